import { messages } from 'virtual:gallery'
import { locale } from './address.ts'

const own = new Map(Object.entries(messages[locale] ?? {}))
const english = new Map(Object.entries(messages.en ?? {}))

/** As browsers do: what a language lacks is given in English. */
function getMessage(key: string, values: readonly string[] = []): string {
  const message = own.get(key) ?? english.get(key) ?? ''
  return message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
}

/** Storage in which nothing is kept: every item starts afresh. */
const area = { get: async () => ({}), set: async () => {}, remove: async () => {} }
const event = { addListener: () => {}, removeListener: () => {} }

/** Stands in for the extension's own API, of which views use little. */
export const browser = {
  i18n: { getMessage, getUILanguage: () => locale.replace('_', '-') },
  storage: { local: { ...area, onChanged: event }, session: area },
}
