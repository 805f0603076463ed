import type { Page } from 'puppeteer-core'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'

/** Lets an extension's pages read back what they copied, which people's browsers do not. */
export function allowClipboard({ browser, extension }: LedeInChromium): Promise<void> {
  return browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${extension.id}`, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ])
}

/** Both flavours of what is on the clipboard, read again when a copy gets its link meanwhile. */
export async function clipboard(popup: Page): Promise<{ plain: string; rich: string }> {
  for (;;) {
    try {
      return await popup.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const flavour = async (type: string) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : ''
        return { plain: await flavour('text/plain'), rich: await flavour('text/html') }
      })
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('Clipboard data has changed'))) throw error
    }
  }
}
