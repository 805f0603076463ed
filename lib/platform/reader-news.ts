import { browser } from 'wxt/browser'

/** What a reader tab that is open is told: what is stored for it is newer than what it shows; its page may be read anew. */
const NEWS = ['refreshed', 'granted'] as const
export type News = (typeof NEWS)[number]

const messageOf = (id: string, news: News) => `lede:reader-${news}:${id}`

/** Tells a reader tab. One that the browser has unloaded meanwhile hears nothing, and loads what is stored. */
export async function tellReader(id: string, news: News): Promise<void> {
  await browser.runtime.sendMessage(messageOf(id, news)).catch(() => {})
}

/** Calls back when a reader tab is told something. Returns the way to stop. */
export function onNews(id: string, act: (news: News) => void): () => void {
  const hear = (message: unknown) => {
    const news = NEWS.find((one) => message === messageOf(id, one))
    if (news) act(news)
    return undefined
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}
