import type { Article, BlockId } from '../../article/types.ts'
import { wordSet } from '../../text/language.ts'
import type { Entity } from '../../text/names.ts'
import type { Turn } from './turns.ts'

/** "I" and its forms, as they stand in answers, and "you", as it stands in questions. */
const I_AND_YOU: Readonly<Record<string, readonly [string, string]>> = {
  en: ["i i'm i've me my", 'you your'],
  de: ['ich mir mich mein meine', 'sie ihnen ihr ihre du dir'],
  fr: ["je j'ai moi mon ma", 'vous votre vos tu'],
  es: ['yo me mi mis', 'usted le su sus te tu'],
  it: ['io mi mio mia ho', 'lei suo sua ti tu hai'],
  pt: ['eu me meu minha', 'você seu sua'],
  nl: ['ik mij me mijn', 'u uw je jij'],
}
/** What an interview calls itself in headline, standfirst or section. */
const INTERVIEW = /\b(?:interviews?|conversation|q ?& ?a|gespräch|entretien|entrevista|intervista)\b/iu
const WORD = /[\p{L}'’]+/gu

/**
 * Whether it is somebody who answers: questions in bold stand in explainers too, which say neither "I" nor "you". A
 * language without such words is not decided.
 */
export function isPersonal(turns: readonly Turn[], language: string): boolean {
  const words = Object.hasOwn(I_AND_YOU, language) ? I_AND_YOU[language] : undefined
  if (!words) return false
  const [own, asked] = words.map(wordSet)
  const has = (turn: Turn, wanted: ReadonlySet<string> | undefined) =>
    turn.parts.some(({ text }) =>
      text.match(WORD)?.some((word) => wanted?.has(word.toLowerCase().replace('’', "'"))),
    )
  const answers = turns.filter(({ asks }) => !asks)
  const questions = turns.filter(({ asks }) => asks)
  return (
    2 * answers.filter((turn) => has(turn, own)).length >= answers.length &&
    3 * questions.filter((turn) => has(turn, asked)).length >= questions.length
  )
}

/** Whether the page calls itself an interview. */
export function isCalledInterview({ kicker, title, standfirst, section }: Article): boolean {
  return INTERVIEW.test(`${kicker} ${title} ${standfirst} ${section}`)
}

/** The one person whom headline, standfirst or introduction name and whom the answers do not speak of; else null. */
export function intervieweeOf(
  article: Article,
  entities: readonly Entity[],
  turns: readonly Turn[],
): Entity | null {
  const [first] = turns
  const from = article.blocks.findIndex(({ id }) => id === first?.parts[0]?.block)
  const intro = new Set<BlockId>(article.blocks.slice(0, Math.max(0, from)).map(({ id }) => id))
  const head = `${article.kicker ?? ''}\n${article.title}\n${article.standfirst ?? ''}`
  const answers = turns.filter(({ asks }) => !asks)
  const people = entities.filter((entity) => {
    const last = lastName(entity)
    if (entity.kind !== 'person' || isInterviewer(article, entity.name)) return false
    const spoken = answers.filter(({ parts }) => parts.some(({ text }) => text.includes(last)))
    return spoken.length <= 1
  })
  const named = people.filter((entity) => head.includes(lastName(entity)))
  const met = people.filter(({ mentions }) => mentions.some(({ block }) => intro.has(block)))
  const found = named.length > 0 ? named : met
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The person whom a label names, by name, last name or initials; null where it may be several. */
export function personOf(label: string, article: Article, entities: readonly Entity[]): Entity | null {
  const meant = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      (isName(label, entity) || initials(entity.name) === label.replaceAll('.', '')),
  )
  const [only] = meant
  return meant.length === 1 && only && !isInterviewer(article, only.name) ? only : null
}

function isName(label: string, { name }: Entity): boolean {
  return ` ${name.toLowerCase()}`.endsWith(` ${label.toLowerCase()}`)
}

function isInterviewer({ bylines }: Article, name: string): boolean {
  return bylines.some((byline) => byline.name === name)
}

function initials(name: string): string {
  return name.replace(/(\S)\S* ?/g, '$1')
}

function lastName({ name }: Entity): string {
  return name.split(' ').at(-1) ?? name
}
