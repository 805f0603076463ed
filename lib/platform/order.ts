import { browser } from 'wxt/browser'

/** How quotes are laid out: key quotes first, or together by who says them. */
export type Order = 'importance' | 'speaker'

const KEY = 'quotes:order'
const FIRST: Order = 'importance'

/** The order that the reader chose last; the first one when there is none, or the storage does not answer. */
export async function rememberedOrder(): Promise<Order> {
  try {
    const { [KEY]: order } = await browser.storage.local.get<Record<string, unknown>>(KEY)
    return order === 'speaker' ? order : FIRST
  } catch {
    return FIRST
  }
}

/** Remembers an order. Not being able to is no error: it then lasts as long as the popup. */
export async function rememberOrder(order: Order): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: order })
  } catch {
    // Full or switched off.
  }
}
