/** What can be operated. What is typed into, and forms, which have an order of their own, stay stops of the Tab key. */
const CONTROLS = 'button:enabled, a[href], summary, input[type=checkbox]:enabled'
const APART = 'form, details, [role=toolbar], [hidden]'

/** Controls that stand on one line are one row. */
const ROW = '.quote, .placed, .thread-end, .ledger-actions, .sharing li'

/** The controls of a list as they are seen: row by row, and along each. */
export function rowsOf(list: HTMLElement): HTMLElement[][] {
  const rows = new Map<Element, HTMLElement[]>()
  for (const control of list.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (isApart(list, control)) continue
    const row = control.closest(ROW) ?? control
    rows.set(row, [...(rows.get(row) ?? []), control])
  }
  return [...rows.values()]
}

/**
 * Where a key leads from a control: up and down to the same place of another row, along all of them one by one, to
 * their ends; null where it leads nowhere. From what is no control, the way in is down.
 */
export function controlAt(
  rows: readonly (readonly HTMLElement[])[],
  from: HTMLElement | null,
  key: string,
  rtl: boolean,
): HTMLElement | null {
  const all = rows.flat()
  const place = from ? all.indexOf(from) : -1
  const row = rows.findIndex((row) => from && row.includes(from))
  const n = (from && rows[row]?.indexOf(from)) ?? 0
  switch (key) {
    case 'ArrowDown':
      return nthOf(rows[row + 1], n)
    case 'ArrowUp':
      return nthOf(rows[row - 1], n)
    case 'ArrowRight':
    case 'ArrowLeft':
      if (place < 0) return null
      return all[place + ((key === 'ArrowRight') === rtl ? -1 : 1)] ?? null
    case 'Home':
      return all[0] ?? null
    case 'End':
      return rows.at(-1)?.[0] ?? null
    default:
      return null
  }
}

/** Rows differ in length; past the end of one is its last. */
function nthOf(row: readonly HTMLElement[] | undefined, n: number): HTMLElement | null {
  return row?.[n] ?? row?.at(-1) ?? null
}

/** In something within the list that has keys of its own, or that is not to be seen. */
export function isApart(list: HTMLElement, control: Element): boolean {
  const apart = control.closest(APART)
  return apart !== null && apart !== list && list.contains(apart)
}
