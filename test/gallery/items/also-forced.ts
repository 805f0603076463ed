import type { Item } from './types.ts'

/** An item in which something could be told by colour alone. */
export const alsoForced = (item: Item): Item => ({ ...item, forced: true })
