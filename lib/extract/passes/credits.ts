import { isEnded } from '../features.ts'
import { countWords } from '../units/unit.ts'
import { AGENCIES, CREDIT_OPENERS, PRESS_OFFICE } from '../words/credits.ts'
import { isText, remove, type Story } from './story.ts'

const AGENCY = new Set(AGENCIES.map((agency) => agency.toLowerCase()))
const MAX_WORDS = 25

/**
 * Photo credits that stand between the paragraphs as lines of their own: "JANE ROE/EPA-EFE/Shutterstock",
 * "AFP via Getty Images", cut ones such as "… press-ser".
 */
export function removeCredits(story: Story): void {
  for (const unit of story.units)
    if (!unit.removed && isText(unit) && unit.kind !== 'heading' && isCredit(unit.text))
      remove(unit, 'credit', 'credits')
}

/** Nothing but a photo credit. */
export function isCredit(text: string): boolean {
  if (text.length > 240 || countWords(text) > MAX_WORDS) return false
  if (CREDIT_OPENERS.test(text) && countWords(text) <= 18) return true
  if (PRESS_OFFICE.test(text) && countWords(text) <= 8) return true
  const parts = text
    .replace(/^[(\s]+|[)\s.]+$/g, '')
    .split(/\s*(?:\/|\||,|;| - | – | — | via | by |\bvia\b|©|·|•)\s*/i)
  const known = parts.map((part) => isAgency(part))
  if (!known.some(Boolean)) return false
  return parts.every((part, index) => known[index] || isName(part))
}

/** An agency, also one whose last letters were cut off: "Shutter". */
function isAgency(part: string): boolean {
  const name = part.trim().toLowerCase()
  if (name.length < 2) return false
  if (AGENCY.has(name)) return name === part.trim().toLowerCase() && /^\p{Lu}|^d/u.test(part.trim())
  if (name.length < 5) return false
  for (const agency of AGENCY) if (agency.startsWith(name) || name.startsWith(`${agency} `)) return true
  return false
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.'’-]*|de|da|do|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|for|the|of|and|&|via)$/u

/** Up to six capitalised words: a photographer, a newspaper, an office. */
function isName(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.length <= 6 && words.every((word) => word === '' || NAME_WORD.test(word))
}

const SEPARATOR = /\s*(?:\||•|·|—|–|\n)\s*|(?<=[.!?”"’)])\s+|\s{2,}/

/** Parts a caption from the credit at its end: "The harbour at dawn. Jane Roe/Reuters". */
export function splitCredit(caption: string): { text: string; credit: string | null } {
  if (isCredit(caption)) return { text: '', credit: caption }
  const bracket = /\s*[([]([^()[\]]{2,120})[)\]]\s*$/.exec(caption)
  if (bracket?.[1] && isCredit(bracket[1]))
    return { text: caption.slice(0, bracket.index), credit: bracket[1] }
  const opener =
    /\s(?:Credit|Photo|Photograph|Image|Picture|Foto|Bild|Crédit|Courtesy)s?\b[^.]{0,20}?[:©]/.exec(caption)
  if (opener && isCredit(caption.slice(opener.index + 1)))
    return { text: caption.slice(0, opener.index), credit: caption.slice(opener.index + 1) }
  const parts = caption.split(SEPARATOR)
  const last = parts.at(-1)
  if (parts.length > 1 && last && isCredit(last) && !isEnded({ text: last }))
    return { text: caption.slice(0, caption.length - last.length).replace(/[\s|•·—–]+$/, ''), credit: last }
  return { text: caption, credit: null }
}
