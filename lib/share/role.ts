import type { Speaker } from '../article/digest.ts'
import { ARTICLES } from './role-articles.ts'

/**
 * A role as it stands on a line of its own. An article writes "the leader of the council" inside a sentence; under a
 * name that reads like a piece torn out, so the article word goes and the first letter is a capital.
 * @param language BCP 47, null when it is not known; the role is then only capitalised
 */
export function roleAlone(role: string, language: string | null): string {
  return capitalised(role.slice(articleOf(role, language).length), language)
}

/** A role as it stands after a name: the article word that began its sentence begins none there. */
export function roleAfterName(role: string, language: string | null): string {
  const { length } = articleOf(role, language)
  return role.slice(0, length).toLocaleLowerCase(language ?? undefined) + role.slice(length)
}

/**
 * A speaker's name where it begins a line. "The board said" leaves "board", which is no name to begin with; a brand
 * with a capital of its own further in keeps its spelling, and so do people: "von der Leyen".
 */
export function nameAlone({ name, kind }: Pick<Speaker, 'name' | 'kind'>, language: string | null): string {
  const common =
    (kind === 'organization' || kind === 'document') && /^\p{Ll}[\p{Ll}\p{M}’'-]*(?=\s|$)/u.test(name)
  return common ? capitalised(name, language) : name
}

function articleOf(role: string, language: string | null): string {
  const articles = ARTICLES[language?.slice(0, 2).toLowerCase() ?? ''] ?? []
  const lower = role.toLocaleLowerCase(language ?? undefined)
  return articles.find((word) => lower.startsWith(word) && role.length > word.length) ?? ''
}

function capitalised(text: string, language: string | null): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language ?? undefined) + text.slice(first.length)
}
