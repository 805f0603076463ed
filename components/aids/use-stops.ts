import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Stop, stopsOf } from '../../lib/reading/stops.ts'

/** The article as it is drawn; null while it is not. */
export const drawnArticle = () => document.querySelector<HTMLElement>('#part-read article')

/** The sentences on the screen, looked for anew only after something was drawn anew. */
export function useStops(language: string | null): () => readonly Stop[] {
  const known = useRef<readonly Stop[] | null>(null)
  const [, redraw] = useState(0)
  useLayoutEffect(() => {
    known.current = null
    const article = drawnArticle()
    if (!article) return
    const changes = new MutationObserver(() => {
      known.current = null
      redraw((turn) => turn + 1)
    })
    changes.observe(article, { childList: true, characterData: true, subtree: true })
    return () => changes.disconnect()
  }, [language])
  return () => {
    const article = drawnArticle()
    known.current ??= article ? stopsOf(article, language) : []
    return known.current
  }
}
