import { parseSync, Visitor } from 'vite'

/** What Readability calls its own by: nobody else has such names, and only its script has them. */
const OWN = /^_[a-zA-Z]\w{2,}$|^(?:REGEXPS|FLAG_\w+|DEFAULT_\w+|\w+_ELEMS|contentScore)$/

/** A script whose own properties have short names, the most frequent ones the shortest. */
export function shortProperties(code: string): string {
  const found: { name: string; start: number; end: number }[] = []
  const add = (key: { type: string; start: number; end: number }, computed: boolean) => {
    const name = code.slice(key.start, key.end)
    if (!computed && key.type === 'Identifier' && OWN.test(name)) found.push({ ...key, name })
  }
  new Visitor({
    MemberExpression: ({ property, computed }) => add(property, computed),
    Property: ({ key, computed, shorthand }) => {
      if (shorthand && OWN.test(code.slice(key.start, key.end)))
        throw new Error('a name is two things at once')
      add(key, computed)
    },
    MethodDefinition: ({ key, computed }) => add(key, computed),
  }).visit(parseSync('script.js', code).program)
  const counts = Map.groupBy(found, ({ name }) => name)
  const ranked = [...counts].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name)
  const places = new Map(ranked.map((name, place) => [name, `_${place.toString(36)}`]))
  let made = ''
  let at = 0
  for (const { name, start, end } of found.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + places.get(name)
    at = end
  }
  return made + code.slice(at)
}
