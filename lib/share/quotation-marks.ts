/** Outer opening, outer closing, inner opening, inner closing. */
export type Marks = readonly [string, string, string, string]

const ENGLISH: Marks = ['“', '”', '‘', '’']
const LOW: Marks = ['„', '“', '‚', '‘']
const LOW_HIGH: Marks = ['„', '”', '«', '»']
const GUILLEMETS: Marks = ['«', '»', '“', '”']
const GUILLEMETS_LOW: Marks = ['«', '»', '„', '“']
const FRENCH: Marks = ['«\u00a0', '\u00a0»', '“', '”']
const RIGHT: Marks = ['”', '”', '’', '’']
const CORNERS: Marks = ['「', '」', '『', '』']

/** Quotation marks by language, after the delimiters of the Unicode CLDR. Others take English ones. */
const BY_LANGUAGE: Record<string, Marks> = {
  ar: GUILLEMETS,
  be: GUILLEMETS_LOW,
  bg: LOW,
  ca: GUILLEMETS,
  cs: LOW,
  'de-ch': ['«', '»', '‹', '›'],
  de: LOW,
  el: GUILLEMETS,
  es: GUILLEMETS,
  et: LOW,
  fa: ['«', '»', '‹', '›'],
  fi: RIGHT,
  'fr-ch': ['«', '»', '‹', '›'],
  fr: FRENCH,
  hr: ['„', '”', '‚', '’'],
  hu: ['„', '”', '»', '«'],
  is: LOW,
  it: GUILLEMETS,
  ja: CORNERS,
  lt: LOW,
  nb: ['«', '»', '‘', '’'],
  nn: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: LOW_HIGH,
  'pt-pt': GUILLEMETS,
  ro: LOW_HIGH,
  ru: GUILLEMETS_LOW,
  sk: LOW,
  sl: LOW,
  sr: LOW,
  sv: RIGHT,
  uk: GUILLEMETS_LOW,
  'zh-hk': CORNERS,
  'zh-tw': CORNERS,
}

/** The marks of a BCP 47 language: region first, then language, then English. */
export function marksFor(language: string | null): Marks {
  const [base = '', ...rest] = (language ?? '').toLowerCase().split(/[-_]/)
  const region = rest.map((part) => BY_LANGUAGE[`${base}-${part}`]).find(Boolean)
  return region ?? BY_LANGUAGE[base] ?? ENGLISH
}
