import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import type { Names } from './files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The one place where the version stands; the manifest has it from there. */
export function version(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return version
}

/** What the manifest says of itself, in the languages of the stores' pages. */
export async function names(): Promise<Names> {
  const [en, de] = await Promise.all([named('en'), named('de')])
  return { en, de }
}

async function named(language: string): Promise<{ name: string; description: string }> {
  const messages = await parseMessagesFile(join(ROOT, 'locales', `${language}.yml`))
  const find = (key: string) => {
    const found = messages.find((message) => message.key.join('.') === `extension.${key}`)
    if (found?.type !== 'simple') throw new Error(`locales/${language}.yml has no extension.${key}`)
    return found.message
  }
  return { name: find('name'), description: find('description') }
}
