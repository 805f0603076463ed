import { describe, expect, it } from 'vitest'
import type { Served } from '../../scripts/lib/serve.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { clickOn, shownText } from '../support/drive/popup.ts'
import { html } from '../support/site.ts'

const OPENING = 'The weir at Sallow Mill was opened on Thursday for the first time in eleven years'
const STORY = [
  `${OPENING}, and the river fell by a hand’s breadth in an hour.`,
  'Engineers had feared that the gates were rusted to their frames, but all four of them rose at the first attempt, to the applause of some sixty people on the bridge.',
  'The county wants to let the river run free until the spring, so that the bed can be cleared of the silt that has gathered behind the weir since the mill was closed.',
  'Anglers from both banks have been asked to keep away from the pool below the gates, where the current is now stronger than it has been for a generation.',
]
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('\n')
const article = (more: string) =>
  html(`<article><h1>Weir opened</h1>${PARAGRAPHS}</article>${more}`, 'Weir opened')

const WIDE = `<i class="${'c'.repeat(2_000)}" id="${'d'.repeat(2_000)}"></i>`
const MANY = Array.from({ length: 1_000 }, (_, n) => n)

const MANY_BLOCKS = 'twenty thousand blocks'

/** Pages that no newsroom means to make, and that some have made. */
const MONSTERS: Record<string, () => Served> = {
  'fifty thousand hidden levels': () =>
    article(`<div hidden>${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}</div>`),
  'two hundred thousand elements': () => article(`<footer>${'<i>a</i> '.repeat(200_000)}</footer>`),
  'twenty megabytes': () =>
    article(`<script type="application/json">"${'state '.repeat(3_500_000)}"</script>`),
  'a word of a megabyte': () => article(`<p>${'x'.repeat(1_000_000)}</p>`),
  'attributes of a hundred megabytes': () => article(`<div>${WIDE.repeat(25_000)}</div>`),
  'a head of ten megabytes': () =>
    html(
      `${MANY.map((n) => `<meta name="m${n}" content="${'said '.repeat(2_000)}">`).join('')}<article><h1>Weir opened</h1>${PARAGRAPHS}</article>`,
      'Weir opened',
    ),
  'six million characters that JSON escapes': () =>
    article(`<footer>${`<p>${'\u0001'.repeat(10_000)}</p>`.repeat(590)}</footer>`),
  [MANY_BLOCKS]: () =>
    article(`<ul>${MANY.map((n) => `<li><a href="/weir/${n}">Weir ${n}</a></li>`.repeat(20)).join('')}</ul>`),
  'a headline of three megabytes': () =>
    article(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'Weir '.repeat(600_000)}"}</script>`,
    ),
}

const path = (name: string) => `/${encodeURIComponent(name)}`
const pages = Object.fromEntries(Object.entries(MONSTERS).map(([name, page]) => [path(name), page()]))

inBothBrowsers(pages, (stage) => {
  describe('a page with', () => {
    it.each(Object.keys(MONSTERS))('%s is still answered with its story', async (name) => {
      const { popup, state } = await clickOn(stage.lede, stage.site.at(path(name)))
      expect(state).toBe('done')
      expect(await shownText(popup)).toContain(OPENING)
      const title = await popup.evaluate(() => document.querySelector('h1')?.textContent ?? '')
      expect(title.length).toBeLessThan(1000)
    })
  })

  describe('the popup', () => {
    it('answers while an article is made of very many blocks', async () => {
      const tab = await stage.lede.open(stage.site.at(path(MANY_BLOCKS)))
      const popup = await stage.lede.click(tab)
      const waits: number[] = []
      for (;;) {
        const asked = performance.now()
        const state = await popup.evaluate(() => document.documentElement.dataset.state)
        if (state !== 'reading') break
        waits.push(performance.now() - asked)
      }
      expect(waits.length).toBeGreaterThan(10)
      expect(Math.max(...waits)).toBeLessThan(1_000)
    })
  })
})
