import { LEXICON } from '../text/name-lexicon.ts'
import type { Word } from '../text/words.ts'
import type { GenderedRole } from './registry.ts'

/** How nouns for who does something end: trades are told by it, known or not. */
const AGENT: ReadonlyMap<string, RegExp> = new Map([
  [
    'fr',
    /\p{L}{2}(?:[^l]eur|euse|rice|[oa]logue|graphe|iste|[cgrd]ien(?:ne)?|[^t]ier|ière|naire|seiller|seillère|iatre|crate)$/u,
  ],
  [
    'es',
    /\p{L}{2}(?:dor[ae]?|[st]or[ae]?|ista|ólog[oa]|ógraf[oa]|[^mn]er[oa]|iente|ante|[cntl]ari[oa]|iatra)$/u,
  ],
  [
    'it',
    /\p{L}{2}(?:t?tore|sore|trice|ista|olog[oa]|ograf[oa]|iere|iera|[cntl]ari[oa]|iente|ante|iatra|essa)$/u,
  ],
  ['pt', /\p{L}{2}(?:dor[ae]?|[st]or[ae]?|ista|ólog[oa]|ógraf[oa]|eir[oa]|iente|ante|ári[oa]|iatra)$/u],
])
/** The same endings in words for things, times and places. */
const NO_AGENT =
  /^(?:leur|leurs|plusieurs|valeur|couleur|heure|faveur|honneur|bonheur|malheur|secteur|moteur|facteur|cœur|coeur|hauteur|largeur|longueur|profondeur|ampleur|douleur|erreur|terreur|extérieur|intérieur|meilleur|ailleurs|majeure?|mineure?|supérieure?|ultérieure?|dernière?|première?|janvier|février|dossier|papier|métier|courrier|escalier|calendrier|lumière|matière|manière|rivière|frontière|carrière|barrière|poussière|bannière|prière|ancienne?|bien|rien|combien|quotidien|quotidienne|aérien|aérienne|italienne?|parisienne?|liste|piste|triste|anniversaire|durante|mediante|adelante|delante|restante|bastante|instante|distante|importante|constante|pendiente|siguiente|ambiente|cuenta|enero|febrero|dinero|tercero|primera?|primero|verdadero|manera|carretera|frontera|cartera|acera|espera|tercera|entera|ladera|pradera|escenario|necesari[oa]|contrari[oa]|horario|salario|diario|aniversario|vista|lista|pista|revista|entrevista|conquista|gente|frente|mente|siquiera|cualquiera|motor|sector|factor|autor[ae]s|temor|valor|mejor|mayor|mattino|quartiere|cantiere|mestiere|pensiere|bandiera|preghiera|maniera|carriera|frontiera|ringhiera|barriera|primiera|intera|fattore|settore|motore|valore|migliore|maggiore|anteriore|intervista|abbastanza|distante|ambiente|necessari[oa]|promessa|messa|stessa|premessa|scommessa|contessa|janeiro|fevereiro|dinheiro|primeir[oa]|terceir[oa]|inteir[oa]|maneira|fronteira|feira|cadeira|bandeira|carreira|sexta-feira|segunda-feira|terça-feira|quarta-feira|quinta-feira|ladeira|madeira|verdadeir[oa]|bairro|cenári[oa]|salário|contrári[oa]|necessári[oa]|horário|aniversário|diári[oa]|plenário|entrevista|restante)$/

/** Asked of the same words again and again. */
const known = new Map<string, boolean>()
const MAX_KNOWN = 4000

/** A noun for a person, in the singular. Only asked while the words of the language are those of `LEXICON`. */
export function isRomancePerson(code: string, word: string): boolean {
  const key = code + word
  let person = known.get(key)
  if (person === undefined) {
    const lower = word.replace(PREFIX, '')
    person =
      LEXICON.roleNouns.has(lower) ||
      LEXICON.titles.has(lower) ||
      (AGENT.get(code)?.test(lower) === true && !NO_AGENT.test(lower))
    if (known.size < MAX_KNOWN) known.set(key, person)
  }
  return person
}

const PREFIX = /^(?:ex|vice|co|sous|sub|sotto|petite?|beau|belle|grand|arrière|bis)-/

/** Articles and possessives of one person with the gender they tell. Contracted prepositions hold an article too. */
const ARTICLE: ReadonlyMap<string, ReadonlyMap<string, 'm' | 'f' | null>> = new Map(
  Object.entries({
    fr: { m: 'le un ce cet mon son du au', f: 'la une cette ma sa', any: 'l notre votre leur' },
    es: { m: 'el un este ese nuestro otro del al', f: 'la una esta esa nuestra otra', any: 'su mi' },
    it: {
      m: 'al allo dal del dello il lo mio nostro quel questo suo un uno',
      f: 'la una sua mia nostra questa della dalla alla',
      any: "l un' dell dall all",
    },
    pt: {
      m: 'o um este esse seu meu nosso do ao pelo no',
      f: 'a uma esta essa sua minha nossa da à pela na',
      any: '',
    },
  }).map(([code, { m, f, any }]) => [
    code,
    new Map<string, 'm' | 'f' | null>([
      ...m.split(' ').map((word) => [word, 'm'] as const),
      ...f.split(' ').map((word) => [word, 'f'] as const),
      ...any.split(' ').map((word) => [word, null] as const),
    ]),
  ]),
)
/** What may stand between article and noun. */
const MODIFIER =
  /^(?:ancien|ancienne|nouveau|nouvelle|nouvel|futur|future|jeune|vieux|vieille|premier|première|deuxième|second|seconde|vice|ex|co|petit|petite|célèbre|principal|principale|actuel|actuelle|propre|antiguo|antigua|nuevo|nueva|exprimer|joven|primer|primera|entonces|propio|propia|conocido|conocida|segundo|segunda|nuovo|nuova|neo|giovane|vecchio|vecchia|primo|prima|noto|nota|stesso|stessa|attuale|alto|alta|novo|nova|antigo|antiga|então|atual|jovem|velho|velha|primeiro|primeira|próprio|própria|veterano|veterana|maxi)$/
/** Prepositions inside a role: it goes on to the left of them. */
const OF = /^(?:de|d|du|des|del|della|dell|dei|degli|delle|dello|di|do|da|dos|das)$/
/** "Dans le quartier, Ann Roe": where and when, unless the noun is one for a person. */
const LOCATIVE =
  /^(?:dans|en|sur|sous|chez|vers|pendant|depuis|après|avant|devant|durante|desde|hasta|tras|sobre|bajo|ante|nel|nella|sul|sulla|dopo|prima|verso|no|na|após|até)$/
/** Words of a clause: what they stand in is no role. */
const CLAUSAL =
  /^(?:a|ont|est|sont|était|avait|sera|et|ou|mais|que|qui|dont|où|ne|n|se|s|ha|han|había|es|son|era|fue|fueron|será|está|y|pero|no|hanno|aveva|è|sono|fu|sarà|sta|e|ed|ma|che|non|si|foi|são|será|está|mas|não|é|tem|quem|quien|como|comme|come|ainsi|così|así|assim)$/
const GAP = /^(?: |['’]| \([^()]{1,30}\) |, )$/
const MAX_WORDS = 14
const MAX_ROLE = 110

/** "la maire de Valbrune, Ann Roe", "o prefeito Ivo Roe", "l’assessore alla Cultura Ugo Roe": without the article. */
export function romanceRoleBefore(
  code: string,
  text: string,
  all: readonly Word[],
  nameFrom: number,
): GenderedRole | null {
  const name = all[nameFrom]
  const last = all[nameFrom - 1]
  const articles = ARTICLE.get(code)
  if (!name || !last || !articles) return null
  const gap = text.slice(last.end, name.start)
  const apposed = /^(?: \([^()]{1,30}\))?, $/.test(gap)
  if (!apposed && gap !== ' ') return null
  let found: GenderedRole | null = null
  for (let i = nameFrom - 1; i > 0 && nameFrom - i <= MAX_WORDS; i--) {
    const word = all[i]
    const next = all[i + 1]
    if (!word || !next) break
    const between = text.slice(word.end, next.start)
    if (i < nameFrom - 1 && (!GAP.test(between) || between === ', ')) break
    if (isClause(code, word.lower)) break
    if (!isRomancePerson(code, word.lower) || (!apposed && OF.test(last.lower))) continue
    let start = i
    while (start > 1 && MODIFIER.test(all[start - 1]?.lower ?? '')) start--
    const article = all[start - 1]
    const gender = article ? articles.get(article.lower) : undefined
    const first = all[start]
    if (!article || gender === undefined || !first) continue
    const before = all[start - 2]?.lower ?? ''
    const certain = LEXICON.roleNouns.has(word.lower) || LEXICON.titles.has(word.lower)
    if (!certain && LOCATIVE.test(before)) break
    const role = text.slice(first.start, last.end)
    if (role.length > MAX_ROLE) break
    found = { text: role, noun: word.lower, certain: true, gender }
    if (!apposed || !(OF.test(before) || OF.test(article.lower))) break
  }
  return found
}

/** "a" is an article in Portuguese and a preposition in Spanish and Italian, "e" and "es" differ too. */
function isClause(code: string, lower: string): boolean {
  if (lower === 'a') return code === 'fr'
  if (lower === 'no') return code === 'es'
  if (lower === 's' || lower === 'se' || lower === 'son')
    return code === 'fr' ? lower !== 'son' : lower === 'se'
  if (lower === 'es') return code === 'es'
  return CLAUSAL.test(lower)
}

const OPENING =
  /^(?:\s\([^()]{1,40}\))?,\s(?:(?:de\s)?(\d{1,3})(?:\s(?:ans|años|anni|anos))?(?:,\s(?!\d)|\s(?=\p{L})|(?=[.,;:])))?/u
const ENDING = /[,;:.«»“”"()—–!?]|\s(?:qui|que|che|quien|quem|dont|where|et|ed)\s/u

/** ", 58 ans, infirmière à Lorvane", ", la maire de l’île", ", pescatore di Marinella" after the name. */
export function romanceRoleAfter(
  code: string,
  text: string,
  all: readonly Word[],
  to: number,
): GenderedRole | null {
  const last = all[to - 1]
  if (!last) return null
  const rest = text.slice(last.end, last.end + MAX_ROLE + 60)
  const opening = OPENING.exec(rest)
  if (!opening) return null
  const aged: GenderedRole | null = opening[1]
    ? { text: null, noun: null, certain: true, gender: null }
    : null
  const from = opening[0].length
  const stop = ENDING.exec(rest.slice(from))
  const role = rest.slice(from, stop ? from + stop.index : rest.length).trimEnd()
  if (role.length > MAX_ROLE || (!stop && rest.length >= MAX_ROLE + 60)) return aged
  const words = role.toLowerCase().split(/[\s'’]+/u)
  const gender = ARTICLE.get(code)?.get(words[0] ?? '')
  let noun = gender === undefined ? 0 : 1
  while (MODIFIER.test(words[noun] ?? '')) noun++
  const head = words[noun] ?? ''
  const known = isRomancePerson(code, head) && /^\p{Ll}/u.test(role)
  const indefinite = /^(?:une?|una|uno|uma?)$/.test(words[0] ?? '')
  if (!known && !(indefinite && head.length > 3 && words.length < 9)) return aged
  if (words.slice(noun + 1, noun + 7).some((word) => isClause(code, word) && word !== 'e' && word !== 'y'))
    return aged
  // "Pour Roe, la maire ment": after an article a noun may begin the clause itself.
  if (gender !== undefined && !indefinite && stop?.[0] !== ',' && stop?.[0] !== '.') return aged
  const start = gender === undefined ? 0 : role.search(/[\s'’]/u) + 1
  return { text: role.slice(start), noun: head, certain: true, gender: gender ?? null }
}

const ENDS_EITHER =
  /^(?:luca|andrea|nicola|elia|mattia|josué|borja|gianluca|battista|noa|consuelo|rosario|amparo|rocío|socorro|sacha|joshua|isa|costa|rocco|rosa)$/

/** Elsewhere women's names. */
const ITALIAN_MEN =
  /^(?:andrea|nicola|luca|mattia|elia|michele|gabriele|simone|daniele|emanuele|samuele|raffaele)$/

/** In Spanish, Italian and Portuguese the last letter of a given name tells: "Iara", "Otávio". */
export function genderByEnding(code: string, given: string): 'm' | 'f' | null {
  if (code === 'it' && ITALIAN_MEN.test(given)) return 'm'
  // In English a woman's name.
  if (code === 'fr' && /^jean(?:-|$)/.test(given)) return 'm'
  if (code === 'fr' || given.length < 3 || ENDS_EITHER.test(given)) return null
  return given.endsWith('a') ? 'f' : given.endsWith('o') ? 'm' : null
}
