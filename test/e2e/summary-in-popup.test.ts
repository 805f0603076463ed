import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { beyond, shown } from '../support/drive/look.ts'
import { back, clickAll, summaryOf } from '../support/drive/summary.ts'
import { LONG_PAGE } from '../support/long-page.ts'

inBothBrowsers(
  LONG_PAGE,
  (stage, browser) => {
    describe('a narrow popup', () => {
      it.each([400, 320])('of %i pixels has room for everything in the summary', async (width) => {
        const { tab, popup } = await summaryOf(stage, '/long')
        await popup.close()
        const narrow = await stage.lede.openNarrow(tab, width)
        await back(narrow)
        await clickAll(narrow, '#part-summary .opens, .facts + .more')
        await shown(narrow, '.lines .said')
        expect(await beyond(narrow)).toBe(0)
        const small = await narrow.evaluate(() =>
          [...document.querySelectorAll('.lane button')]
            .map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24)
            .map(({ width, height }) => `${width} by ${height}`),
        )
        expect(small, 'too small to hit').toEqual([])
      })
    })

    describe('the file that the summary is in', () => {
      it('is none of those that the popup starts with, and comes with its styles', async () => {
        const { extensionDir } = inject(browser === 'Chromium' ? 'chromium' : 'firefox')
        const start = await readFile(join(extensionDir, 'popup.html'), 'utf8')
        const [, entry = ''] = /<script type="module"[^>]* src="([^"]+)"/.exec(start) ?? []
        const loaded = new Map<string, string>()
        for (const paths = [entry]; paths.length > 0; ) {
          const path = paths.pop() ?? ''
          if (loaded.has(path)) continue
          const code = await readFile(join(extensionDir, path), 'utf8')
          loaded.set(path, code)
          for (const [, from = ''] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
            paths.push(posix.join(posix.dirname(path), from))
        }
        expect(loaded.size).toBeGreaterThan(1)
        expect([...loaded.keys()].join()).not.toContain('SummaryPart')
        expect([...loaded.values()].join()).toMatch(/import\(["'`][^"'`]*SummaryPart/)
        expect(start).not.toContain('SummaryPart')
        const { popup } = await summaryOf(stage, '/long')
        await shown(popup, 'head link[rel=stylesheet][href*=SummaryPart]')
      })
    })
  },
  { offline: true },
)
