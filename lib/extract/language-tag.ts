import { STOPWORDS } from './words/stopwords.ts'

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i

/** Reading direction of a language. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return language && RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}

/** Codes of countries that pages give for the language, where no language of news has that code. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gr', 'el'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['ua', 'uk'],
])
/** Tags that name no language. */
const NONE = /^(?:und|mul|zxx|mis|root|x|none|null|undefined|default|unknown|auto)$/
const NAMED = 'ja ko zh he ar hi th el ru uk'

let names: ReadonlyMap<string, string> | null = null

/**
 * A BCP 47 tag as pages write it ("en_US", "EN", "de_DE.UTF-8", "german", the first of "de, en") in canonical form;
 * null when it is none.
 */
export function canonicalTag(tag: string | null | undefined): string | null {
  // What is private to a tag's maker says nothing to others: Google marks its translations there.
  const clean = tag
    ?.slice(0, 100)
    .trim()
    .replace(/[,;.@\s].*/s, '')
    .replaceAll('_', '-')
    .replace(/-x-.*/i, '')
  if (!clean || clean.length > 35) return null
  const [primary = '', ...rest] = clean.split('-')
  const code = primary.toLowerCase()
  if (NONE.test(code)) return null
  const language = COUNTRIES.get(code) ?? (code.length > 3 ? namedLanguage(code) : code)
  if (!language) return null
  try {
    return Intl.getCanonicalLocales([language, ...rest].join('-'))[0] ?? null
  } catch {
    return null
  }
}

/** "german" and "deutsch". */
function namedLanguage(name: string): string | null {
  names ??= new Map(
    [...Object.keys(STOPWORDS), ...NAMED.split(' ')].flatMap((code) =>
      ['en', code].map((locale): [string, string] => {
        const known = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
        return [known.toLowerCase(), code]
      }),
    ),
  )
  return names.get(name) ?? null
}
