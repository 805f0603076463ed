import { WITHOUT } from './features.ts'
import { BROWSERS, firstWith } from './support.ts'
import { lowestVersion } from './used.ts'

const NAMES = { chrome: 'Chrome', firefox: 'Firefox', firefox_android: 'Firefox for Android' }

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const head = (cells: readonly string[]): string[] => [row(cells), row(cells.map(() => '---'))]
const names = BROWSERS.map((browser) => NAMES[browser])
const shown = (version: number): string => (Number.isFinite(version) ? `${version}` : 'none')
/** As people write it, without where MDN's data have it. */
const short = (path: string): string => path.replace(/^(webextensions\.)?\w+\.|_static$/g, '')

/** Which versions Lede needs and why, and what there is where a feature is missing, as Markdown. */
export function compatTable(used: readonly string[]): string {
  const lowest = BROWSERS.map((browser) => ({ name: NAMES[browser], ...lowestVersion(browser, used) }))
  const missing = Object.entries(WITHOUT).map(([path, instead]) =>
    row([`\`${short(path)}\``, ...BROWSERS.map((browser) => shown(firstWith(path, browser))), instead]),
  )
  return [
    ...head(['Browser', 'From', 'Because of']),
    ...lowest.map(({ name, version, because }) =>
      row([name, shown(version), because.map((path) => `\`${short(path)}\``).join(', ')]),
    ),
    '',
    ...head(['May be missing', ...names, 'Without it']),
    ...missing,
  ].join('\n')
}
