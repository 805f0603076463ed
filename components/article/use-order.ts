import { useEffect, useState } from 'preact/hooks'
import { type Order, rememberedOrder, rememberOrder } from '../../lib/platform/order.ts'
import type { KeptView } from './use-view.ts'

/**
 * How quotes are laid out; null until it is known how the reader likes them. Laid out anew for once, they are so on
 * this page as long as it is the same.
 */
export function useOrder({ now, note }: KeptView) {
  const [remembered, setRemembered] = useState<Order | null>(null)
  const [chosen, choose] = useState<Order | null>(null)
  useEffect(() => {
    void rememberedOrder().then(setRemembered)
  }, [])
  return {
    order: chosen ?? now().order ?? remembered,
    /** Lays them out anew: from now on, or for once. */
    arrange: (next: Order, lasting: boolean) => {
      choose(next)
      note({ order: lasting ? null : next })
      if (lasting) void rememberOrder(next)
    },
  }
}
