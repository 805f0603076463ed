import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { beyond, shown } from '../support/drive/look.ts'
import { back, clickAll, summaryOf } from '../support/drive/summary.ts'
import { LONG_PAGE } from '../support/long-page.ts'

inBothBrowsers(
  LONG_PAGE,
  (stage) => {
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
  },
  { offline: true },
)
