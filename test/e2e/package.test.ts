import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import linter from 'addons-linter'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { extensionPackage, sourcesArchive } from '../../scripts/build/packages.ts'
import { unzip } from '../support/unzip.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** In bytes. */
const LIMIT = 383_300

const BROWSERS = { chrome: 'chromium', firefox: 'firefox' } as const

let folder: string
const packages: Record<string, Buffer> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-package-'))
  for (const [name, browser] of Object.entries(BROWSERS))
    packages[name] = await extensionPackage(inject(browser).extensionDir)
}, 300_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the packages', () => {
  it.each(Object.keys(BROWSERS))('that for %s is small', (name) => {
    expect(packages[name]?.length).toBeLessThanOrEqual(LIMIT)
  })

  it('come out the same, byte for byte, when built from the archive of sources in another folder', async () => {
    const sources = await sourcesArchive()
    if (!sources) throw new Error('there is no git here')
    const elsewhere = join(folder, 'sources')
    await unzip(sources, elsewhere)
    // In the place of `npm ci`, which needs the network.
    await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'))
    const out = join(folder, 'out')
    await promisify(execFile)(process.execPath, ['scripts/zip.ts', out], { cwd: elsewhere })
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    for (const name of Object.keys(BROWSERS)) {
      const built = await readFile(join(out, `lede-${version}-${name}.zip`))
      expect(built.equals(packages[name] ?? Buffer.alloc(0)), name).toBe(true)
    }
  }, 300_000)
})

describe('the archive of sources', () => {
  it('holds what git has, and nothing else', async () => {
    const elsewhere = join(folder, 'held')
    await unzip((await sourcesArchive()) ?? Buffer.alloc(0), elsewhere)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'core.fileMode=false', ...args], { cwd: ROOT, encoding: 'utf8' })
    const differs = git('--work-tree', elsewhere, 'status', '--porcelain', '--ignored')
    expect(differs).toBe(git('status', '--porcelain', '--untracked-files=no'))
  })
})

describe('what Firefox’s store checks', () => {
  it('finds no error and no warning', async () => {
    const { errors, warnings } = await linter
      .createInstance({
        config: {
          _: [inject('firefox').extensionDir],
          logLevel: 'fatal',

          shouldScanFile: () => true,
        },
        runAsBinary: false,
      })
      .run({ _console: { log: () => {} } })
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  })
})
