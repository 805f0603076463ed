import type { Quote } from '../article/digest.ts'
import { blockIndex } from '../article/text.ts'
import type { Block } from '../article/types.ts'

/** Forms of address and offices that Japanese news puts after every name it reports on. Our own list. */
const NAMED =
  /((?:\p{Script=Han}{2,6}|[\p{Script=Katakana}ー・]{2,20}))(?:さん|氏|様|君|容疑者|被告|議員|首相|大統領|知事|市長|町長|村長|区長|会長|社長|院長|校長|教授|監督|選手|代表|館長|園長)(?:（[^（）]{1,12}）)?(?:は|が|も|によると|によれば)/gu
/** How far from the marks the name of their speaker stands. */
const REACH = 160
const SENTENCE_END = '。'
/** More persons no article names; each is compared with each speaker. */
const MAX_KNOWN = 300

/**
 * Names the speakers of Japanese quotes, where words are not written apart: by the honorific name that is topic or
 * subject before the marks, else right after them, in the same sentence. Last names become full ones.
 */
export function nameByHonorific(blocks: readonly Block[], quotes: readonly Quote[]): void {
  const byId = blockIndex(blocks)
  const known = new Set<string>()
  for (const { text } of blocks)
    for (const match of text.slice(0, 20_000).matchAll(NAMED))
      if (match[1] && known.size < MAX_KNOWN) known.add(match[1])
  for (const quote of quotes) {
    const first = quote.spans[0]
    const text = first && byId.get(first.block)?.text
    if (!first || text === undefined || quote.speaker) continue
    const found = before(text, first.start) ?? after(text, quote.spans.at(-1)?.end ?? first.end)
    if (!found) continue
    quote.speaker = {
      name: fullest(known, found.name),
      role: null,
      kind: 'person',
      mention: { block: first.block, start: found.at, end: found.at + found.name.length },
    }
    quote.confidence = 0.85
  }
}

interface Found {
  name: string
  at: number
}

function before(text: string, quoteStart: number): Found | null {
  const reach = Math.max(0, quoteStart - REACH)
  const from = reach + text.slice(reach, quoteStart).lastIndexOf(SENTENCE_END) + 1
  const match = [...text.slice(from, quoteStart).matchAll(NAMED)].at(-1)
  return match?.[1] ? { name: match[1], at: from + match.index } : null
}

function after(text: string, quoteEnd: number): Found | null {
  const [sentence = ''] = text.slice(quoteEnd, quoteEnd + REACH).split(SENTENCE_END, 1)
  const [match] = sentence.matchAll(NAMED)
  return match?.[1] ? { name: match[1], at: quoteEnd + match.index } : null
}

function fullest(known: ReadonlySet<string>, name: string): string {
  for (const other of known)
    if (other.length > name.length && (other.startsWith(name) || other.endsWith(name))) return other
  return name
}
