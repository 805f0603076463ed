import { readOut } from './read-out.ts'

/** What one steps through and what keys are about: of the text, the quotes, the summary and the ledger. */
const ITEMS = [
  '#part-read .text > *',
  '.quote',
  '.point',
  '.thread',
  '.topic',
  '.opened .placed',
  '.facts > li',
  '.ledger-reason',
  '.ledger-entry',
].join()

/** The open part, or what lies over it and has the focus. */
function area(): Element | null {
  return document.activeElement?.closest('.ledger') ?? document.querySelector('[role=tabpanel]:not([hidden])')
}

/** Those that can be seen, in their order. */
function items(): HTMLElement[] {
  const all = [...(area()?.querySelectorAll<HTMLElement>(ITEMS) ?? [])]
  return all.filter((one) => one.closest('[hidden]') === null && one.textContent !== '')
}

/** Those that have the focus, the smallest first. */
export function currentItems(): HTMLElement[] {
  const around: HTMLElement[] = []
  let item = document.activeElement?.closest<HTMLElement>(ITEMS)
  while (item) {
    around.push(item)
    item = item.parentElement?.closest<HTMLElement>(ITEMS)
  }
  return around
}

/** The one that a reader sees first; null while the focus is inside the part, at something else. */
export function itemInSight(): HTMLElement | null {
  if (isInside()) return null
  const above = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0
  const all = items()
  return all.find((one) => one.getBoundingClientRect().bottom > above) ?? all[0] ?? null
}

/** The next or previous one. From a place between two, the nearest in that direction; at an end there is none. */
export function itemFrom(by: 1 | -1): HTMLElement | null {
  if (!isInside()) return itemInSight()
  const from = currentItems()[0] ?? document.activeElement
  const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const there = items().filter((one) => from && from.compareDocumentPosition(one) & side)
  return (by === 1 ? there[0] : there.at(-1)) ?? null
}

function isInside(): boolean {
  const [at, place] = [document.activeElement, area()]
  return at !== place && place?.contains(at) === true
}

/** Gives one the focus, for as long as it has it, so that it is seen and read out. */
export function focusItem(item: HTMLElement): void {
  if (item !== document.activeElement) item.addEventListener('blur', readOut(item), { once: true })
  if (item.tabIndex < 0 && !item.hasAttribute('tabindex')) {
    item.tabIndex = -1
    item.addEventListener('blur', () => item.removeAttribute('tabindex'), { once: true })
  }
  item.focus({ preventScroll: true })
  item.scrollIntoView({ block: 'nearest' })
}
