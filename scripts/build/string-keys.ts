/**
 * In what is built, a string of the interface is known by its place in the order in which languages are packed, as two
 * letters, instead of by its key. Keys that are put together while Lede runs (`places.${to}`) stay names, and so do those
 * of one word, which might stand for something else.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, parseSync, Visitor } from 'vite'
import type { Slot } from '../../lib/platform/packed.ts'
import { slots } from './locales.ts'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = '{components,entrypoints,lib}/**/*.{ts,tsx}'
const ORDER = /virtual:locale-order$/
/** What a key that is put together begins with. */
const BEGINNING = /`((?:\w+\.)+)\$\{/g

/** What the keys begin with that some source puts together. */
export function beginningsIn(sources: readonly string[]): string[] {
  return sources.flatMap((code) => [...code.matchAll(BEGINNING)].map(([, words = '']) => words))
}

/** The keys of `order` that have a short name, as sources write them. */
export function shortNames(order: readonly Slot[], beginnings: readonly string[]): Map<string, string> {
  return new Map(
    order.flatMap(([key], at) => {
      const written = key.replaceAll('_', '.')
      const together = beginnings.some((beginning) => written.startsWith(beginning))
      return written.includes('.') && !together ? [[written, at.toString(36)] as const] : []
    }),
  )
}

/** The order as code: what has a short name needs no other, and a star says that a string has plural forms. */
export function shortOrder(order: readonly Slot[], names: ReadonlyMap<string, string>): string {
  const keys = order.map(([key, plural]) => {
    const name = names.has(key.replaceAll('_', '.')) ? '' : key
    return plural ? `${name}*` : name
  })
  const key = '/^\\*?$/.test(key) ? at.toString(36) + key : key'
  return `export default ${JSON.stringify(keys.join())}.split(',').map((key, at) => ${key})`
}

/** A module with short names in the place of keys; null where it has none. */
export function shortenKeys(code: string, names: ReadonlyMap<string, string>): string | null {
  const found: { start: number; end: number; name: string }[] = []
  new Visitor({
    Literal: ({ value, start, end }) => {
      const name = typeof value === 'string' ? names.get(value) : undefined
      if (name !== undefined) found.push({ start, end, name })
    },
  }).visit(parseSync('module.js', code).program)
  if (found.length === 0) return null
  let made = ''
  let at = 0
  for (const { start, end, name } of found.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + JSON.stringify(name)
    at = end
  }
  return made + code.slice(at)
}

/** Gives both the order and the code of the extension its short names. */
export function stringKeys(): Plugin {
  let order: readonly Slot[] = []
  let names: ReadonlyMap<string, string> = new Map()
  return {
    name: 'string-keys',
    apply: 'build',
    async buildStart() {
      order = await slots()
      const files = globSync(SOURCES, { cwd: ROOT })
      names = shortNames(order, beginningsIn(files.map((file) => readFileSync(join(ROOT, file), 'utf8'))))
    },
    transform: {
      filter: { id: [/[\\/](?:components|entrypoints|lib)[\\/][^?]*\.tsx?$/, ORDER] },
      handler: (code, id) => (ORDER.test(id) ? shortOrder(order, names) : shortenKeys(code, names)),
    },
  }
}
