import { useEffect, useState } from 'preact/hooks'
import { type Order, rememberedOrder, rememberOrder } from '../../lib/platform/order.ts'

/** How quotes are laid out; null until it is known how the reader likes them. */
export function useOrder() {
  const [order, setOrder] = useState<Order | null>(null)
  useEffect(() => {
    void rememberedOrder().then((remembered) => setOrder((chosen) => chosen ?? remembered))
  }, [])
  return {
    order,
    /** Lays them out anew: from now on, or for once. */
    arrange: (next: Order, lasting: boolean) => {
      setOrder(next)
      if (lasting) void rememberOrder(next)
    },
  }
}
