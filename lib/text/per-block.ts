/** What `make` makes of a block's text in a language, remembered as long as the block itself. */
export function perBlock<Made>(
  make: (text: string, language: string | null) => Made,
): (block: { readonly text: string }, language: string | null) => Made {
  const known = new WeakMap<object, { text: string; language: string | null; made: Made }>()
  return (block, language) => {
    const last = known.get(block)
    if (last && last.text === block.text && last.language === language) return last.made
    const made = make(block.text, language)
    known.set(block, { text: block.text, language, made })
    return made
  }
}
