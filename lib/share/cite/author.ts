import { BODY, FAMILY_FIRST, PARTICLES, SUFFIX, TITLE } from './name-tables.ts'

/** Who wrote it: a person whose names can be turned round, or a name that stands as it is. */
export type Author =
  | { kind: 'person'; given: string; family: string; suffix: string }
  | { kind: 'whole'; name: string }

/** "Moss, Greta": the family name first already. */
const TURNED = /^(\S+), (\S+(?: \S+)?)$/

/**
 * A byline's name in its parts. Organisations, names of one word and names of languages that put the family first
 * stay whole.
 * @param site the outlet, which often signs its own stories
 * @param language BCP 47 of the article
 */
export function author(byline: string, site: string, language: string | null): Author {
  const given = byline.trim().replace(/\s+/g, ' ').replace(TITLE, '')
  const [, family, first] = TURNED.exec(given) ?? []
  const name = family && first && !SUFFIX.test(first) ? `${first} ${family}` : given
  const words = name.split(' ')
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  const last = words.map((word) => word.replace(/,$/, ''))
  const familyFirst = FAMILY_FIRST.has(language?.slice(0, 2).toLowerCase() ?? '')
  const isBody = BODY.test(name) || name.toLowerCase() === site.toLowerCase()
  if (last.length < 2 || isBody || familyFirst) return { kind: 'whole', name }
  let from = last.length - 1
  while (from > 1 && PARTICLES.has(last[from - 1] ?? '')) from--
  return { kind: 'person', given: last.slice(0, from).join(' '), family: last.slice(from).join(' '), suffix }
}

/** As it stands in running words: "Martin Holt Jr." */
export function straight(author: Author): string {
  if (author.kind === 'whole') return author.name
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ')
}

/** As a list begins with it: "Holt, Martin, Jr." */
export function inverted(author: Author): string {
  if (author.kind === 'whole') return author.name
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ')
}

/** As a reference in the text has it: "Holt". */
export function short(author: Author): string {
  return author.kind === 'whole' ? author.name : author.family
}
