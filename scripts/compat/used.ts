import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { usedInCode } from './code.ts'
import { usedInCss } from './css.ts'
import { IN_MANIFEST, NAMED, WITHOUT } from './features.ts'
import { firstWith, type Supporter } from './support.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const sources = (pattern: string): string =>
  globSync(`{components,entrypoints,lib}/**/*${pattern}`, { cwd: ROOT })
    .map((file) => readFileSync(resolve(ROOT, file), 'utf8'))
    .join('\n')

/** All that Lede uses of browsers, as paths in MDN's data. Throws for a name that its sources no longer have. */
export function usedFeatures(): string[] {
  const code = sources('.{ts,tsx}')
  for (const [path, uses] of Object.entries(NAMED))
    if (!uses.test(code)) throw new Error(`nothing uses ${path}`)
  return [...new Set([...Object.keys(NAMED), ...usedInCode(code), ...usedInCss(sources('.css'))])].sort()
}

/** What readers have without a feature; undefined where Lede cannot do without it. */
const without = (path: string): string | undefined =>
  Object.entries(WITHOUT).find(([known]) => path === known || path.startsWith(`${known}.`))?.[1]

export interface Lowest {
  version: number
  /** The features that came with that version. */
  because: string[]
}

/** The first version of a browser that has everything Lede cannot do without. */
export function lowestVersion(browser: Supporter, used: readonly string[]): Lowest {
  const needed = [...used.filter((path) => without(path) === undefined), ...(IN_MANIFEST[browser] ?? [])]
  const first = needed.map((path) => ({ path, version: firstWith(path, browser) }))
  const version = Math.max(...first.map((one) => one.version))
  return { version, because: first.filter((one) => one.version === version).map(({ path }) => path) }
}
