/** What a store's page says of Lede in one language. Its name and short description are in `locales/`. */
export interface Listing {
  /** What the language is called in English, as the stores' forms do. */
  language: string
  /** For addons.mozilla.org, which has room for two sentences. */
  summary: string
  /** Plain text: Chrome's store and Edge's show no formatting. */
  description: string
  /** For Edge's search: at most seven, of 30 characters each and 21 words in all. */
  search: readonly string[]
  pictures: Record<Picture, Caption>
  /** On the tile, which is seen at half its size: as few words as can be. */
  tile: string
}

/** What a picture says beside what it shows. */
interface Caption {
  title: string
  text: string
}

/** In the order of the stores' pages. */
export const PICTURES = ['read', 'quotes', 'summary', 'ledger', 'tab'] as const

export type Picture = (typeof PICTURES)[number]
