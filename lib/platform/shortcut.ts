import { optional } from './optional.ts'

/**
 * The keys that click Lede's button, as the browser writes them; empty where none are set: another extension may have
 * had them first. Null where the browser has no keys for extensions.
 */
export async function shortcut(): Promise<string | null> {
  if (!optional.commands) return null
  try {
    const commands = await optional.commands.getAll()
    return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''
  } catch {
    return ''
  }
}
