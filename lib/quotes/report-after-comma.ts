import type { Range } from '../article/types.ts'
import type { SpeechData } from './speech-types.ts'

/** Words between the comma and the verb: "a déclaré", "ha detto". */
const MAX_BEFORE_VERB = 2
const AFTER_COMMA = /,\s(?=\p{Ll})/gu
const WORD = /[\p{L}'’]+(?:-[\p{L}]+)*/uy

/**
 * Where speech that no mark ends gives way to its reporting clause, ", said Ann Roe": the place of the comma in a
 * stretch of text, -1 without one. A name must follow the verb: ", said goodbye" is part of what is told.
 */
export function reportAfterComma(text: string, { start, end }: Range, { says, perfect }: SpeechData): number {
  AFTER_COMMA.lastIndex = start
  for (let match = AFTER_COMMA.exec(text); match && match.index < end; match = AFTER_COMMA.exec(text)) {
    let at = match.index + match[0].length
    for (let i = 0; i <= MAX_BEFORE_VERB; i++) {
      WORD.lastIndex = at
      const word = WORD.exec(text)?.[0]
      if (word === undefined) break
      at += word.length + 1
      const lower = word.toLowerCase().replace('’', "'")
      if ((says.has(lower) || perfect.has(lower)) && text.charAt(at - 1) === ' ') {
        if (/\p{Lu}/u.test(text.charAt(at))) return match.index
        break
      }
    }
  }
  return -1
}
