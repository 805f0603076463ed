import type { Range } from '../article/types.ts'
import type { Searchable } from './searchable.ts'

/**
 * What a text directive consists of, as stretches of a page's text: the words, or where they start and end, and what
 * stands right before and after them (https://wicg.github.io/scroll-to-text-fragment/).
 */
export interface Terms {
  prefix: Range | null
  start: Range
  end: Range | null
  suffix: Range | null
}

/** `text=[prefix-,]start[,end][,-suffix]`; null where the words cannot be part of an address. */
export function directive(page: Searchable, { prefix, start, end, suffix }: Terms): string | null {
  const term = (range: Range) => encode(asWritten(page, range))
  try {
    return `text=${[prefix && `${term(prefix)}-`, term(start), end && term(end), suffix && `-${term(suffix)}`]
      .filter((part) => part !== null)
      .join(',')}`
  } catch {
    // Half of a character.
    return null
  }
}

/** The words with the page's own spaces: those that do not break are told apart by some browsers. */
function asWritten(page: Searchable, { start, end }: Range): string {
  return page.text.slice(start, end).replace(/ /g, (_, index: number) => {
    const position = page.position(start + index)
    const space = position?.node.data.charAt(position.offset) ?? ''
    return /[^\S\t\n\f\r]/.test(space) ? space : ' '
  })
}

/**
 * The specification wants dashes, commas and ampersands encoded. What programs take for the end of an address in
 * running text is encoded as well.
 */
function encode(words: string): string {
  return encodeURIComponent(words)
    .replace(/[-!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\.$/, '%2E')
}
