import { ARTICLES } from './role-articles.ts'

/**
 * A role as it stands on a line of its own. An article writes "the leader of the council" inside a sentence; under a
 * name that reads like a piece torn out, so the article word goes and the first letter is a capital.
 * @param language BCP 47, null when it is not known; the role is then only capitalised
 */
export function roleAlone(role: string, language: string | null): string {
  const articles = ARTICLES[language?.slice(0, 2).toLowerCase() ?? ''] ?? []
  const lower = role.toLocaleLowerCase(language ?? undefined)
  const article = articles.find((word) => lower.startsWith(word) && role.length > word.length)
  const rest = role.slice(article?.length ?? 0)
  const [first = ''] = rest
  return first.toLocaleUpperCase(language ?? undefined) + rest.slice(first.length)
}
