import { countWords } from '../units/unit.ts'
import { AGENCIES, CREDIT_OPENERS, OWN_PICTURE, PRESS_OFFICE } from '../words/credits.ts'
import { isText, remove, type Story } from './story.ts'

const AGENCY = new Set(AGENCIES.map((agency) => agency.toLowerCase()))
/** Names shorter than this are too common to be taken for an agency's first letters. */
const MIN_CUT = 5
/** What agencies' names look like when their ends are cut off. */
const CUT = new Set(
  [...AGENCY].flatMap((name) => [...name].map((_, at) => name.slice(0, at + 1)).slice(MIN_CUT - 1)),
)
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
  if (OWN_PICTURE.test(text) && countWords(text) <= 12) return true
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
  if (name.length < MIN_CUT) return false
  if (CUT.has(name)) return true
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1))
    if (AGENCY.has(name.slice(0, at))) return true
  return false
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.'’-]*|de|da|do|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|for|the|of|and|&|via)$/u

/** Up to six capitalised words: a photographer, a newspaper, an office. */
export function isName(part: string): boolean {
  const words = part.trim().split(/\s+/)
  return words.length <= 6 && words.every((word) => word === '' || NAME_WORD.test(word))
}
