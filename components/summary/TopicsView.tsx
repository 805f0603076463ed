import { useId, useState } from 'preact/hooks'
import type { Topic } from '../../lib/article/digest.ts'
import { t } from '../../lib/platform/i18n.ts'
import { writtenNumber } from '../../lib/share/written.ts'
import { ChevronIcon, OnPageIcon } from '../icons/Icon.tsx'
import { Ours } from '../ours/Ours.tsx'
import { type Around, placeKey } from './around.ts'
import { LimitedList } from './LimitedList.tsx'
import { SaidView } from './SaidView.tsx'
import { SentenceView } from './SentenceView.tsx'
import { topicLines } from './topic-lines.ts'

/** Sentences and quotes of a topic that are seen before more are asked for. */
const FIRST = 5

interface Props {
  topics: readonly Topic[]
  around: Around
}

/** What the article is about. Each opens what is said of it. */
export function TopicsView({ topics, around }: Props) {
  return (
    <>
      <h2 class="label">
        <Ours>{t('summary.topics')}</Ours>
      </h2>
      <ul class="topics" dir={around.article.direction}>
        {topics.map((topic) => (
          <TopicView key={topic.label} topic={topic} around={around} />
        ))}
      </ul>
    </>
  )
}

function TopicView({ topic, around }: { topic: Topic; around: Around }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { label, kind, mentions } = topic
  return (
    <li>
      <button
        type="button"
        class="topic opens"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronIcon />
        <bdi lang={around.article.language ?? undefined}>{label}</bdi>{' '}
        {kind !== 'thing' && <span class="topic-kind">{t(`summary.kind.${kind}`)}</span>}
        <span class="topic-count" aria-hidden="true">
          {writtenNumber(mentions.length, t('locale'))}
        </span>
        <span class="unseen">, {t('summary.mentions', mentions.length)}</span>
      </button>
      <div class="opened" id={id} hidden={!open}>
        {open && <Opened topic={topic} around={around} />}
      </div>
    </li>
  )
}

function Opened({ topic, around }: { topic: Topic; around: Around }) {
  const { label, mentions } = topic
  const lines = topicLines(topic, around)
  const all = t('summary.showMentions', mentions.length)
  const onPage = t('onPage.showMentions', mentions.length)
  return (
    <>
      <LimitedList
        class="lines"
        first={FIRST}
        items={lines.map((line) =>
          'quote' in line
            ? { key: line.quote.id, view: () => <SaidView quote={line.quote} around={around} /> }
            : { key: placeKey(line.span), view: () => <SentenceView span={line.span} around={around} /> },
        )}
      />
      <button
        type="button"
        class="quiet more mentions"
        aria-label={`${all}: ${label}`}
        onClick={() => around.show(mentions)}
      >
        {all}
      </button>
      <button
        type="button"
        class="on-page"
        aria-label={`${onPage}: ${label}`}
        title={onPage}
        onClick={() => around.showOnPage(mentions)}
      >
        <OnPageIcon />
      </button>
    </>
  )
}
