import { describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Copied, Popup, Tab } from '../support/drive/driver.ts'
import { until } from '../support/drive/look.ts'
import { choose, clickOn, copiedBy, openPart, quotesOf, reopen, settled } from '../support/drive/popup.ts'
import { chooseSpeaker, openForm } from '../support/drive/quotes.ts'
import { isInView, rowsOf, TWICE, TWICE_PAGE, tallPages } from '../support/link-pages.ts'

/** Pages in seven languages, with shadow trees, ruby, line breaks for paragraphs, pull quotes, nothing but spans. */
const PAGES =
  'arabic-daily br-soup carousel-tabloid french-clause-inside-marks german-weekly japanese-local portal-chinese posts-and-pullquotes ruby-and-formulas shadow-components spans-only split-containers utility-classes wordpress-magazine'.split(
    ' ',
  )

const COPY_TWICE = `button[aria-label^="Copy: “${TWICE}"]`

/** Copies in a format, with the button of that name or with the one for all, until the page has said where the quotes are. */
async function copied(popup: Popup, format: string, button: string): Promise<Copied> {
  await choose(popup, 'select.format', format)
  for (;;) {
    const copied = await copiedBy(popup, button)
    if (copied.plain.includes('#:~:text=')) return copied
  }
}

/** Follows a link in a tab that shows nothing yet, as somebody does who was sent it. */
async function follow(tab: Tab, link: string): Promise<void> {
  await tab.goto('about:blank')
  await tab.goto(link)
}

inBothBrowsers(
  { ...TWICE_PAGE, ...tallPages(PAGES) },
  (stage) => {
    describe('a copied link, followed from elsewhere', () => {
      it('scrolls to the words where they were quoted, not to the same elsewhere', async () => {
        const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/twice'))
        const { plain, rich } = await copied(popup, 'source', COPY_TWICE)
        const link = plain.split('\n').at(-1) ?? ''
        expect(link).toMatch(new RegExp(`^${stage.site.at('/twice')}#:~:text=`))
        expect(rich).toContain(`href="${link}"`)
        await popup.close()
        await follow(tab, link)
        await until(tab, () => window.scrollY > 0)
        const seen = await tab.evaluate(() =>
          ['first', 'quote', 'last'].filter((id) => {
            const { top = -1, bottom = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {}
            return bottom > 0 && top < window.innerHeight
          }),
        )
        expect(seen).toEqual(['quote'])
      })

      it('is the same when the popup opens again, and when the speaker was corrected', async () => {
        const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/twice'))
        const before = await copied(popup, 'csv', COPY_TWICE)
        const [quoted] = rowsOf(before.plain)
        expect(quoted?.at(7)).toContain('#:~:text=')
        const again = await reopen(stage.lede, tab, popup)
        await openPart(again, 'quotes')
        expect(await copied(again, 'csv', COPY_TWICE)).toEqual(before)
        await openForm(again, TWICE)
        await chooseSpeaker(again, 'Ilan Roke')
        const [corrected] = rowsOf((await copied(again, 'csv', COPY_TWICE)).plain)
        expect(corrected?.[1]).toBe('Ilan Roke')
        expect(corrected?.at(7)).toBe(quoted?.at(7))
      })

      it('scrolls to the quote on pages of many kinds', { timeout: 300_000 }, async () => {
        let links = 0
        const lost: string[] = []
        for (const name of PAGES) {
          const address = stage.site.at(`/page/${name}`)
          const { tab, popup, state } = await clickOn(stage.lede, address)
          if (state === 'not-article') {
            await popup.click('main button')
            await settled(popup)
          }
          await openPart(popup, 'quotes')
          const { plain } = await copied(popup, 'csv', '.bar .copy')
          await popup.close()
          // A page that is right three times is no other kind the fourth.
          for (const row of rowsOf(plain).slice(0, 3)) {
            const [words = ''] = row[0]?.split(' … ') ?? []
            const link = row.at(7) ?? ''
            links += 1
            if (link.startsWith(`${address}#:~:text=`)) {
              await follow(tab, link)
              if (await until(tab, isInView, words).catch(() => false)) continue
            }
            lost.push(`${name}: ${words}`)
          }
        }
        expect(lost).toEqual([])
        expect(links).toBeGreaterThanOrEqual(30)
      })
    })
  },
  { offline: true },
)
