import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CITE_PAGES } from '../support/cite-page.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { gone, shown } from '../support/drive/look.ts'
import { goTo, placeOf } from '../support/drive/places.ts'
import { clickOn, copiedBy, openPart } from '../support/drive/popup.ts'
import { dressed, openSettings, set, storeSettings } from '../support/drive/settings.ts'
import { type PictureSite, startPictureSite } from '../support/picture-site.ts'

let pictures: PictureSite
beforeAll(async () => {
  pictures = await startPictureSite()
})
afterAll(() => pictures?.close())

const NAME = 'Harbour & Sea – Keeper calls the new lamp “a toy” – 2026-03-09'
const STORY = ['The harbour light at Ander will shine again', 'if the weather holds.']

const textOf = (view: Popup, selector: string) =>
  view.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector)

/** What is set in a place, set back for whatever comes next. */
async function withSettings(place: Popup, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } finally {
    await storeSettings(place, null, null)
  }
}

inBothBrowsers(CITE_PAGES, (stage) => {
  describe.each([
    ['a tab of its own', 'reader'],
    ['the panel', 'sidepanel'],
  ] as const)('in %s', (_, name) => {
    it('a quote and the article are copied, saved and printed', async () => {
      const { own } = await placeOf(stage, '/cite', name)
      await own.front()
      const words = (await textOf(own, '.quotes blockquote')).slice(1, 20)
      const { plain } = await copiedBy(own, '.quotes .copy')
      expect(plain).toContain(words)
      expect(plain).toContain(stage.site.at('/cite'))
      await own.click('.share-open')
      await shown(own, '.sharing ul[aria-busy=false]')
      for (const [form, beginning] of Object.entries({ markdown: '# Keeper', text: 'Keeper', json: '{' })) {
        const { plain, rich } = await copiedBy(own, `.sharing-${form} .copy:not(.save)`)
        expect(plain.startsWith(beginning), form).toBe(true)
        for (const words of STORY) for (const text of [plain, rich]) expect(text, form).toContain(words)
      }
      for (const [form, extension] of Object.entries({ markdown: 'md', html: 'html' })) {
        const { name, text } = await stage.lede.saved(() => own.click(`.sharing-${form} .save`))
        expect(name).toBe(`${NAME}.${extension}`)
        for (const words of STORY) expect(text).toContain(words)
      }
      await own.click('.sharing-print button')
      const page = await stage.lede.openedOwn('print')
      await shown(page, '.printed:has(h1)', STORY[0])
    })

    it('what is set shows at once, and is there in the next popup', async () => {
      const { tab, own } = await placeOf(stage, '/cite', name)
      const looks = () =>
        own.evaluate(() => {
          const words = document.querySelector('.quotes blockquote') ?? document.body
          const { fontSize, color, fontFamily } = getComputedStyle(words)
          return { fontSize, color, fontFamily }
        })
      await withSettings(own, async () => {
        const before = await looks()
        await openSettings(own)
        await set(own, 'theme', 'sepia')
        await set(own, 'size', '115')
        await set(own, 'face', 'sans')
        await shown(own, 'html[data-theme=sepia][data-size="115"][data-face=sans]')
        const after = await looks()
        for (const [what, value] of Object.entries(after))
          expect(value, what).not.toBe(Reflect.get(before, what))
        await own.keys('Escape')
        await shown(own, '.settings-open:focus[aria-expanded=false]')
        const popup = await stage.lede.click(tab)
        await shown(popup, 'html[data-theme=sepia]')
        expect(await dressed(popup)).toMatchObject({ theme: 'sepia', size: '115', face: 'sans' })
        await popup.close()
      })
    })

    it('pictures are asked for once they are wanted, and only those that the page had loaded', async () => {
      const { popup } = await clickOn(stage.lede, pictures.story)
      const own = await goTo(stage, popup, name)
      await openPart(own, 'read')
      await withSettings(own, async () => {
        pictures.take()
        await gone(own, '#part-read img')
        await openSettings(own)
        await set(own, 'images', 'shown')
        await own.click('.settings-close')
        await shown(own, '#part-read:has(img)')
        await own.evaluate(async () => {
          const all = [...document.querySelectorAll<HTMLImageElement>('#part-read img')]
          for (const image of all) image.loading = 'eager'
          await Promise.all(all.map((image) => image.decode().catch(() => {})))
        })
        const asked = pictures.take()
        expect(new Set(asked.map(({ path }) => path))).toEqual(
          new Set(['/seen.jpg', '/large.jpg', '/foreign.jpg']),
        )
        expect(asked.filter(({ referrer }) => referrer !== null)).toEqual([])
      })
    })
  })
})
