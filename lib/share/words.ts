/** The few words of our own that stand in what is copied, from the locale files, and the language they are in. */
export interface ShareWords {
  locale: string
  unclear: string
  partial: string
}
