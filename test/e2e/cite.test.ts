import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LedeInChromium } from '../../scripts/browsers/chromium.ts'
import { openPart, settled } from '../../scripts/browsers/popup.ts'
import { clickOn, closePopup, startTestChromium } from '../support/chromium.ts'
import { CITE_PAGES } from '../support/cite-page.ts'
import { allowClipboard, clipboard } from '../support/clipboard.ts'
import { press } from '../support/quotes.ts'
import { type Site, startSite } from '../support/site.ts'

let lede: LedeInChromium
let site: Site

beforeAll(async () => {
  ;[lede, site] = await Promise.all([startTestChromium(), startSite(CITE_PAGES)])
  await allowClipboard(lede)
})
afterAll(() => Promise.all([lede?.browser.close(), site?.close()]))
afterEach(async () => {
  for (const page of await lede.browser.pages()) if (page.url() !== 'about:blank') await page.close()
})

const LAMP = '“I want a lamp, and I want it before the fog comes, not a <toy>”'
const COPY_LAMP = 'button[aria-label^="Copy: “I want a lamp"]'

/** Chooses a format, copies with a button, and reads both flavours back. */
async function copied(popup: Page, format: string, button: string) {
  await popup.select('select.format', format)
  await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await press(popup, button)
  await popup.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'nothing yet')
  const { plain, rich } = await clipboard(popup)
  const seen = await popup.evaluate((rich) => {
    const { body } = new DOMParser().parseFromString(rich, 'text/html')
    const of = (selector: string) => [...body.querySelectorAll(selector)].map((one) => one.textContent ?? '')
    return {
      text: body.textContent ?? '',
      italics: of('i'),
      cells: of('td'),
      links: of('a'),
      toys: of('toy').length,
    }
  }, rich)
  return { plain, seen }
}

describe('a quote as a citation', () => {
  it('is on the clipboard in each format, plain and rich', async () => {
    const { popup } = await clickOn(lede, site.at('/cite'))
    await openPart(popup, 'quotes')
    const url = `${site.at('/cite')}#:~:text=I%20want%20a%20lamp%2C%20and%20I%20want%20it%20before%20the%20fog%20comes%2C%20not%20a%20%3Ctoy%3E`
    const bare = url.replace(/^https?:\/\//, '')
    const title = 'Keeper calls the new lamp “a toy”'
    const inner = 'Keeper calls the new lamp ‘a toy'
    const expected: Record<string, string> = {
      source: `${LAMP}\n— Oda Finch, the keeper of the light\n\n${title}. Greta Moss and Piet van der Alder, Harbour & Sea, March 9, 2026\n${url}`,
      markdown: `> ${LAMP.replace('<toy>', '\\<toy\\>')}\n>\n> — Oda Finch, the keeper of the light\n\n[${title}](${url}), Greta Moss and Piet van der Alder, *Harbour & Sea*, March 9, 2026`,
      words: LAMP.slice(1, -1),
      apa: `${LAMP} (Oda Finch, the keeper of the light, as cited in Moss & van der Alder, 2026).\n\nMoss, G., & van der Alder, P. (2026, March 9). Keeper calls the new lamp “a toy.” Harbour & Sea. ${url}`,
      mla: `${LAMP} (Oda Finch, the keeper of the light, qtd. in Moss and van der Alder).\n\nMoss, Greta, and Piet van der Alder. “${inner}.’” Harbour & Sea, 9 Mar. 2026, ${bare}.`,
      chicago: `${LAMP}\nOda Finch, the keeper of the light, quoted in Greta Moss and Piet van der Alder, “${inner},’” Harbour & Sea, March 9, 2026, ${url}.\n\nMoss, Greta, and Piet van der Alder. “${inner}.’” Harbour & Sea, March 9, 2026. ${url}.`,
      bibtex: `@online{moss2026keeper,\n  author = {Moss, Greta and van der Alder, Piet},\n  title = {{${title}}},\n  organization = {Harbour \\& Sea},\n  date = {2026-03-09},\n  url = {${url}},\n  annotation = {${LAMP} (Oda Finch, the keeper of the light)},\n}`,
      csv: `Quote,Speaker,Role,Outlet,Byline,Headline,Date,Link\r\n"${LAMP.slice(1, -1)}",Oda Finch,the keeper of the light,Harbour & Sea,Greta Moss; Piet van der Alder,${title},2026-03-09,${url}\r\n`,
    }
    const manuals = ['apa', 'mla', 'chicago']
    const options = await popup.$$eval('select.format option', (all) => all.map(({ value }) => value))
    expect(options).toEqual(Object.keys(expected))
    for (const format of options) {
      const { plain, seen } = await copied(popup, format, COPY_LAMP)
      expect(plain, format).toBe(expected[format])
      expect(seen.text, format).toContain(LAMP.slice(1, -1))
      expect(seen.toys, format).toBe(0)
      expect(new Set(seen.italics), format).toEqual(
        new Set(manuals.includes(format) ? ['Harbour & Sea'] : []),
      )
      if (manuals.includes(format))
        expect(new Set(seen.links), format).toEqual(new Set([format === 'mla' ? bare : url]))
    }
  })

  it('is a row each of all or the selected ones, and nothing a spreadsheet would work out', async () => {
    const { popup } = await clickOn(lede, site.at('/cite'))
    await openPart(popup, 'quotes')
    const all = await copied(popup, 'csv', '.bar .copy')
    expect(all.plain.split('\r\n')).toHaveLength(4)
    expect(all.plain).toContain('\r\n"\'=1 lamp is what the budget says, and')
    expect(all.seen.cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([])

    await press(popup, 'input[aria-label^="Select: “I want"]')
    const selected = await copied(popup, 'csv', '.footer .copy')
    expect(selected.plain.split('\r\n')).toHaveLength(3)
    expect(selected.seen.cells[1]).toBe('Oda Finch')
  })

  it('is in the last format when the popup opens again, chosen with the keyboard alone', async () => {
    const { page, popup } = await clickOn(lede, site.at('/cite'))
    await openPart(popup, 'quotes')
    await popup.select('select.format', 'source')
    await popup.focus('select.format')
    await popup.keyboard.type('MLA')
    await popup.waitForFunction(() => document.querySelector<HTMLSelectElement>('.format')?.value === 'mla')
    const box = await (await popup.$('select.format'))?.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    await closePopup(popup)
    const again = await lede.click(page)
    expect(await settled(again)).toBe('done')
    await openPart(again, 'quotes')
    expect(await again.$eval('select.format', (menu) => (menu as HTMLSelectElement).value)).toBe('mla')
  })
})
