import { normalise } from '../../article/normalise.ts'
import { plainWords } from '../passes/story.ts'

/** A headline longer than this is an attack or a mistake, in characters. */
export const MAX_TITLE = 400
/** "The", "News", ".com": what a title adds to a site's name, in characters. */
const MORE = 12
const SEPARATOR = /\s+[|–—·•»«›:\\/-]+\s+|\s*\|\s*|:\s+/g

/**
 * A document title without the site's name before or after it. Parts are dropped only when they name the site or
 * when one side is clearly the headline (three words or more and longer than all the rest).
 * @param site the site's name or host, where known
 */
export function cleanTitle(title: string, site: string | null): string {
  const whole = normalise(title).trim()
  const parts = splitTitle(whole)
  if (parts.length < 2) return whole
  const name = site ? plainWords(site).replaceAll(' ', '') : ''
  const isSite = (part: string) => {
    const words = plainWords(part).replaceAll(' ', '')
    return (
      name !== '' &&
      words !== '' &&
      (name.includes(words) || (words.includes(name) && words.length <= name.length + MORE))
    )
  }
  let from = 0
  let to = parts.length
  while (to - from > 1 && isSite(parts[to - 1]?.text ?? '')) to -= 1
  while (to - from > 1 && isSite(parts[from]?.text ?? '')) from += 1
  if (from === 0 && to === parts.length) {
    const last = parts.at(-1)
    const head = parts[0]
    if (
      last &&
      head &&
      words(last.text) <= 4 &&
      words(whole) - words(last.text) >= 5 &&
      /[|–—»]/.test(last.before)
    )
      to -= 1
  }
  const start = parts[from]?.start ?? 0
  const end = parts[to - 1]?.end ?? whole.length
  return whole.slice(start, end).trim()
}

interface Part {
  text: string
  /** The separator before it. */
  before: string
  start: number
  end: number
}

function splitTitle(title: string): Part[] {
  const parts: Part[] = []
  let start = 0
  let before = ''
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), before, start, end: match.index })
    start = match.index + match[0].length
    before = match[0]
  }
  parts.push({ text: title.slice(start), before, start, end: title.length })
  return parts.filter((part) => part.text.trim() !== '')
}

function words(text: string): number {
  return text.split(/\s+/).length
}
