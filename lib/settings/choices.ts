/** What a reader can set, each with all there is to choose from. Sizes are in percent of the usual one. */
export const CHOICES = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  size: ['85', '100', '115', '130', '150', '175', '200'],
  face: ['serif', 'sans', 'clear'],
  measure: ['narrow', 'medium', 'wide'],
  spacing: ['tight', 'normal', 'loose'],
  images: ['hidden', 'shown'],
  first: ['read', 'quotes', 'summary'],
} as const

export type Settings = { readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] }

/** What holds for somebody who has set nothing. */
export const DEFAULTS: Settings = {
  theme: 'system',
  size: '100',
  face: 'serif',
  measure: 'medium',
  spacing: 'normal',
  images: 'hidden',
  first: 'read',
}
