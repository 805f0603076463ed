import type { Fact } from '../../lib/article/digest.ts'
import { pieces } from '../../lib/article/pieces.ts'
import { spanText } from '../../lib/article/text.ts'
import { t } from '../../lib/platform/i18n.ts'
import { OnPageButton } from '../on-page/OnPageButton.tsx'
import { Ours } from '../ours/Ours.tsx'
import { type Around, placeKey } from './around.ts'
import { type FactGroup, groupFacts } from './fact-groups.ts'
import { LimitedList } from './LimitedList.tsx'

/** Sentences with figures that are seen before more are asked for. */
const FIRST = 6

interface Props {
  facts: readonly Fact[]
  around: Around
}

/** Numbers, amounts and dates to look up, in reading order, each set apart before the sentence it stands in. */
export function FactsView({ facts, around }: Props) {
  return (
    <>
      <h2 class="label">
        <Ours>{t('summary.facts')}</Ours>
      </h2>
      <LimitedList
        class="facts"
        first={FIRST}
        items={groupFacts(facts).map((group) => ({
          key: placeKey(group.sentence),
          view: () => <FactView group={group} around={around} />,
        }))}
      />
    </>
  )
}

/** A sentence with its figures. A click goes there, another to the page. */
function FactView({ group: { sentence, figures }, around }: { group: FactGroup; around: Around }) {
  const { article, blocks, show, showOnPage } = around
  return (
    <div class="placed" dir={article.direction}>
      <button
        type="button"
        class="fact"
        lang={article.language ?? undefined}
        onClick={() => show([sentence])}
      >
        <span class="figures">
          {figures.map((figure) => (
            <span key={placeKey(figure)}>
              <bdi>{spanText(blocks, figure)}</bdi>{' '}
            </span>
          ))}
        </span>
        <span class="fact-sentence">
          {pieces(sentence, figures).map(({ inside, ...range }) => {
            const text = spanText(blocks, { block: sentence.block, ...range })
            return inside ? <b key={range.start}>{text}</b> : text
          })}
        </span>
      </button>
      <OnPageButton words={spanText(blocks, sentence)} show={() => showOnPage([sentence])} />
    </div>
  )
}
