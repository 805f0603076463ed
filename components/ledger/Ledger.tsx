import { useLayoutEffect, useRef } from 'preact/hooks'
import { entriesBack, restore } from '../../lib/article/restore.ts'
import type { Article, BlockId, Removed } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { useEscape } from '../escape/use-escape.ts'
import { useRoving } from '../roving/use-roving.ts'
import { BackList } from './BackList.tsx'
import { GroupView } from './GroupView.tsx'
import { groupsOf } from './groups.ts'

interface Props {
  id: string
  /** As it was extracted. */
  article: Article
  restored: ReadonlySet<BlockId>
  /** Puts an entry back, or takes it out again. */
  putBack: (entry: Removed) => void
  show: (entry: Removed) => void
  close: () => void
}

/** Everything that was taken out of the page, by reason, and what the reader has put back of it. */
export function Ledger({ id, article, restored, putBack, show, close }: Props) {
  const list = useRoving<HTMLElement>()
  const heading = useRef<HTMLHeadingElement>(null)
  const next = useRef<HTMLElement | null>(null)
  const back = entriesBack(article, restored)

  useEscape(true, close)
  // It opens over the button that opens it, so the keyboard would look for it in the wrong direction.
  useLayoutEffect(() => heading.current?.focus(), [])
  // The button that was pressed has gone elsewhere with its entry: its neighbour is what a reader wants next.
  useLayoutEffect(() => {
    if (next.current) (next.current.isConnected ? next.current : heading.current)?.focus()
    next.current = null
  }, [restored])

  const move = (entry: Removed, button: HTMLElement) => {
    next.current = neighbour(button) ?? heading.current
    putBack(entry)
  }
  return (
    <section class="ledger" id={id} ref={list} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('ledger.title')}
      </h2>
      {back.length > 0 && <BackList article={article} entries={back} takeOut={move} show={show} />}
      {groupsOf(restore(article, restored).removed).map((group) => (
        <GroupView key={group.reason} article={article} group={group} putBack={move} />
      ))}
    </section>
  )
}

/** The same button of the entry after, else before; when it was the only one, what its group is opened with. */
function neighbour(button: HTMLElement): HTMLElement | null {
  const line = button.closest('li')
  for (const other of [line?.nextElementSibling, line?.previousElementSibling]) {
    const same = other?.querySelector<HTMLElement>('.ledger-move')
    if (same) return same
  }
  return null
}
