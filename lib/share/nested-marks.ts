import type { Marks } from './quotation-marks.ts'

/** Closing marks by opening mark. Single ones are missing: they are nested already. */
const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』',
}

interface Found {
  open: number
  close: number
  depth: number
}

/**
 * Words as they stand between quotation marks: marks around words inside them change to the inner kind, those inside
 * these back to the outer. Marks without a partner, and single ones, which are nested already, stay as they are.
 */
export function invertNested(text: string, [open, close, innerOpen, innerClose]: Marks): string {
  const put = new Map<number, string>()
  for (const found of pairs(text)) {
    const inner = found.depth % 2 === 0
    put.set(found.open, inner ? innerOpen : open)
    put.set(found.close, inner ? innerClose : close)
    if (found.depth === 0) for (const [at, mark] of singles(text, found, [open, close])) put.set(at, mark)
  }
  return put.size === 0
    ? text
    : Array.from({ length: text.length }, (_, at) => put.get(at) ?? text[at]).join('')
}

function pairs(text: string): Found[] {
  const open: { at: number; closing: string }[] = []
  const found: Found[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const top = open.at(-1)
    if (top?.closing.includes(character)) {
      open.pop()
      found.push({ open: top.at, close: at, depth: open.length })
    } else if (PAIRS[character]) open.push({ at, closing: PAIRS[character] })
  }
  // An opening mark that is never closed would count as a level of its own.
  const lost = open.map(({ at }) => at)
  let passed = 0
  return found
    .sort((a, b) => a.open - b.open)
    .map((pair) => {
      while ((lost[passed] ?? Number.POSITIVE_INFINITY) < pair.open) passed++
      return { ...pair, depth: pair.depth - passed }
    })
}

/** Single marks one level further in, told from apostrophes: opening after a space, closing before no letter. */
function* singles(text: string, within: Found, [open, close]: [string, string]): Generator<[number, string]> {
  let opened = -1
  for (let at = within.open + 1; at < within.close; at++) {
    const character = text[at]
    if (character === '‘' && opened < 0) opened = at
    else if (character === '’' && opened >= 0 && !/\p{L}/u.test(text.charAt(at + 1))) {
      yield [opened, open]
      yield [at, close]
      opened = -1
    }
  }
}
