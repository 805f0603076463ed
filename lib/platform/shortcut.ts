import { browser } from 'wxt/browser'

/**
 * The keys that click Lede's button, as the browser writes them; null where none are set: another extension may have
 * had them first.
 */
export async function shortcut(): Promise<string | null> {
  try {
    const commands = await browser.commands.getAll()
    return commands.find(({ name }) => name === '_execute_action')?.shortcut || null
  } catch {
    return null
  }
}
