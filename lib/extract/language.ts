import { SCRIPTS, STOPWORDS } from './words/stopwords.ts'

const SAMPLE = 4_000
/** Share of words that must be a language's function words. */
const MIN_SHARE = 0.06

let known: [language: string, words: ReadonlySet<string>][] | null = null

/** The language of a text by its script or its function words; null when it shows neither. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return null
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.4))
      return language === 'ru' && /[іїєґ]/u.test(sample) ? 'uk' : language
  }
  const words = sample.match(/\p{L}+/gu) ?? []
  let best: string | null = null
  let most = MIN_SHARE * words.length
  known ??= Object.entries(STOPWORDS).map(([language, list]) => [language, new Set(list.split(' '))])
  for (const [language, own] of known) {
    const hits = words.filter((word) => own.has(word)).length
    if (hits > most) {
      best = language
      most = hits
    }
  }
  return best
}

const RIGHT_TO_LEFT = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i

/** Reading direction of a language. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return language && RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}

/** A BCP 47 tag as pages write it ("en_US", "EN") in canonical form; null when it is none. */
export function canonicalTag(tag: string | null | undefined): string | null {
  // What is private to a tag's maker says nothing to others: Google marks its translations there.
  const clean = tag?.trim().replaceAll('_', '-').replace(/-x-.*/i, '')
  if (!clean || clean.length > 35) return null
  try {
    return Intl.getCanonicalLocales(clean)[0] ?? null
  } catch {
    return null
  }
}
