import { keep, recall } from './choice.ts'

/** How quotes are laid out: key quotes first, or together by who says them. */
export type Order = 'importance' | 'speaker'

/** Its name in the storage. */
export const ORDER = 'quotes:order'

/** The order that the reader chose last. */
export const rememberedOrder = () => recall<Order>(ORDER, ['importance', 'speaker'])

export const rememberOrder = (order: Order) => keep(ORDER, order)
