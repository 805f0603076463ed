import { join } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'

const file = join(import.meta.dirname, '../../../locales/en.yml')

const messages = generateChromeMessages(await parseMessagesFile(file))
const getMessage = (key: string, given: string[] = []) =>
  messages[key]?.message.replace(/\$(\d)/g, (_, n: string) => given[Number(n) - 1] ?? '') ?? ''
Reflect.set(globalThis, 'chrome', { i18n: { getMessage } })
const { createI18n } = await import('@wxt-dev/i18n')

/** Stands in for `lib/platform/i18n.ts`: the strings of `locales/en.yml` by the real code for plurals. */
export const { t } = createI18n()
