import { useEffect, useState } from 'preact/hooks'
import { rememberedWishes, rememberWish } from '../../lib/platform/wishes.ts'
import type { Wishes } from '../../lib/share/beside.ts'

/** What goes with an article; null until it is known what did last. */
export function useWishes() {
  const [wishes, setWishes] = useState<Wishes | null>(null)
  useEffect(() => {
    void rememberedWishes().then(setWishes)
  }, [])
  return {
    wishes,
    wish: (what: keyof Wishes, wanted: boolean) => {
      setWishes((before) => before && { ...before, [what]: wanted })
      void rememberWish(what, wanted)
    },
  }
}
