import type { Article } from '../../lib/article/types.ts'

/** Where an article is from, left with the tab itself: it outlasts what is kept of the article, but not the tab. */
export function leaveAddress({ url, title }: Pick<Article, 'url' | 'title'>): void {
  history.replaceState({ url, title }, '')
}

/** What was left; null when nothing was. */
export function addressLeft(): { url: string; title: string } | null {
  const { url, title }: { url?: unknown; title?: unknown } = Object(history.state)
  return typeof url === 'string' && typeof title === 'string' ? { url, title } : null
}
