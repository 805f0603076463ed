import type { Page } from 'puppeteer-core'

/**
 * Stops a page in the middle of its own scripts, as one that computes without end would be; nothing injected runs
 * until it goes on. Returns the way to let it.
 */
export async function pause(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession()
  await session.send('Debugger.enable')
  const paused = new Promise<void>((done) => session.once('Debugger.paused', () => done()))
  const running = page
    .evaluate(() => {
      // biome-ignore lint/suspicious/noDebugger: it is what stops the page
      debugger
    })
    // The page may be closed or go elsewhere while it stands.
    .catch(() => undefined)
  await paused
  return async () => {
    await session.send('Debugger.resume')
    await running
    await session.detach()
  }
}
