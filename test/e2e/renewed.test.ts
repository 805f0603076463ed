import { expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { clickOn } from '../support/drive/popup.ts'

/** All that a page of the extension can find of what was done before. */
const kept = (page: Popup) =>
  page.evaluate(async () => {
    const { storage, permissions } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
    const areas = ['local', 'session', 'sync'].map((area) => storage[area].get(null))
    return {
      stored: await Promise.all(areas),
      allowed: await permissions.getAll(),
      own: { ...localStorage, ...sessionStorage },
    }
  })

inBothBrowsers({}, (stage) => {
  it('a browser that is renewed has kept nothing', async () => {
    const before = await kept(await stage.lede.openOwn('options', 800))
    const { popup } = await clickOn(stage.lede, stage.site.at('/story'))
    await popup.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      for (const area of ['local', 'session', 'sync']) await storage[area].set({ left: 'behind' })
      localStorage.setItem('left', 'behind')
    })
    expect(JSON.stringify(await kept(popup)).match(/"left":"behind"/g)).toHaveLength(4)
    await stage.lede.renew()
    expect(await stage.lede.countTabs()).toBe(0)
    expect(await kept(await stage.lede.openOwn('options', 800))).toEqual(before)
    expect((await clickOn(stage.lede, stage.site.at('/story'))).state).toBe('done')
  })
})
