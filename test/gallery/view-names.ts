import { glob, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const COMPONENTS = resolve(import.meta.dirname, '../../components')

/**
 * Views with a page, a tab or storage behind them: what they draw is in the gallery, they are not. Pictures come from
 * the web, and a voice from the machine: no album has them.
 */
const WIRED = new Set([
  'Popup',
  'CheckWindow',
  'Options',
  'Dressed',
  'App',
  'ReaderTab',
  'SidePanel',
  'PictureImage',
  'PictureView',
  'EnlargedView',
  'KeysHere',
])

/** The names of all views that other files can use. */
export async function viewNames(): Promise<string[]> {
  const names: string[] = []
  for await (const file of glob('**/*.tsx', { cwd: COMPONENTS })) {
    const source = await readFile(resolve(COMPONENTS, file), 'utf8')
    for (const [, name = ''] of source.matchAll(/^export function ([A-Z]\w*)/gm)) names.push(name)
  }
  return names.filter((name) => !WIRED.has(name)).sort()
}
