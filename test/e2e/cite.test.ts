import { describe, expect, it, vi } from 'vitest'
import { CITE_PAGES } from '../support/cite-page.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import type { Popup } from '../support/drive/driver.ts'
import { focus, until } from '../support/drive/look.ts'
import { choose, copiedBy, openPart, quotesOf, reopen } from '../support/drive/popup.ts'

const LAMP = '“I want a lamp, and I want it before the fog comes, not a <toy>”'
/** By its place: for two seconds after a copy the button has another name. */
const COPY_LAMP = '#part-quotes .quotes > li:first-child .copy'

/** Chooses a format, copies with a button, and reads both flavours back. */
async function copied(popup: Popup, format: string, button: string) {
  await choose(popup, 'select.format', format)
  const { plain, rich } = await copiedBy(popup, button)
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

inBothBrowsers(CITE_PAGES, (stage) => {
  describe('a quote as a citation', () => {
    it('is on the clipboard in each format, plain and rich', async () => {
      const { popup } = await quotesOf(stage.lede, stage.site.at('/cite'))
      const url = `${stage.site.at('/cite')}#:~:text=I%20want%20a%20lamp%2C%20and%20I%20want%20it%20before%20the%20fog%20comes%2C%20not%20a%20%3Ctoy%3E`
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
        csv: `Quote,Speaker,Role,Outlet,Byline,Headline,Date,Link,Translation,Note\r\n"${LAMP.slice(1, -1)}",Oda Finch,the keeper of the light,Harbour & Sea,Greta Moss; Piet van der Alder,${title},2026-03-09,${url},,\r\n`,
      }
      // Until the page has said where the quote is.
      while (!(await copied(popup, 'source', COPY_LAMP)).plain.includes(url));
      const manuals = ['apa', 'mla', 'chicago']
      const options = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLOptionElement>('select.format option')].map(({ value }) => value),
      )
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
      const { popup } = await quotesOf(stage.lede, stage.site.at('/cite'))
      const all = await copied(popup, 'csv', '.bar .copy')
      expect(all.plain.split('\r\n')).toHaveLength(4)
      expect(all.plain).toContain('\r\n"\'=1 lamp is what the budget says, and')
      expect(all.seen.cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([])

      await popup.click('input[aria-label^="Select: “I want"]')
      const selected = await copied(popup, 'csv', '.footer .copy')
      expect(selected.plain.split('\r\n')).toHaveLength(3)
      expect(selected.seen.cells[1]).toBe('Oda Finch')
    })

    it('is on the clipboard in both flavours even when the popup closes with the click', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/cite'))
      await choose(popup, 'select.format', 'source')
      await popup.emptyClipboard()
      await popup.evaluate(() => document.addEventListener('click', () => window.close()))
      // Whoever closes while it is clicked may not answer.
      await popup.click(COPY_LAMP).catch(() => undefined)
      await vi.waitUntil(async () => !(await popup.isOpen()))
      const again = await stage.lede.click(tab)
      // A popup may not read the clipboard before it has the focus.
      const { plain, rich } = await vi.waitFor(() => again.clipboard(), { timeout: 20_000 })
      expect(plain).toContain(LAMP)
      expect(rich).toContain('<blockquote')
    })

    it('is in the last format when the popup opens again, chosen with the keyboard alone', async () => {
      const { tab, popup } = await quotesOf(stage.lede, stage.site.at('/cite'))
      await choose(popup, 'select.format', 'source')
      await focus(popup, 'select.format')
      await popup.type('MLA')
      await until(popup, () => document.querySelector<HTMLSelectElement>('.format')?.value === 'mla')
      const size = await popup.evaluate(() => {
        const { width = 0, height = 0 } =
          document.querySelector('select.format')?.getBoundingClientRect() ?? {}
        return Math.min(width, height)
      })
      expect(size).toBeGreaterThanOrEqual(24)
      const again = await reopen(stage.lede, tab, popup)
      await openPart(again, 'quotes')
      expect(await again.evaluate(() => document.querySelector<HTMLSelectElement>('.format')?.value)).toBe(
        'mla',
      )
    })
  })
})
