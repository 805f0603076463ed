import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Shortcut } from '../../lib/keys/shortcuts.ts'
import { byKey } from '../keys/by-key.ts'

interface Tab<Id extends string> {
  id: Id
  name: string
  /** Small, after the name; `spoken` says what it counts. Null while it is not known. */
  count?: { shown: string; spoken: string } | null
  /** The single key that opens it. */
  shortcut?: Shortcut
}

interface Props<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  select: (id: Id) => void
  /** Buttons beside the tabs, before them for the keyboard: from a tab its panel is one step away. */
  tools?: ComponentChildren
  /** What else stays in sight with the tabs, under them. */
  children?: ComponentChildren
}

/** Tabs by the ARIA practices: one stop for the Tab key, arrows, Home and End move and select. */
export function Tabs<Id extends string>({ label, tabs, selected, select, tools, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected)
    const next = target(event.key, at, tabs.length)
    const tab = next === null ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    select(tab.id)
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus()
  }
  return (
    <div class="tabs">
      <div class="tabs-row">
        {tools && <div class="tools">{tools}</div>}
        <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
          {tabs.map(({ id, name, count, shortcut }) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              data-name={name}
              class={count === undefined ? undefined : 'counted'}
              role="tab"
              {...byKey(shortcut ?? null)}
              aria-selected={id === selected}
              aria-controls={`part-${id}`}
              tabIndex={id === selected ? 0 : -1}
              onClick={() => select(id)}
            >
              {name}
              {count !== undefined && (
                <span class="tab-count">
                  <span aria-hidden="true">{count?.shown}</span>
                  {count && <span class="unseen">, {count.spoken}</span>}
                </span>
              )}
            </button>
          ))}
        </div>
      </div>
      {children}
    </div>
  )
}

function target(key: string, at: number, length: number): number | null {
  const rtl = document.documentElement.dir === 'rtl'
  switch (key) {
    case 'ArrowRight':
      return (at + (rtl ? length - 1 : 1)) % length
    case 'ArrowLeft':
      return (at + (rtl ? 1 : length - 1)) % length
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}

/** The panel of one tab. Hidden ones stay in the document, so that their place and choices last. */
export function Panel({
  id,
  selected,
  direction,
  children,
}: {
  id: string
  selected: string
  /** In which its content is laid out; nothing where that is the interface's. */
  direction?: 'ltr' | 'rtl' | undefined
  children: ComponentChildren
}) {
  return (
    <div
      class="panel"
      id={`part-${id}`}
      role="tabpanel"
      aria-labelledby={`tab-${id}`}
      hidden={id !== selected}
      dir={direction}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that starts with text takes focus itself
      tabIndex={0}
    >
      {children}
    </div>
  )
}
