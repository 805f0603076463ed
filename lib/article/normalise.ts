/** Soft hyphens, zero-width spaces and joiners that only steer line breaks, operators unseen in formulas, byte-order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff]/g
/** Directional embeddings and overrides: they make a quote look unlike what is copied. Isolates go with them. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g
/** Anything that is to be changed; most stretches of text have nothing of it. */
const UNUSUAL = /[^\S ]| {2}|[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g

/** Words that stay as they are, between which there is one plain space. */
export const UNCHANGED =
  /[^\s\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+(?: [^\s\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+)*/g

/**
 * The one normalisation of Lede: white space of every kind collapses to one space, invisible characters go.
 * "Verbatim" means equal after this. Leading and trailing space is kept as one space, for joining inlines.
 */
export function normalise(text: string): string {
  if (!UNUSUAL.test(text)) return text
  return text.replace(INVISIBLE, '').replace(BIDI, '').replace(SPACE, ' ')
}
