import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/platform/i18n.ts'

interface Props {
  class: string
  /** Each with a control of its own. */
  items: readonly { key: string; view: ComponentChildren }[]
  /** How many are seen at first. One more than that is not hidden: asking for it would take as much room. */
  first: number
}

/** A list whose rest is a click away. */
export function LimitedList({ class: name, items, first }: Props) {
  const [all, setAll] = useState(items.length <= first + 1)
  const list = useRef<HTMLUListElement>(null)
  const asked = useRef(false)
  // The button that was pressed has gone: the first line it brought is where to go on.
  useLayoutEffect(() => {
    if (all && asked.current) list.current?.children[first]?.querySelector('button')?.focus()
  }, [all])
  return (
    <>
      <ul class={name} ref={list}>
        {(all ? items : items.slice(0, first)).map(({ key, view }) => (
          <li key={key}>{view}</li>
        ))}
      </ul>
      {!all && (
        <button
          type="button"
          class="quiet more"
          onClick={() => {
            asked.current = true
            setAll(true)
          }}
        >
          {t('summary.more', [String(items.length - first)])}
        </button>
      )}
    </>
  )
}
