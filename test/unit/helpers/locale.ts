import { join } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { type Translate, translator } from '../../../lib/platform/translate.ts'

export const FOLDER = join(import.meta.dirname, '../../../locales')

/** The strings of one of `locales/`, as a browser looks them up. */
export async function localeStrings(name: string): Promise<Translate> {
  const messages = generateChromeMessages(await parseMessagesFile(join(FOLDER, `${name}.yml`)))
  return translator(
    (key, given) =>
      messages[key]?.message.replace(/\$(\d)/g, (_, n: string) => given[Number(n) - 1] ?? '') ?? '',
  )
}

/** Stands in for `lib/platform/i18n.ts`: in English. */
export const t = await localeStrings('en')
