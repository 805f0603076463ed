import { describe, expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'
import { documentOf, paragraphs, STORY, URL_OF_PAGE } from './support.ts'

const GERMAN = '<meta property="og:locale" content="de_DE">'
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"de"}</script>'
const hashed = (count: number) => '<p _msttexthash="21" _msthash="4">The swan slept.</p>'.repeat(count)
const spanned = (count: number) =>
  '<p><ya-tr-span data-translated="true" data-source-lang="de">The swan slept.</ya-tr-span></p>'.repeat(count)
const INLINE = '<p>The <em data-moz-translations-id="1">swan</em> slept well.</p>'

function languages(root: string, head = '', { url = URL_OF_PAGE, extra = '' } = {}) {
  const html = `<!doctype html><html ${root}><head><title>Swan</title>${head}</head><body>${paragraphs(STORY)}${extra}</body></html>`
  const { language, translatedFrom } = extract(documentOf(html), url)
  return [language, translatedFrom]
}

describe('a page translated by the browser or a service', () => {
  it.each([
    ['Chrome', 'lang="en" class="translated-ltr"', GERMAN, {}, ['en', 'de-DE']],
    ['Chrome, source unknown', 'lang="en" class="js translated-ltr"', '', {}, ['en', 'und']],
    [
      'Chrome, the metadata in the same language',
      'lang="de" class="translated-ltr"',
      GERMAN,
      {},
      ['de', 'und'],
    ],
    ['Google names the source', 'lang="en-x-mtfrom-de" class="translated-ltr"', '', {}, ['en', 'de']],
    [
      'the proxy names it in the address',
      'lang="en"',
      '',
      { url: 'https://www-harbour-example.translate.goog/ferry?_x_tr_sl=de&_x_tr_tl=en' },
      ['en', 'de'],
    ],
    [
      'the proxy has guessed it',
      'lang="en"',
      GERMAN,
      { url: 'https://www-harbour-example.translate.goog/ferry?_x_tr_sl=auto' },
      ['en', 'de-DE'],
    ],
    ['Firefox at work', 'lang="en"', GERMAN, { extra: INLINE }, ['en', 'de-DE']],
    ['Firefox when done', 'lang="en"', GERMAN + DATA, {}, ['en', 'de']],
    ['Edge', 'lang="en"', GERMAN, { extra: hashed(3) }, ['en', 'de-DE']],
    ['Yandex’s browser', 'lang="en"', '', { extra: spanned(3) }, ['en', 'de']],
    [
      'Yandex’s proxy',
      'lang="en"',
      '',
      { url: 'https://translated.turbopages.org/proxy_u/de-en.en.7f2a/https/harbour.example/ferry' },
      ['en', 'de'],
    ],
    ['no language left but the words’', 'class="translated-ltr"', GERMAN, {}, ['en', 'de-DE']],
  ])('%s', (_, root, head, options, expected) => {
    expect(languages(root, head, options)).toEqual(expected)
  })

  it.each([
    ['as written', 'lang="de"', GERMAN + DATA],
    ['a template’s default locale is no proof', 'lang="en"', GERMAN],
    [
      'nor are two that contradict each other',
      'lang="en"',
      `<meta property="og:locale" content="fr_FR">${DATA}`,
    ],
    ['a line copied from a page in Edge', 'lang="en"', GERMAN, hashed(1)],
    ['a line copied from a page in Yandex’s browser', 'lang="en"', GERMAN, spanned(1)],
    ['a class that only sounds like it', 'lang="en" class="translated-by-hand"', ''],
  ])('none: %s', (_, root, head, extra = '') => {
    expect(languages(root, head, { extra })[1]).toBeNull()
  })
})
