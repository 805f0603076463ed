import type { Block } from './types.ts'

/** The words of blocks, each on a line of its own; of a picture without any, its description or credit. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join('\n')
}

function wordsOfBlock(block: Block): string {
  if (block.text) return withLinksApart(block)
  if (block.type === 'figure') return block.image?.alt || block.credit || ''
  if (block.type === 'entry') return block.time ?? ''
  return block.type === 'embed' ? (block.href ?? '') : ''
}

/** Menus set their links side by side with nothing between: "PoliticsSportWeather" on one line would be one word. */
function withLinksApart({ text, marks }: Block): string {
  const links = marks.filter(({ type }) => type === 'link').sort((a, b) => a.start - b.start)
  let apart = ''
  let at = 0
  for (const { start, end } of links) {
    if (at > 0 && start === at && text.slice(at - 1, at + 1).trim().length === 2) apart += ' · '
    apart += text.slice(at, end)
    at = Math.max(at, end)
  }
  return apart + text.slice(at)
}

/** The first words of a text, at most `length` characters and an ellipsis; all of it when it is no longer. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const word = cut.search(/\s\S*$/)
  // A word without an end, or a script that puts no space between words, is cut where it happens to be.
  return `${cut.slice(0, word > length / 2 ? word : wholeUpTo(cut)).trimEnd()}…`
}

/** Where to cut so that no character of two code units is torn. */
function wholeUpTo(text: string): number {
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}
