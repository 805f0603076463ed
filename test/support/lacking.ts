import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Takes away what a path names, in a page, a background or beside a page's own scripts. */
const taking = (path: string): string => {
  const [first = '', ...rest] = path.split('.').reverse()
  const owner = ['globalThis', ...rest.reverse()].join('?.')
  return `for (const at of [${owner}, Object.getPrototypeOf(${owner} ?? {})])
    if (at && ${JSON.stringify(first)} in at)
      Object.defineProperty(at, ${JSON.stringify(first)}, { value: undefined, configurable: true });`
}

/**
 * A copy of an unpacked extension in a browser that lacks something: it is taken away before anything of ours runs.
 * `browser` is also `chrome`.
 */
export async function copyLacking(
  extensionDir: string,
  names: readonly string[],
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-lacking-'))
  await cp(extensionDir, folder, { recursive: true })
  const paths = names.flatMap((name) =>
    name.startsWith('browser.') ? [name, name.replace('browser.', 'chrome.')] : [name],
  )
  const script = paths.map(taking).join('\n')
  await writeFile(join(folder, 'lacking.js'), script)
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file)
    const before = async (found: RegExp, put: string) => {
      const text = await readFile(path, 'utf8')
      await writeFile(
        path,
        text.replace(found, () => put),
      )
    }
    if (file.endsWith('.html')) await before(/(?=<script)/, '<script src="/lacking.js"></script>')
    else if (/^(background|content-scripts)\b.*\.js$/.test(file)) await before(/^/, `${script}\n`)
  }
  return { folder, remove: () => rm(folder, { recursive: true }) }
}
