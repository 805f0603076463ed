/**
 * Lists of words in alphabetical order are written shorter in what is shipped: a word says how many letters it has in
 * common with the one before it and goes on from there. The sources keep the plain lists; `unfold` makes them again,
 * with one space (or comma and space) between the words.
 */
import { type Plugin, parseSync, Visitor } from 'vite'

const UNFOLD = new URL('../../lib/text/unfold.ts', import.meta.url).pathname
/** Shorter ones do not pay for the call. */
const SHORTEST = 40
/** So many letters in common can be told by one digit. */
const MOST = 9

/** A list folded, with what is to stand between its words; undefined for any other text. */
export function fold(text: string): { folded: string; between: string } | undefined {
  const between = text.includes(',') ? ', ' : ' '
  const words = text.trim().split(between === ' ' ? /\s+/ : /\s*,\s*/)
  const isList = words.every(
    (word, at) => /^[^\d,;=]+$/.test(word) && (at === 0 || word > (words[at - 1] ?? '')),
  )
  if (!isList || text.length < SHORTEST || words.length < 4) return undefined
  let before = ''
  const folded = words.map((word) => {
    let same = 0
    while (same < MOST && same < before.length && word[same] === before[same]) same++
    before = word
    return same + word.slice(same)
  })
  return { folded: folded.join(''), between }
}

/** Folds the lists among the text literals of a module. */
export function foldModule(code: string): string | null {
  const calls: { start: number; end: number; call: string }[] = []
  const replace = (start: number, end: number, text: string) => {
    const list = fold(text)
    if (!list) return
    const between = list.between === ' ' ? '' : `,${JSON.stringify(list.between)}`
    const call = `/*#__PURE__*/$unfold(${JSON.stringify(list.folded)}${between})`
    calls.push({ start, end, call })
  }
  new Visitor({
    Literal: ({ value, start, end }) => {
      if (typeof value === 'string') replace(start, end, value)
    },
    TemplateLiteral: ({ quasis: [only], expressions, start, end }) => {
      if (expressions.length === 0) replace(start, end, only?.value.cooked ?? '')
    },
  }).visit(parseSync('module.js', code).program)
  if (calls.length === 0) return null
  let made = `import { unfold as $unfold } from ${JSON.stringify(UNFOLD)}\n`
  let at = 0
  for (const { start, end, call } of calls.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + call
    at = end
  }
  return made + code.slice(at)
}

/** Folds the lists in the modules that have long ones, in pages and in workers. */
export function foldLists(): Plugin {
  return {
    name: 'fold-lists',
    apply: 'build',
    transform: {
      filter: { id: /\/lib\/(?:facts|languages|quotes|rank|summary|text|threads|topics)\/[^?]*\.ts$/ },
      handler: (code) => foldModule(code),
    },
  }
}
