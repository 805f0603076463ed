import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'

/** Drawn at a time: an article without an end may have thousands. */
const STEP = 20

interface Props {
  class: string
  /** Each with a control of its own. */
  items: readonly { key: string; view: () => ComponentChildren }[]
  /** How many are seen at first. One more than that is not hidden: asking for it would take as much room. */
  first: number
}

/** A list whose rest is a click away. */
export function LimitedList({ class: name, items, first }: Props) {
  const [shown, setShown] = useState(items.length === first + 1 ? first + 1 : first)
  const list = useRef<HTMLUListElement>(null)
  const before = useRef<number | null>(null)
  // The button that was pressed may have gone: the first line it brought is where to go on.
  useLayoutEffect(() => {
    if (before.current !== null) list.current?.children[before.current]?.querySelector('button')?.focus()
  }, [shown])
  const more = Math.min(STEP, items.length - shown)
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, shown).map(({ key, view }) => (
          <li key={key}>{view()}</li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="quiet more"
          onClick={() => {
            before.current = shown
            setShown(shown + more)
          }}
        >
          {t('summary.more', [more])}
        </button>
      )}
    </>
  )
}
