import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'

/** A page whose server sends the first half of a story and then falls silent. */
export interface HangingPage {
  /** Goes there with a tab and waits for the part that comes. */
  visit: (page: Page) => Promise<void>
  close: () => Promise<void>
}

const HALF =
  '<!doctype html><title>Ferry waits</title><article><h1>Ferry waits for the tide</h1><p>The ferry to Skerra lay at the pier until noon on Sunday, because the water in the channel was lower than the oldest of its crew had ever seen it.</p>'

/** Starts such a page on a free port of this machine. */
export async function startHanging(): Promise<HangingPage> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(HALF)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    visit: async (page) => {
      // It never arrives in full.
      page.goto(`http://localhost:${port}/`).catch(() => undefined)
      await page.waitForSelector('article p')
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
