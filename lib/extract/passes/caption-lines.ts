import { isEnded } from '../features.ts'
import { isCredit, isName } from './credits.ts'

/** A caption and its credit, apart. */
export interface Captioned {
  text: string
  credit: string | null
}

const SEPARATOR = /\s*(?:\||•|·|—|–|\n)\s*|(?<=[.!?”"’)])\s+|\s{2,}/
const BRACKET = /\s*[([]([^()[\]]{2,120})[)\]]\s*$/
const OPENER =
  /(?:\s|(?<=[.!?]))(?:Credit|Photo|Photograph|Image|Picture|Foto|Bild|Crédit|Courtesy)s?\b(?:[^.]{0,20}?[:©]|\s*\.{3})/
/** The same without its borders, which cost most of it: most lines have none of these words. */
const OPENING = /credit|photo|image|picture|foto|bild|crédit|courtesy/i
const OPENING_WORD = /^(?:credit|photo)s?\s*(?:\.{3}|:)\s*/i

/** A name in capitals right behind the sentence, as Spanish papers set it: "… el jueves pasado.LOLA BENAVENT". */
const GLUED = /[.!?…”"»](\p{Lu}{2,}(?:[ .'’-]+\p{Lu}{2,}){1,4}(?:\s?[/(].{2,40})?)$/u
/** Who took the picture, as Chinese and Japanese papers close a caption. */
const TAKEN = /[\p{P}\s][^\p{P}]{2,20}(?:摄|攝|摄影|攝影|撮影)[)）]?$/u

/** Parts a line from the credit at its end, where both are plain: "The harbour at dawn. Photo: Jane Roe/Reuters". */
export function splitCredit(line: string): Captioned {
  if (isCredit(line)) return { text: '', credit: line }
  const bracket = BRACKET.exec(line)
  if (bracket?.[1] && isSigned(bracket[1])) return { text: line.slice(0, bracket.index), credit: bracket[1] }
  const opener = OPENING.test(line) ? OPENER.exec(line) : null
  const named = opener ? line.slice(opener.index).trim() : ''
  if (opener && (isCredit(named) || (OPENING_WORD.test(named) && isName(named.replace(OPENING_WORD, '')))))
    return { text: line.slice(0, opener.index), credit: named.replace(/^Credit\s*\.{3}\s*/i, '') }
  const signed = (GLUED.exec(line)?.[1] ?? TAKEN.exec(line)?.[0].slice(1))?.trim()
  if (signed) return cutBefore(line, signed)
  if (isEnded({ text: line })) return { text: line, credit: null }
  const last = line.split(SEPARATOR).at(-1)
  if (last && last !== line && isCredit(last)) return cutBefore(line, last)
  return { text: line, credit: null }
}

/** In a figure the last words after a whole sentence are a credit too when they are nothing but names. */
export function splitCaption(line: string): Captioned {
  const plain = splitCredit(line)
  if (plain.credit !== null) return plain
  const last = line.split(/(?<=[.!?”"’)])\s+/).at(-1)
  if (last && last !== line && !isEnded({ text: last }) && isNames(last)) return cutBefore(line, last)
  return plain
}

function cutBefore(line: string, credit: string): Captioned {
  return { text: line.slice(0, line.length - credit.length).replace(/[\s|•·—–]+$/, ''), credit }
}

function isSigned(text: string): boolean {
  return isCredit(text) || (/\b(?:photo|picture|foto|image)\b/iu.test(text) && isNames(text))
}

/** Names parted by strokes, an outlet in marks among them: "LÉON FABRI POUR « LE MATIN »". */
function isNames(text: string): boolean {
  return text.split(/\s*[/«»“”"]\s*/).every((part) => part === '' || isName(part))
}
