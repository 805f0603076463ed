import { describe, expect, it } from 'vitest'
import { inBrowsers } from '../support/drive/both.ts'
import { firefoxOf } from '../support/drive/firefox.ts'
import { shown } from '../support/drive/look.ts'
import { settled } from '../support/drive/popup.ts'
import { clickButton, openOwnPage } from '../support/firefox-chrome.ts'

// What else a click does in Firefox is in the tests that run in both browsers.
inBrowsers(['Firefox'], {}, (stage) => {
  describe('a page of Firefox’s own', () => {
    it.each([
      ['about:config', 'configuration'],
      ['about:reader?url=', 'reader view'],
      ['about:support', 'belongs to the browser'],
    ])('says that %s may not be read, and why', async (address, said) => {
      const { inWindow, extension } = firefoxOf(stage.lede)
      const story = address.endsWith('=') ? encodeURIComponent(stage.site.at('/story')) : ''
      await inWindow(openOwnPage, address + story)
      await inWindow(clickButton, extension)
      const popup = await stage.lede.openedOwn('popup')
      expect(await settled(popup)).toBe('denied')
      expect(await shown(popup, 'h1')).toContain(said)
    })
  })
})
