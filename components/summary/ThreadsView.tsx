import { useId, useState } from 'preact/hooks'
import type { Thread } from '../../lib/article/digest.ts'
import { t } from '../../lib/platform/i18n.ts'
import { ChevronIcon } from '../icons/Icon.tsx'
import { Ours } from '../ours/Ours.tsx'
import { type Around, placeKey } from './around.ts'
import { LimitedList } from './LimitedList.tsx'
import { SaidView } from './SaidView.tsx'
import { SentenceView } from './SentenceView.tsx'
import { threadLetter } from './strip-rows.ts'

/** Quotes of a thread that are seen before more are asked for. */
const FIRST = 5

interface Props {
  threads: readonly Thread[]
  around: Around
}

/** The strands of a long article, by the letters they have on the strip. */
export function ThreadsView({ threads, around }: Props) {
  return (
    <>
      <h2 class="label">
        <Ours>{t('summary.threads')}</Ours>
      </h2>
      {threads.map((thread, n) => (
        <ThreadView
          key={placeKey(thread.sentence)}
          thread={thread}
          letter={threadLetter(n)}
          around={around}
        />
      ))}
    </>
  )
}

interface ThreadProps {
  thread: Thread
  letter: string
  around: Around
}

function ThreadView({ thread: { label, blocks, sentence, quotes }, letter, around }: ThreadProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { article, show } = around
  const said = quotes.flatMap((id) => around.quotes.get(id) ?? [])
  const paragraphs = () =>
    show(
      blocks.flatMap((block) => {
        const { length } = around.blocks.get(block)?.text ?? ''
        return length > 0 ? [{ block, start: 0, end: length }] : []
      }),
    )
  const read = t('summary.paragraphs', blocks.length)
  const count = t('quotes.count', said.length)
  return (
    <section class="thread" dir={article.direction}>
      <span class="letter" aria-hidden="true">
        {letter}
      </span>
      <h3 lang={article.language ?? undefined} dir="auto">
        {label}
      </h3>
      <SentenceView span={sentence} around={around} />
      <p class="thread-end">
        <button type="button" class="quiet" aria-label={`${read}: ${label}`} onClick={paragraphs}>
          {read}
        </button>
        {said.length > 0 && (
          <button
            type="button"
            class="opens"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${count}: ${label}`}
            onClick={() => setOpen(!open)}
          >
            <ChevronIcon />
            <Ours>{count}</Ours>
          </button>
        )}
      </p>
      <div class="opened" id={id} hidden={!open}>
        {open && (
          <LimitedList
            class="lines"
            first={FIRST}
            items={said.map((quote) => ({
              key: quote.id,
              view: () => <SaidView quote={quote} around={around} />,
            }))}
          />
        )}
      </div>
    </section>
  )
}
