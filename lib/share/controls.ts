const CONTROLS = /(?![\t\n])\p{Cc}/gu

/**
 * Text without control characters other than tabs and line feeds: they have no place in a text file, and shown in a
 * terminal they would let a page move the cursor or recolour what follows.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}
