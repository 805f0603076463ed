import { useLayoutEffect, useRef } from 'preact/hooks'
import { controlAt, isApart, rowsOf } from './rows.ts'

/** Keys held with others are the browser's. */
const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  !(ctrlKey || metaKey || altKey || shiftKey)

/**
 * Makes a list one stop of the Tab key, by the ARIA practices' roving tabindex: the arrows lead from line to line and
 * along a line, Home and End to its ends. The stop is where the reader was last, for as long as that is there.
 */
export function useRoving<List extends HTMLElement>() {
  const list = useRef<List>(null)
  useLayoutEffect(() => {
    const place = list.current
    if (!place) return
    let stop: HTMLElement | null = null
    const settle = () => {
      const all = rowsOf(place).flat()
      if (!stop || !all.includes(stop)) stop = all[0] ?? null
      for (const one of all) one.tabIndex = one === stop ? 0 : -1
    }
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      stop = within(rowsOf(place).flat(), target) ?? stop
      settle()
    }
    const move = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPlain(event) || !(event.target instanceof Element)) return
      if (isApart(place, event.target)) return
      const rows = rowsOf(place)
      const rtl = getComputedStyle(event.target).direction === 'rtl'
      const next = controlAt(rows, within(rows.flat(), event.target), event.key, rtl)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    settle()
    const changes = new MutationObserver(settle)
    changes.observe(place, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] })
    place.addEventListener('focusin', follow)
    place.addEventListener('keydown', move)
    return () => {
      changes.disconnect()
      place.removeEventListener('focusin', follow)
      place.removeEventListener('keydown', move)
    }
  }, [])
  return list
}

/** A control, or the first one of a line that has the focus as a whole. */
function within(all: readonly HTMLElement[], target: Element): HTMLElement | null {
  return all.find((one) => one === target) ?? all.find((one) => target.contains(one)) ?? null
}
