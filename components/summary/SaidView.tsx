import type { Quote } from '../../lib/article/digest.ts'
import { t } from '../../lib/platform/i18n.ts'
import { quoted, quotedLine } from '../../lib/share/quoted.ts'
import { nameAlone } from '../../lib/share/role.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { byKey } from '../keys/by-key.ts'
import { OnPageButton } from '../on-page/OnPageButton.tsx'
import type { Around } from './around.ts'

interface Props {
  quote: Quote
  around: Around
}

/** What somebody said, and who. A click goes there, another to the page. */
export function SaidView({ quote, around: { article, blocks, show, showOnPage } }: Props) {
  const lang = article.language ?? undefined
  const speaker = knownSpeaker(quote)
  const words = quotedLine(quoted(blocks, quote, article.language))
  return (
    <div class="placed" dir={article.direction}>
      <button type="button" class="said" {...byKey('show')} onClick={() => show(quote.spans)}>
        <span class="said-words" lang={lang}>
          {words}
        </span>{' '}
        <span class="said-by">
          {speaker ? (
            <bdi lang={lang}>
              {speaker.kind === 'anonymous' ? speaker.name : nameAlone(speaker, article.language)}
            </bdi>
          ) : (
            t('quotes.unclear')
          )}
        </span>
      </button>
      <OnPageButton words={words} show={() => showOnPage(quote.spans)} />
    </div>
  )
}
