import { isGivenName, LEXICON } from './name-lexicon.ts'
import type { Surface } from './name-surface.ts'
import type { EntityKind } from './names.ts'

/** Whether the shorter form can stand for the longer: "Calder", "I. Calder", "Wagner" of "Wagner Group". */
export function isAlias(short: Surface, long: Surface): boolean {
  // "Mrs Roe" is not Jack.
  if (short.key.length === 1 && short.gender && long.gender && short.gender !== long.gender) return false
  if (short.key.length >= long.key.length && short.key.length > 1)
    return sameWithInitials(short.key, long.key)
  const kind = kindOf(long)
  const last = short.key[short.key.length - 1]
  if (kind === 'person') {
    if (long.key[long.key.length - 1] === last) return short.key.every((word) => matches(word, long.key))
    if (short.key.length < long.key.length && long.key.length > 2 && isInner(short.key, long.key)) return true
    return (
      short.key.length === 1 &&
      long.key[0] === last &&
      // "Park" speaks, so it is a person: Park Min-jun.
      (isGivenName(last ?? '') || short.context.person > 0 || long.form.person + long.context.person > 2)
    )
  }
  if (kind !== 'organization' || short.key.length > 1 || long.key.length !== 2) return false
  return long.key[0] === last && LEXICON.orgWords.has(long.key[1] ?? '') && !isGivenName(last ?? '')
}

/** "Roca" and "Inés Roca" of "Inés Roca Vidal"; only asked where such forms are indexed. */
function isInner(short: readonly string[], long: readonly string[]): boolean {
  const inner = short[short.length - 1] ?? ''
  return (
    long.indexOf(inner) > 0 &&
    !isGivenName(inner) &&
    inner.length > 2 &&
    short.every((word) => long.includes(word))
  )
}

function matches(word: string, key: readonly string[]): boolean {
  return key.some(
    (other) =>
      other === word ||
      (word.length === 1 && other.startsWith(word)) ||
      (other.length === 1 && word.startsWith(other)),
  )
}

function sameWithInitials(a: readonly string[], b: readonly string[]): boolean {
  return a[a.length - 1] === b[b.length - 1] && a.every((word) => matches(word, b)) && a.join() !== b.join()
}

/** Context counts up to here: twenty mentions after "in" prove no more than two. */
const CAP = { person: 5, organization: 2.5, place: 2.5, event: 2 }

export function kindOf(main: Surface, all: readonly Surface[] = [main]): EntityKind {
  const points = { ...main.form }
  for (const kind of ['person', 'organization', 'place', 'event'] as const) {
    const context = all.reduce((sum, surface) => sum + surface.context[kind], 0)
    points[kind] += Math.max(-3, Math.min(CAP[kind], context))
  }
  // Only persons are called by the last of several words.
  const last = main.key.at(-1)
  if (main.key.length > 1 && all.some(({ key }) => key.length === 1 && key[0] === last)) points.person += 2
  const { person, organization, place, event } = points
  const best = Math.max(person, organization, place, event)
  if (best < 0.6) return 'thing'
  if (best === person) return 'person'
  if (best === organization) return organization >= 2 || main.key.length === 1 ? 'organization' : 'thing'
  return best === place ? 'place' : 'event'
}
