import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { pack, type Slot } from '../../lib/platform/packed.ts'
import { squeeze } from '../../lib/squeeze/text.ts'
import { categoriesOf } from '../lib/locale-file.ts'

const ENGLISH = join(import.meta.dirname, '../../locales/en.yml')
const MODULE = 'virtual:locale-order'
/** What the browser itself reads, and the background. */
const APART = /^extension_/

type Messages = Record<string, { message: string }>

/** The keys in the order of the English file. */
export async function slots(): Promise<Slot[]> {
  const keys = Object.keys(generateChromeMessages(await parseMessagesFile(ENGLISH)))
  const all = new Set(keys)
  const found = new Map<string, boolean>()
  for (const key of keys.filter((one) => !APART.test(one))) {
    const base = key.replace(/_(?:one|other)$/, '')
    const plural = base !== key && all.has(`${base}_one`) && all.has(`${base}_other`)
    found.set(plural ? base : key, plural)
  }
  return [...found]
}

/** Gives the extension's code the order. */
export function localeOrder() {
  return {
    name: 'locale-order',
    resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id: string) =>
      id === `\0${MODULE}`
        ? `export default ${JSON.stringify((await slots()).map(([key, plural]) => (plural ? `${key}*` : key)))}`
        : null,
  }
}

/** Packs the messages of an extension that was built. What a language lacks is put there in English. */
export async function packLocales(outDir: string): Promise<void> {
  const folder = join(outDir, '_locales')
  const read = async (name: string): Promise<Messages> =>
    JSON.parse(await readFile(join(folder, name, 'messages.json'), 'utf8'))
  const english = await read('en')
  const order = await slots()
  for (const name of await readdir(folder)) {
    const own = name === 'en' ? english : await read(name)
    const find = (key: string) => {
      const general = key.replace(/_(?:zero|two|few|many)$/, '_other')
      return (own[key] ?? english[key] ?? english[general])?.message ?? ''
    }
    const apart = Object.entries(own).filter(([key]) => APART.test(key))
    const packed = {
      ...Object.fromEntries(apart),
      strings: { message: squeeze(pack(order, categoriesOf(name.replace('_', '-')), find)) },
    }
    await writeFile(join(folder, name, 'messages.json'), JSON.stringify(packed))
  }
}
