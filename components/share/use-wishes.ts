import { useEffect, useState } from 'preact/hooks'
import { rememberedWishes, rememberWish } from '../../lib/platform/wishes.ts'
import type { Wishes } from '../../lib/share/beside.ts'

const NONE: Wishes = { quotes: false, summary: false }

/** What goes with an article; nothing until it is known what did last. */
export function useWishes() {
  const [remembered, setRemembered] = useState(NONE)
  const [chosen, setChosen] = useState<Partial<Wishes>>({})
  useEffect(() => {
    void rememberedWishes().then(setRemembered)
  }, [])
  return {
    wishes: { ...remembered, ...chosen },
    wish: (what: keyof Wishes, wanted: boolean) => {
      setChosen((before) => ({ ...before, [what]: wanted }))
      void rememberWish(what, wanted)
    },
  }
}
