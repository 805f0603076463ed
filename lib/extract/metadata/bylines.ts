import { normalise } from '../../article/normalise.ts'
import type { Byline } from '../../article/types.ts'
import { plainWords } from '../passes/story.ts'
import { JOB, OPENER, PARTS } from '../words/bylines.ts'

const NOT_A_NAME =
  /^(?:https?:|@|\d|(?:ph\.?d|m\.?d|mba|msc|rn|rd|jr|sr)\.?$)|\b(?:team|admin|newsroom|desk|updated|published|minutes?|read|com|senior)\b/iu
/** In characters. */
const MAX_NAME = 60

/** Who wrote it, from one line or several names: separate people, openers and repeats left out. */
export function toBylines(
  sources: readonly { name: string; role?: string }[],
  site: string | null,
): Byline[] {
  const found: Byline[] = []
  // A host is the site's name with a suffix.
  const seen = new Set(['', squeeze(site ?? ''), squeeze(site?.replace(/\.[a-z]+$/, '') ?? '')])
  for (const source of sources) {
    for (const name of namesIn(source.name)) {
      const key = squeeze(name)
      if (seen.has(key)) continue
      seen.add(key)
      const set = isShouted(name) ? titleCase(name) : name
      found.push(source.role ? { name: set, role: source.role } : { name: set })
    }
  }
  return found.slice(0, 20)
}

const squeeze = (name: string) => plainWords(name).replaceAll(' ', '')

/** The names in a byline: "By Ann Lee and Bo Chan, Staff Writers" has two. */
export function namesIn(line: string): string[] {
  const clean = normalise(line.slice(0, 400))
    .replace(/^[\s,;|]+/, '')
    .replace(OPENER, '')
    .replace(/(?:^|\s)(?:@|https?:)\S+/g, '')
  const whole = clean.replace(/\s*\((?!.*\().*$/, '')
  const parts = whole.split(PARTS).map((part) => part.replace(OPENER, '').trim())
  const names = parts.filter(
    (part) =>
      part.length >= 2 &&
      part.length <= MAX_NAME &&
      !NOT_A_NAME.test(part) &&
      !JOB.test(part) &&
      /\p{L}{2}/u.test(part),
  )
  if (names.length > 0) return names
  return whole.length >= 2 && whole.length <= MAX_NAME && !/^https?:|^@/i.test(whole) ? [whole] : []
}

/** Two words or more, all in capitals: how some agencies set bylines. */
function isShouted(name: string): boolean {
  return /\s/.test(name) && /\p{Lu}{3}/u.test(name) && name === name.toUpperCase()
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|[\s'’-])\p{Ll}/gu, (start) => start.toUpperCase())
}
