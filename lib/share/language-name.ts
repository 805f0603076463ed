/**
 * The name of a language as readers of `locale` write it: "French" for `fr`. Null for one that nobody can name, such
 * as `und`, and for what is no language tag at all.
 */
export function languageName(tag: string, locale: string): string | null {
  if (/^und\b/i.test(tag)) return null
  try {
    return (
      new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(
        // A region that goes without saying: pages in German are labelled "de-DE".
        new Intl.Locale(tag).minimize().toString(),
      ) ?? null
    )
  } catch {
    return null
  }
}
