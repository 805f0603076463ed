import { beforeAll, describe, expect, it } from 'vitest'
import { inBothBrowsers } from '../support/drive/both.ts'
import { pageOf } from '../support/drive/chromium.ts'
import { texts } from '../support/drive/look.ts'
import { back, clickAll, count, marked, paragraphsOf, summaryOf } from '../support/drive/summary.ts'
import { fixturePages } from '../support/fixture-pages.ts'
import { findInLong, type LongFound } from '../support/long-found.ts'
import { LONG, LONG_PAGE } from '../support/long-page.ts'
import { ABOUT_PAGE } from '../support/summary.ts'

let found: LongFound

beforeAll(async () => {
  found = await findInLong()
})

inBothBrowsers(
  { ...LONG_PAGE, ...fixturePages() },
  (stage, browser) => {
    describe('the summary of a long article', () => {
      it('goes from the point to the details, and every sentence stands in the article', async () => {
        const { popup } = await summaryOf(stage, '/long')
        expect(await texts(popup, '#part-summary h2')).toEqual([
          'In a sentence',
          'Further points',
          'Where in the article',
          'Threads',
          'About',
          'Facts at hand',
        ])
        const article = (await texts(popup, '#part-read article'))[0] ?? ''
        await clickAll(popup, '#part-summary .opens')
        await clickAll(popup, '#part-summary .more:not(.mentions)')
        const sentences = await texts(popup, '#part-summary :is(.sentence, .fact-sentence)')
        expect(sentences.length).toBeGreaterThan(20)
        for (const sentence of sentences) expect(article).toContain(sentence)
        const said = await texts(popup, '#part-summary .said-words')
        expect(said.length).toBeGreaterThan(8)
        for (const words of said) expect(article).toContain(words.replace(/^“|”$/g, ''))
      })

      it('is what is found in the article, which opens with its gist', async () => {
        const { popup } = await summaryOf(stage, '/long')
        const { summary, topics, threads, facts, paragraphs, words } = found
        const [gist = ''] = await texts(popup, '.gist .sentence')
        expect(gist).toBe(summary.gist && words(summary.gist))
        expect([...paragraphs.values()][0]?.startsWith(gist)).toBe(true)
        expect(await texts(popup, '.points .sentence')).toEqual(summary.points.map(words))
        expect(await texts(popup, '.thread .sentence')).toEqual(
          threads.map(({ sentence }) => words(sentence)),
        )
        expect(await texts(popup, '.topic bdi')).toEqual(topics.map(({ label }) => label))
        while ((await count(popup, '.facts + .more')) > 0) await popup.click('.facts + .more')
        const figures = await texts(popup, '.figures bdi')
        expect(figures).toEqual(facts.map(({ span }) => words(span)))
        expect(figures).toContain('£48 million')
        const withoutFigure = await count(popup, '.fact:not(:has(.figures bdi):has(.fact-sentence b))')
        expect(withoutFigure).toBe(0)
      })

      it('leads from each kind of line to its place', async () => {
        const { popup } = await summaryOf(stage, '/long')
        const lines = [
          '.gist button',
          '.points > li:last-child .sentence',
          '.thread .sentence',
          '.fact',
        ] as const
        for (const selector of lines) {
          const [words] = await texts(popup, `#part-summary ${selector}`)
          const sentence = selector === '.fact' ? (await texts(popup, '.fact-sentence'))[0] : words
          await popup.click(`#part-summary ${selector}`)
          expect(await marked(popup), selector).toEqual([sentence])
          await back(popup)
        }
      })

      it('has the threads of the article, each with the paragraphs that speak of it', async () => {
        const { popup } = await summaryOf(stage, '/long')
        const strands = Object.values(LONG.strands)
        expect(await texts(popup, '.thread h3')).toEqual(strands)
        for (const [n, strand] of strands.entries()) {
          await popup.click(`.thread:nth-of-type(${n + 1}) .thread-end .quiet`)
          const shown = await marked(popup)
          expect(shown).toEqual(paragraphsOf(found, n))
          // What opens the article is of all its strands.
          const [, ...paragraphs] = found.paragraphs.values()
          const holding = (all: readonly string[]) => all.filter((text) => text.includes(strand))
          expect(holding(shown), strand).toEqual(holding(paragraphs))
          expect(holding(shown).length, strand).toBeGreaterThan(2)
          await back(popup)
        }
      })

      it('says beside a sentence whom it means', async () => {
        const { popup } = await summaryOf(stage, ABOUT_PAGE)
        const [about = ''] = await texts(popup, '.point .about')
        const [sentence = ''] = await texts(popup, '.point .about + .placed .sentence')
        const name = about.replace(/^About /, '')
        expect(sentence).not.toContain(name)
        const [article = ''] = await texts(popup, '#part-read article')
        expect(article.slice(0, article.indexOf(sentence))).toContain(name)
        // Only Chromium shows the tree that screen readers are given.
        if (browser !== 'Chromium') return
        const page = pageOf(popup)
        const item = await page.$('.point .about + .placed .sentence')
        const tree = await page.accessibility.snapshot({ ...(item && { root: item }) })
        expect(tree).toMatchObject({ description: `About ${name}` })
      })
    })
  },
  { offline: true },
)
