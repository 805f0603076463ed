/** Several things in one line as readers of `locale` write it: "a, b and c", or as `unit` without the "and". */
export function writtenList(
  items: readonly string[],
  locale: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  return new Intl.ListFormat(locale, { type }).format(items)
}

/** A whole number as readers of `locale` write it. */
export function writtenNumber(number: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(number)
}
