const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other']

/** A key without its plural category, where it has one; the second is that category. */
export type Split = (key: string) => [base: string, category: string | null]

/** Tells plural forms from strings that are only called `other`: English has `one` and `other` of each. */
export function splitter(english: ReadonlyMap<string, string>): Split {
  return (key) => {
    const at = key.lastIndexOf('_')
    const base = key.slice(0, at)
    const category = key.slice(at + 1)
    const plural = CATEGORIES.includes(category) && english.has(`${base}_one`) && english.has(`${base}_other`)
    return plural ? [base, category] : [key, null]
  }
}

/**
 * The plural categories that whole numbers fall into, with how many of the first thousand do; nought is not among
 * these, for nothing in Lede is counted where there is none. Some languages have more categories, for fractions
 * (Polish) or for millions (French), which nothing comes to.
 */
export function countsByCategory(locale: string): Map<string, number> {
  const rules = new Intl.PluralRules(locale)
  const counts = new Map([[rules.select(0), 0]])
  for (let n = 1; n <= 1000; n++) counts.set(rules.select(n), (counts.get(rules.select(n)) ?? 0) + 1)
  return counts
}

/** The places for values in a string, each once and in order: `$1 $2`. */
export function placesOf(message: string): string {
  return [...new Set(message.match(/\$\d/g))].sort().join(' ')
}
