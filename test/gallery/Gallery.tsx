import { messages } from 'virtual:gallery'
import { useState } from 'preact/hooks'
import { ITEMS } from './items/index.ts'
import type { Item } from './items/types.ts'
import { THEMES } from './themes.ts'

const LOCALES = Object.keys(messages)
const WIDTHS = ['320', '400', '440', '720', '1100']
const groupOf = ({ name }: Item) => name.replace(/-.*/, '')
const GROUPS = [...new Set(ITEMS.map(groupOf)), '']
/** Not all at once: each item loads every view. */
const FIRST = GROUPS[0] ?? ''

/** All items side by side, in one theme, language and width at a time. */
export function Gallery() {
  const [group, setGroup] = useState(FIRST)
  const [theme, setTheme] = useState('light')
  const [locale, setLocale] = useState('en')
  const [width, setWidth] = useState('440')
  const shown = ITEMS.filter((item) => group === '' || groupOf(item) === group)
  return (
    <>
      <header>
        <h1>Gallery</h1>
        <Pick label="Items" values={GROUPS} value={group} choose={setGroup} />
        <Pick label="Theme" values={THEMES} value={theme} choose={setTheme} />
        <Pick label="Language" values={LOCALES} value={locale} choose={setLocale} />
        <Pick label="Width" values={WIDTHS} value={width} choose={setWidth} />
      </header>
      <main>
        {shown.map(({ name, width: own }) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <iframe
              title={name}
              src={`item.html?${new URLSearchParams({ item: name, theme, locale })}`}
              width={own ?? width}
              height="600"
              loading="lazy"
            />
          </figure>
        ))}
      </main>
    </>
  )
}

interface PickProps {
  label: string
  values: readonly string[]
  value: string
  choose: (value: string) => void
}

function Pick({ label, values, value, choose }: PickProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {one || 'all'}
          </option>
        ))}
      </select>
    </label>
  )
}
