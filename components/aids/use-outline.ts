import { useMemo } from 'preact/hooks'
import type { Thread } from '../../lib/article/digest.ts'
import type { Article } from '../../lib/article/types.ts'
import { outlineOf } from '../../lib/reading/outline.ts'
import { scrollDown, sight } from '../../lib/reading/sight.ts'
import { drawnArticle } from './use-stops.ts'

/** What a heading stands below when it has been jumped to, in pixels: rounding must not make it the one before. */
const SLACK = 24

const headings = () => [...(drawnArticle()?.querySelectorAll<HTMLElement>('h2, h3, h4') ?? [])]

/** The outline of an article with the ways of headings on the screen: they are drawn in its order. */
export function useOutline(article: Article, threads: readonly Thread[]) {
  const outline = useMemo(() => outlineOf(article, threads), [article, threads])
  return {
    outline,
    /** Number of the heading that is read; -1 above the first one, and where there are none. */
    at: () => {
      if (outline?.kind !== 'outline') return -1
      const line = sight().top + SLACK
      return headings().findLastIndex((heading) => heading.getBoundingClientRect().top <= line)
    },
    /** Scrolls to a heading and lets the keyboard go on from there. */
    jump: (at: number) => {
      const heading = headings()[at]
      if (!heading) return
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      scrollDown(heading, SLACK / 2)
    },
  }
}
