const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul video audio label optgroup'.split(
    ' ',
  ),
)

/** Tags that are blocks by themselves. Custom elements are judged by where they stand (see `build.ts`). */
export function isBlockTag(tag: string): boolean {
  return BLOCK.has(tag)
}

/** How characters are read, beside the characters, which are the text. */
export function isReadingTag(tag: string): boolean {
  return tag === 'rt' || tag === 'rp' || tag === 'rtc'
}
