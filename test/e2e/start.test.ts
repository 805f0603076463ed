import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showInTerminal } from '../../scripts/lib/show.ts'
import { startTestChromium } from '../support/chromium.ts'
import { SAMPLE_STORY, startSite } from '../support/site.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PNG = '89504e470d0a1a0a'

afterEach(() => {
  vi.restoreAllMocks()
})

// `npm start` is for Chromium: nothing here is Lede's own, which could differ in Firefox.
describe('without a display', () => {
  it('prints what the popup found and saves pictures of it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lede-start-'))
    const [lede, site] = await Promise.all([startTestChromium(), startSite()])
    let printed = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text
      return true
    })
    const tabs = [
      { name: 'story', url: site.at('/story') },
      { name: 'front', url: site.at('/front') },
      { name: 'plan', url: site.at('/plan.pdf') },
    ]
    await showInTerminal(lede, tabs, folder).finally(() => Promise.all([lede.browser.close(), site.close()]))
    vi.restoreAllMocks()

    expect(printed).toContain(SAMPLE_STORY.title)
    expect(printed).toContain(SAMPLE_STORY.opening)
    expect(printed).toContain(SAMPLE_STORY.speaker)
    expect(printed).toContain('This does not look like an article')
    expect(printed).toContain('This is a PDF')
    const files = printed.match(/^ {2}\S+\.png$/gm) ?? []
    expect(files.map((file) => file.trim().slice(folder.length + 1))).toEqual([
      ...['light', 'dark'].flatMap((theme) =>
        ['read', 'quotes', 'summary'].map((part) => `story-${part}-${theme}.png`),
      ),
      ...['front-light.png', 'front-dark.png', 'plan-light.png', 'plan-dark.png'],
    ])
    const pictures = await Promise.all(files.map((file) => readFile(file.trim())))
    for (const picture of pictures) expect(picture.subarray(0, 8).toString('hex')).toBe(PNG)
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(pictures.length)
    await rm(folder, { recursive: true })
  })
})

describe('what cannot be started', () => {
  it.each([
    ['a file that is not there', ['nowhere.html'], {}, 1, /cannot read nowhere\.html/],
    ['a browser that is none', [], { LEDE_CHROMIUM: ROOT }, 1, /LEDE_CHROMIUM names/],
    ['an unknown option', ['--fast'], {}, 2, /npm start/],
  ])('%s is told, with what to do', async (_, args, env, code, message) => {
    const run = await new Promise<{ code: unknown; stderr: string }>((done) => {
      const options = { cwd: ROOT, env: { ...process.env, ...env } }
      execFile(process.execPath, ['scripts/start.ts', ...args], options, (error, _stdout, stderr) =>
        done({ code: error?.code, stderr }),
      )
    })
    expect(run.code).toBe(code)
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/ {4}at /)
  })
})
