import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import { reportFailure } from './lib/failure.ts'
import { inOrder, type Strings, yaml } from './lib/locale-file.ts'

const FOLDER = resolve(import.meta.dirname, '../locales')
const SOURCE = 'en.yml'

async function strings(file: string): Promise<Strings> {
  const messages = await parseMessagesFile(resolve(FOLDER, file))
  return new Map(
    messages.flatMap((message) =>
      // The browser's own are listed among them.
      message.type === 'simple' && !message.key[0]?.startsWith('@@')
        ? [[message.key.join('.'), message.message] as const]
        : [],
    ),
  )
}

/**
 * Brings every locale into the order of the English one, without what English has no more, and prints what is still to
 * be translated. Arguments are files with translations to be added, each named as the locale that it belongs to.
 */
async function main(additions: readonly string[]): Promise<void> {
  const english = await strings(SOURCE)
  for (const file of readdirSync(FOLDER).filter((name) => name !== SOURCE)) {
    const own = await strings(file)
    for (const path of additions.filter((addition) => basename(addition) === file))
      for (const [key, text] of await strings(resolve(path))) own.set(key, text)
    const { kept, missing } = inOrder(own, english, file.replace('.yml', '').replace('_', '-'))
    await writeFile(resolve(FOLDER, file), yaml(kept))
    if (missing.size > 0) process.stdout.write(`# ${file}\n${yaml(missing)}\n`)
  }
}

main(process.argv.slice(2)).catch(reportFailure)
