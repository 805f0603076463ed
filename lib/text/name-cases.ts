import { wordSet } from './language.ts'

/** Languages whose names change their endings: "Олена Приходько", "за словами Олени Приходько". */
export const CASED = new Set(['pl', 'uk', 'ru'])

const CYRILLIC_ENDINGS = wordSet(`
  а ая е еві его ее еем ей ем ему ею ея и ием ии ий им ию ия й о ові ого ой ом ому ою ої у ы ый ым ь ье ьей ьи ью ья
  ьём ю я яя є єві єм єю і ій ім ію ія ієм ією ії ї їй`)
const POLISH_ENDINGS = wordSet(
  'a cie e ego ej em emu i ia ie iego iej iem iemu ii im io iu ią ię o owi rze u y ym ze ą ę',
)
/** Vowels that come and go before the last consonant: "Кравець, Кравця", "Marek, Marka", "Петренок". */
const FLEETING = /(?:ё|е|є|о|ie|e)([цкнлрckłlrn])$/u
const SOFT = /ь(?=[цкнлр]$)/u

/**
 * What all cases of a name word have in common; the same for related words of both genders, so that names need more
 * than this to be one. `ending` is what was cut off.
 */
export function nameStem(lower: string, code: string): string {
  const endings = code === 'pl' ? POLISH_ENDINGS : CYRILLIC_ENDINGS
  let stem = lower
  for (let length = Math.min(4, lower.length - 2); length > 0; length--)
    if (endings.has(lower.slice(-length))) {
      stem = lower.slice(0, -length)
      break
    }
  return stem.replace(FLEETING, '$1').replace(SOFT, '')
}

/** A form that can only be that of a man or of a woman, by the last name's ending or the patronymic's. */
export function genderByForm(words: readonly string[], code: string): 'm' | 'f' | null {
  const last = words.at(-1) ?? ''
  if (code === 'pl') {
    if (/(?:ska|cka|dzka|owa)$/.test(last)) return 'f'
    if (/(?:ski|cki|dzki)$/.test(last)) return 'm'
  } else {
    if (words.some((word) => /(?:овна|евна|івна|ївна|ична)$/u.test(word))) return 'f'
    if (words.some((word) => /(?:ович|евич|ич)$/u.test(word) && word !== last)) return 'm'
    if (/(?:ова|ева|ёва|єва|іна|ская|цкая|ська|цька|зька)$/u.test(last)) return 'f'
    if (/(?:ский|цкий|ський|цький|зький)$/u.test(last)) return 'm'
  }
  const first = words[0] ?? ''
  if (words.length < 2 || first.length < 3) return null
  return /[ая]$/u.test(first) || (code === 'pl' && first.endsWith('a')) ? 'f' : null
}

/** How much a form looks like the one that names somebody: the higher, the more. */
export function nominative(key: readonly string[], code: string): number {
  let points = 0
  for (const word of key) {
    if (/(?:ого|его|ому|ему|ою|ею|ом|ем|ові|еві|им|ым|ій|ой|у|ю|і|ї|и|ы)$/u.test(word)) points -= 1
    if (code === 'pl' && /(?:ego|emu|owi|em|ą|ę|ej|ii|ym|im)$/u.test(word)) points -= 1
    points -= word.length * 0.01
  }
  return points
}

const LAST_NAME =
  /(?:ов|ев|ёв|ін|ин|ын|їн|ський|цький|зький|ский|цкой|цкий|ова|ева|ина|іна|ська|цька|ская|цкая|ко|ук|юк|ак|як|ик|ик|ець|ец|ян|дзе|швили|швілі|ski|cki|dzki|ska|cka|ak|ik|yk|czyk|ek|icz|owicz|uk|ko)$/u

/** Whether a word alone ends like a last name in the nominative: "Петров", "Гайдук", "Kowalska". */
export function endsLikeLastName(lower: string): boolean {
  return LAST_NAME.test(lower)
}
