import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { type Translate, translator } from '../../../lib/platform/translate.ts'

const FOLDER = join(import.meta.dirname, '../../../locales')

/** The locales there are, named as browsers name them: `pt_BR`. */
export const LOCALES = readdirSync(FOLDER).map((file) => file.replace('.yml', ''))

/** The messages of one of them, by their keys. */
export async function localeMessages(name: string): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(FOLDER, `${name}.yml`)))
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]))
}

/** The strings of one of them, as a browser looks them up. */
export async function localeStrings(name: string): Promise<Translate> {
  const messages = await localeMessages(name)
  return translator((key, given) =>
    (messages.get(key) ?? '').replace(/\$(\d)/g, (_, n: string) => given[Number(n) - 1] ?? ''),
  )
}

/** Stands in for `lib/platform/i18n.ts`: in English. */
export const t = await localeStrings('en')
