import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Digest } from '../../lib/article/digest.ts'
import { restore } from '../../lib/article/restore.ts'
import type { Article, BlockId } from '../../lib/article/types.ts'
import { digestAside } from '../../lib/platform/digest-aside.ts'
import type { Found, Screen } from './screen.ts'
import type { Remember } from './use-kept.ts'

/**
 * What the reader has put back of what was removed, the article with it, and what is found in that: quotes and
 * summary follow each change. Remembered with the page.
 */
export function useRestored(screen: Screen, remember: Remember) {
  const done = screen.state === 'done' ? screen : null
  const [choice, choose] = useState<{ of: Screen; ids: ReadonlySet<BlockId> } | null>(null)
  const [finds, setFinds] = useState<{ of: Article; digest: Digest | 'failed' } | null>(null)
  const chosen = choice?.of === screen ? choice.ids : null
  const restored = useMemo(() => chosen ?? new Set(done?.restored), [done, chosen])
  const article = useMemo(() => done && restore(done.article, restored), [done, restored])
  // Spans of one digest must never meet the blocks of another article.
  const digest: Found =
    finds && finds.of === article ? finds.digest : ((chosen ? null : done?.digest) ?? 'looking')

  useEffect(() => {
    if (!article || digest !== 'looking') return
    const stop = new AbortController()
    // After the first paint: words to read come before what can be said about them.
    const frame = requestAnimationFrame(async () => {
      try {
        const found = await digestAside(article, stop.signal)
        if (stop.signal.aborted) return
        remember({ digest: found })
        setFinds({ of: article, digest: found })
      } catch {
        // The article itself can still be read.
        if (!stop.signal.aborted) setFinds({ of: article, digest: 'failed' })
      }
    })
    return () => {
      stop.abort()
      cancelAnimationFrame(frame)
    }
  }, [article])

  return {
    article,
    restored,
    digest,
    /** Puts an entry of the ledger back, or takes it out again; named by its first block. */
    toggle: (id: BlockId) => {
      const ids = restored.symmetricDifference(new Set([id]))
      choose({ of: screen, ids })
      // A popup closes at any moment: what was put back must not depend on how long quotes take.
      remember({ digest: null, restored: [...ids] })
    },
  }
}
