/** Strings by their keys with dots, in the order of their file. */
export type Strings = Map<string, string>

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The plural categories of whole numbers below a thousand, in the order of CLDR. */
export function categoriesOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale)
  const found = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))
  return ORDER.filter((category) => [...found].some((one) => one === category))
}

/** What a locale has of the English strings, in their order, and in English what it has not. */
export function inOrder(own: Strings, english: Strings, locale: string): { kept: Strings; missing: Strings } {
  const kept: Strings = new Map()
  const missing: Strings = new Map()
  for (const [key, text] of english) {
    const base = key.replace(/\.(?:one|other)$/, '')
    const plural = base !== key && english.has(`${base}.one`) && english.has(`${base}.other`)
    const keys = plural ? categoriesOf(locale).map((category) => `${base}.${category}`) : [key]
    for (const one of keys) {
      const translated = own.get(one)
      if (translated === undefined) missing.set(one, english.get(one) ?? text)
      else kept.set(one, translated)
    }
  }
  return { kept, missing }
}

/** As a file of nested groups, the outermost ones parted by blank lines. */
export function yaml(strings: Strings): string {
  const lines: string[] = []
  let before: string[] = []
  for (const [key, text] of strings) {
    const path = key.split('.')
    const shared = path.findIndex((part, n) => part !== before[n])
    if (shared === 0 && lines.length > 0) lines.push('')
    for (let depth = shared; depth < path.length; depth++) {
      const value = depth === path.length - 1 ? ` ${scalar(text)}` : ''
      lines.push(`${'  '.repeat(depth)}${path[depth]}:${value}`)
    }
    before = path
  }
  return `${lines.join('\n')}\n`
}

/** Bare where YAML takes it for text as it stands, in double quotes else. */
function scalar(text: string): string {
  const bare =
    /^\p{L}/u.test(text) && !/: |:$| #/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return bare ? text : JSON.stringify(text)
}
