import { useMemo, useState } from 'preact/hooks'
import type { Quote } from '../../lib/article/digest.ts'
import { quotePlace } from '../../lib/article/quote-place.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import type { Part } from '../../lib/platform/view.ts'
import type { Shown } from './screen.ts'
import { usePlaces } from './use-places.ts'
import type { KeptView } from './use-view.ts'

interface Now {
  of: Article | null
  part: Part
  selected: ReadonlySet<string>
  shown: Shown | null
}

/**
 * Which part is open, which quotes are selected, by their places, and which place is shown. A new article begins where
 * the reader was when the popup closed over it; putting something back into the same one changes nothing.
 */
export function useArticleState(article: Article | null, kept: KeptView) {
  const first = useMemo((): Now => {
    const { part, selected } = kept.now()
    return { of: article, part, selected: new Set(selected), shown: null }
  }, [article])
  const [set, setNow] = useState(first)
  const now = set.of === article ? set : first
  const { part, selected, shown } = now
  const places = usePlaces(article, part, kept)

  const select = (next: ReadonlySet<string>) => {
    setNow({ ...now, selected: next })
    kept.note({ selected: [...next] })
  }
  return {
    state: { part, selected, shown },
    actions: {
      go: (next: Part) => {
        places.leave(false)
        setNow({ ...now, part: next })
        kept.note({ part: next })
      },
      show: (spans: Span[]) => {
        places.leave(part !== 'read')
        setNow({ ...now, part: 'read', shown: { spans, turn: (shown?.turn ?? 0) + 1 } })
        kept.note({ part: 'read' })
      },
      toggle: (quote: Quote) => select(selected.symmetricDifference(new Set([quotePlace(quote)]))),
      clear: () => {
        select(new Set())
        // The button that was pressed goes with what it cleared; the keyboard must not be left nowhere.
        if (document.activeElement?.closest('footer'))
          document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
      },
    },
  }
}
