import { readdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { build, type InlineConfig, type Plugin, type PreviewServer, preview } from 'vite'
import { localeOrder } from '../../scripts/build/locales.ts'
import { icon } from './icon.ts'
import { readStories } from './stories.ts'

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../..')
const LOCALES = join(ROOT, 'locales')
const MODULE = 'virtual:gallery'

/** The gallery is the real views, styles and strings, without an extension around them. */
const GALLERY = {
  root: HERE,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(ROOT, 'node_modules/.vite/gallery'),
  plugins: [preact(), localeOrder(), icon(), content()],
  resolve: {
    alias: {
      'wxt/browser': join(HERE, 'browser.ts'),
    },
  },
  build: {
    target: 'esnext',
    minify: false,
    emptyOutDir: true,
    rollupOptions: { input: [join(HERE, 'index.html'), join(HERE, 'item.html')] },
  },
} satisfies InlineConfig

/** Builds the gallery into a folder and serves it from there, to this machine only. */
export async function serveGallery(outDir: string): Promise<{ server: PreviewServer; origin: string }> {
  await build({ ...GALLERY, build: { ...GALLERY.build, outDir } })
  const server = await preview({ ...GALLERY, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const { port } = server.httpServer.address() as AddressInfo
  return { server, origin: `http://127.0.0.1:${port}` }
}

/** The names of the languages there are. */
async function locales(): Promise<string[]> {
  return (await readdir(LOCALES)).map((file) => file.replace('.yml', ''))
}

async function messagesOf(name: string): Promise<Record<string, string>> {
  const file = await parseMessagesFile(join(LOCALES, `${name}.yml`))
  const messages = Object.entries(generateChromeMessages(file))
  return Object.fromEntries(messages.map(([key, { message }]) => [key, message]))
}

/** What the items show, as a module. */
function content(): Plugin {
  return {
    name: 'gallery-content',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) => {
      if (id !== `\0${MODULE}`) return null
      const names = await locales()
      const messages = await Promise.all(names.map(async (name) => [name, await messagesOf(name)]))
      return [
        `export const messages = ${JSON.stringify(Object.fromEntries(messages))}`,
        `export const stories = ${JSON.stringify(await readStories())}`,
      ].join('\n')
    },
  }
}
