/** Languages whose month names are known here; the names are Unicode's, none of Lede's own tables. */
const LANGUAGES =
  'en de fr es it pt nl pl uk ru sv nb da fi tr ar hi ja zh ko cs sk hu ro el bg hr sl sr ca id vi fa he'.split(
    ' ',
  )

/** Digits of other scripts by the code of their zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]

/**
 * Whether a text names a day, in figures in any order or with its month's name, in lower or upper case.
 * @param day ISO 8601, `2024-03-05`
 */
export function denotes(day: string): (text: string) => boolean {
  const [year = '', month = '', date = ''] = day.split('-')
  const y = `(?:${year}|['’]?${year.slice(2)}(?!\\d))`
  const m = `0?${Number(month)}`
  const d = `0?${Number(date)}`
  const name = monthNames(Number(month)).join('|')
  const gap = '[\\s.,/–-]*'
  const forms = [
    `${year}\\s*[-./年년]\\s*${m}\\s*[-./月월]\\s*${d}`,
    `${year}${month}${date}`,
    `${d}\\s*[-./]\\s*${m}\\s*[-./]\\s*${y}`,
    `${m}\\s*[-./]\\s*${d}\\s*[-./]\\s*${y}`,
    `${d}(?:st|nd|rd|th|er|º|ª|\\.)?${gap}(?:de |of )?(?:${name})[\\p{L}\\p{M}]*${gap}(?:de |del )?${y}`,
    `(?:${name})[\\p{L}\\p{M}]*${gap}${d}(?:st|nd|rd|th)?${gap}${y}`,
    `${year}${gap}(?:${name})[\\p{L}\\p{M}]*${gap}${d}`,
  ]
  const meant = new RegExp(`(?<![\\d])(?:${forms.join('|')})(?!\\d)`, 'iu')
  return (text) => meant.test(plainDigits(text))
}

function monthNames(month: number): string[] {
  const day = new Date(Date.UTC(2024, month - 1, 15))
  const names = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' })
      const part = format.formatToParts(day).find(({ type }) => type === 'month')
      return part && /[\p{L}\p{M}]{3}/u.test(part.value) ? [part.value.replace(/\.$/, '')] : []
    }),
  )
  return [...new Set(names)].sort((a, b) => b.length - a.length)
}

function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
  })
}
