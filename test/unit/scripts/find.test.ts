import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../scripts/browsers/find.ts'

let folder: string
const program = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-find-'))
  for (const name of ['chromium', 'google-chrome', 'mine']) {
    await writeFile(program(name), '')
    await chmod(program(name), 0o755)
  }
  await writeFile(program('notes'), '')
  await mkdir(program('firefox'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('findBrowser', () => {
  it('takes the one that the environment names', () => {
    const env = { LEDE_CHROMIUM: program('mine'), CHROME_PATH: program('google-chrome'), PATH: folder }
    expect(findBrowser('chromium', env)).toBe(program('mine'))
    expect(findBrowser('chromium', { ...env, LEDE_CHROMIUM: '' })).toBe(program('google-chrome'))
  })

  it('prefers Chromium on the path', () => {
    expect(findBrowser('chromium', { PATH: `${folder}/none:${folder}` })).toBe(program('chromium'))
  })

  it('says so when the environment names no program', () => {
    expect(() => findBrowser('chromium', { LEDE_CHROMIUM: program('notes') })).toThrow(/LEDE_CHROMIUM names/)
    expect(() => findBrowser('firefox', { LEDE_FIREFOX: program('firefox') })).toThrow(/LEDE_FIREFOX names/)
  })

  it('takes no folder for a program', () => {
    expect(findBrowser('firefox', { PATH: folder })).not.toBe(program('firefox'))
  })
})
