import bcd, {
  type BrowserName,
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data/forLegacyNode'

/** Those that Lede's manifests name a lowest version for. Edge, Brave, Opera and Vivaldi are Chromes in this. */
export const BROWSERS = ['chrome', 'firefox', 'firefox_android'] as const satisfies BrowserName[]
export type Supporter = (typeof BROWSERS)[number]

/** A feature's entry in MDN's data (https://github.com/mdn/browser-compat-data), by its path there; null when it has none. */
export function entryOf(path: string): Identifier | null {
  let at: Identifier | undefined = Reflect.get(bcd, path.split('.')[0] ?? '')
  for (const step of path.split('.').slice(1)) at = at && Object.hasOwn(at, step) ? at[step] : undefined
  return at?.__compat ? at : null
}

/** The first version that has a feature, `Infinity` when none has. Throws for what the data do not know. */
export function firstWith(path: string, browser: Supporter): number {
  const statements = entryOf(path)?.__compat?.support[browser]
  if (!statements) throw new Error(`there are no data on ${path}`)
  const having = [statements].flat().filter(has)
  const whole = having.filter((one) => !one.partial_implementation)
  return Math.min(...(whole.length > 0 ? whole : having).map(versionOf), Number.POSITIVE_INFINITY)
}

/** Chrome's own name of what Firefox calls `menus`, and prefixes that style sheets write, count. */
function has({ version_added, version_removed, flags, alternative_name }: SimpleSupportStatement): boolean {
  const renamed = alternative_name !== undefined && !alternative_name.startsWith('contextMenus')
  return version_added !== false && version_added !== 'preview' && !version_removed && !flags && !renamed
}

/** "≤58": at the latest. */
const versionOf = ({ version_added }: SimpleSupportStatement): number =>
  Number(String(version_added).replace('≤', ''))
