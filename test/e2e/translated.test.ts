import { expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { focus, shown, texts } from '../support/drive/look.ts'
import { choose, copiedBy, quotesOf } from '../support/drive/popup.ts'
import { TRANSLATED_PAGE } from '../support/translated-page.ts'

inBothBrowsers(TRANSLATED_PAGE, (stage) => {
  it('quotes of a page that was translated are labelled, in the popup and in each copy', async () => {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/translated'))
    expect(await texts(popup, '.header .translation')).toEqual(['Translated by a machine from German'])
    expect(await texts(popup, '#part-quotes blockquote')).toEqual([
      '“We have waited eleven years for this evening”',
      '“That saves every boat forty litres a day”',
    ])
    expect(await texts(popup, '#part-quotes .translation')).toEqual([
      expect.stringContaining('not the speakers’ own'),
    ])
    for (const label of await texts(popup, '.quote .speaker')) expect(label).toContain('machine translation')

    const formats = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLOptionElement>('select.format option')].map(({ value }) => value),
    )
    expect(formats).toHaveLength(8)
    for (const format of formats) {
      await choose(popup, 'select.format', format)
      const { plain, rich } = await copiedBy(popup, '.bar .copy')
      const times = format === 'bibtex' ? 1 : 2
      for (const flavour of [plain, rich])
        expect(
          flavour.match(/machine translation from German/gi)?.length ?? 0,
          format,
        ).toBeGreaterThanOrEqual(times)
    }
  })

  it('words that are exact are said to be so of the translation', async () => {
    const { popup } = await quotesOf(stage.lede, stage.site.at('/translated'))
    await popup.click('.check summary')
    await shown(popup, '.check[open]')
    await focus(popup, '.check textarea')
    await popup.type('waited eleven years for this evening')
    await shown(popup, '.check [data-answer=exact]')
    expect(await texts(popup, '.check [role=status] .translation')).toEqual([
      expect.stringContaining('compared with that'),
    ])
  })
})
