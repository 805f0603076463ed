import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { axeFaults } from '../support/drive/axe.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { beyond, focus, focused, gone, shown, texts, until } from '../support/drive/look.ts'
import { clickOn, reopen } from '../support/drive/popup.ts'
import { type PictureSite, startPictureSite } from '../support/picture-site.ts'

let site: PictureSite
beforeAll(async () => {
  site = await startPictureSite()
})
afterAll(() => site?.close())
beforeEach(() => {
  site.take()
})

const choosePictures = async (popup: Popup, choice: 'shown' | 'hidden') => {
  await popup.click('.settings-open')
  await popup.click(`.settings input[value=${choice}]`)
  await popup.click('.settings-close')
  await gone(popup, '.settings')
}
/** Scrolls through all of the article, and waits until every picture is there. */
const seeAll = (popup: Popup) =>
  until(popup, () => {
    const all = [...document.querySelectorAll<HTMLImageElement>('#part-read img')]
    const next = all.find((one) => !(one.complete && one.naturalWidth > 0))
    next?.scrollIntoView()
    return all.length > 0 && !next
  })

inBothBrowsers({}, (stage, browser) => {
  it('pictures are left out at first, and nothing is asked for', async () => {
    const { popup } = await clickOn(stage.lede, site.story)
    expect(site.take().map(({ path }) => path)).toContain('/seen.jpg')
    expect(await texts(popup, '#part-read figcaption')).toEqual([
      'The first to come home',
      'Nets on the quay',
      'A lifeboat',
      'What is left of a mast',
      'A chart of the bay',
      'The crew at night',
    ])
    await popup.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0)
    expect(site.take()).toEqual([])
  })

  it('once they are wanted, those that the page had loaded are asked for, without a word of who asks, and no other', async () => {
    await stage.lede.open(site.elsewhere)
    site.take()
    const { tab, popup } = await clickOn(stage.lede, site.story)
    expect(new Set(site.take().map(({ path }) => path))).toEqual(
      new Set(['/seen.jpg', '/large.jpg', '/foreign.jpg', '/broken.jpg', '/pixel.jpg']),
    )
    await choosePictures(popup, 'shown')
    await seeAll(popup)
    // The click grants the page's own site to Lede, and Chromium then sends that site the cookies it has set itself.
    const own = browser === 'Chromium' ? 'reader=7' : null
    expect(site.take().sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { from: 'elsewhere', path: '/foreign.jpg', referrer: null, cookie: null },
      { from: 'here', path: '/large.jpg', referrer: null, cookie: own },
      { from: 'here', path: '/seen.jpg', referrer: null, cookie: own },
    ])
    expect(await texts(popup, '#part-read figcaption')).toEqual([
      'The first to come home',
      'What is left of a mast',
      'A chart of the bay',
      'The crew at night',
    ])
    expect(await axeFaults(popup)).toEqual([])
    expect(await beyond(popup)).toBe(0)

    const again = await reopen(stage.lede, tab, popup)
    await seeAll(again)
    expect(new Set(site.take().map(({ path }) => path))).toEqual(
      new Set(['/seen.jpg', '/large.jpg', '/foreign.jpg']),
    )
    await choosePictures(again, 'hidden')
    await gone(again, '#part-read img')
  })

  it('have their room before they come, and are enlarged with their words by click and key', async () => {
    const { popup } = await clickOn(stage.lede, site.story)
    await choosePictures(popup, 'shown')
    const before = await popup.evaluate(() => document.documentElement.scrollHeight)
    await seeAll(popup)
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
    site.take()
    await popup.click('.enlarge')
    expect(await shown(popup, 'dialog[open]')).toContain('A boat at the wall')
    expect(await popup.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    expect(await axeFaults(popup)).toEqual([])
    await popup.click('.enlarged-close')
    await gone(popup, 'dialog')
    expect(await focused(popup)).toBe('Enlarge the picture: A boat at the wall')
    await focus(popup, '.enlarge')
    await popup.keys('Enter')
    await shown(popup, 'dialog[open]')
    await popup.keys('Enter')
    await gone(popup, 'dialog')
    expect(site.take()).toEqual([])
    await choosePictures(popup, 'hidden')
  })
})
