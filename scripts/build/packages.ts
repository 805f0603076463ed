import { execFileSync } from 'node:child_process'
import { glob, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { deflateAsync } from '@gfx/zopfli'
import { archive, type Files } from './archive.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const MANIFEST = 'manifest.json'

/**
 * The package of an extension that was built into `folder`. Zopfli's is the smallest DEFLATE, some 5 % less than
 * zlib's. Chrome's store gives the extension its id itself, and takes no manifest that has a `key`.
 */
export async function extensionPackage(folder: string): Promise<Buffer> {
  const paths: string[] = []
  for await (const entry of glob('**', { cwd: folder, withFileTypes: true }))
    if (entry.isFile()) paths.push(relative(folder, join(entry.parentPath, entry.name)))
  const files = await read(folder, paths)
  const { key, ...manifest } = JSON.parse(String(files.get(MANIFEST)))
  return archive(new Map(files).set(MANIFEST, Buffer.from(JSON.stringify(manifest))), (bytes) =>
    deflateAsync(bytes, { numiterations: 30, blocksplittingmax: 0 }),
  )
}

/**
 * What the packages are built from, for Firefox's reviewers: all that git has, as it is in the folder, and nothing
 * else. Null where there is no git, as in such an archive.
 */
export async function sourcesArchive(): Promise<Buffer | null> {
  const paths = tracked()
  return paths && archive(await read(ROOT, paths), (bytes) => deflateRawSync(bytes, { level: 9 }))
}

function tracked(): string[] | null {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
    return listed.split('\0').filter((path) => path !== '')
  } catch {
    return null
  }
}

async function read(folder: string, paths: readonly string[]): Promise<Files> {
  const files = paths.map(async (path) => [path, await readFile(join(folder, path))] as const)
  return new Map(await Promise.all(files))
}
