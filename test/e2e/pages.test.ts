import { describe, expect, it } from 'vitest'
import { articleText } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { cases, read } from '../fixtures/cases.ts'
import { SHAPES } from '../shapes/shapes.ts'
import { story } from '../shapes/source.ts'
import { inBothBrowsers } from '../support/drive/both.ts'
import { until } from '../support/drive/look.ts'
import { settled } from '../support/drive/popup.ts'
import { fixturePages, served } from '../support/fixture-pages.ts'

const SOURCE = story()
const FIXTURES = cases()
const shapePath = (name: string) => `/shape/${encodeURIComponent(name)}`
const PAGES = {
  ...fixturePages(),
  ...Object.fromEntries(
    SHAPES.map((shape) => [shapePath(shape.name), served(shape.format, shape.page(SOURCE))]),
  ),
}

/** Runs in the popup: what it keeps of the page for a second click, as soon as it is read. */
async function kept(): Promise<{ article: Article } | null> {
  const { storage, tabs } = Reflect.get(globalThis, 'browser' in globalThis ? 'browser' : 'chrome')
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  const key = `tab:${tab.id}`
  return (await storage.session.get(key))[key] ?? null
}

inBothBrowsers(
  PAGES,
  (stage) => {
    /** What a click on the page reads in the real browser. */
    const clicked = async (path: string): Promise<Article> => {
      const tab = await stage.lede.open(stage.site.at(path))
      const popup = await stage.lede.click(tab)
      if ((await settled(popup)) === 'not-article') await popup.click('button.main')
      return (await until(popup, kept)).article
    }

    describe('one text in every shape', () => {
      const paragraphs = SOURCE.lines.filter(({ kind }) => kind === 'article').map(({ text }) => text)

      it.each(SHAPES.map(({ name }) => name))('the same article out of %s', async (name) => {
        const article = await clicked(shapePath(name))
        expect(article.title).toBe(SOURCE.title)
        expect(articleText(article).split('\n\n')).toEqual(paragraphs)
      })
    })

    describe('every fixture page', () => {
      it.each(FIXTURES)('$name reads as it does without a browser', async (fixture) => {
        const article = await clicked(`/page/${fixture.name}`)
        const expected = read(fixture)
        expect(article.title).toBe(expected.title)
        expect(articleText(article).split('\n\n')).toEqual(articleText(expected).split('\n\n'))
      })
    })
  },
  { offline: true },
)
