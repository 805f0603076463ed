import { expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'
import { documentOf, paragraphs, STORY } from './support.ts'

const OWN = 'https://www.harbour.example/news/2025/ferry-late'

function read(url: string, { head = '', after = '' }: { head?: string; after?: string }) {
  const page = `<html lang="en"><head><title>Swan holds up island ferry</title>${head}</head>
    <body><article><h1>Swan holds up island ferry</h1>${paragraphs(STORY)}</article>${after}</body></html>`
  const document = documentOf(page.replaceAll('href="?', `href="${url}?`))
  return extract(document, url)
}
const link = (href: string) => ({ head: `<link rel="next" href="${href}">` })
const pager = (href: string, text = '2') => ({
  after: `<div class="pages">1 <a href="${href}">${text}</a></div>`,
})

it.each([
  [OWN, link(`${OWN}?page=2`), `${OWN}?page=2`],
  [OWN, link(`${OWN}?page=1`), `${OWN}?page=1`],
  [`${OWN}/`, link(`${OWN}/2/`), `${OWN}/2/`],
  [`${OWN}/2`, link(`${OWN}/3`), `${OWN}/3`],
  [`${OWN}-1604622.html`, link(`${OWN}-1604622-p2.html`), `${OWN}-1604622-p2.html`],
  [`${OWN}?utm_source=mail`, pager(`${OWN}/seite-2`, 'Weiter'), `${OWN}/seite-2`],
  [`${OWN}?page=2`, pager(`${OWN}?page=3`, 'Page suivante'), `${OWN}?page=3`],
  [`${OWN}-top-10`, pager(`${OWN}-top-10/2`), `${OWN}-top-10/2`],
])('%s goes on', (url, parts, expected) => {
  const { nextPage, completeness } = read(url, parts)
  expect(nextPage).toBe(expected)
  expect(completeness.state).toBe('multipage')
})

it.each([
  ['the next article', OWN, link('https://www.harbour.example/news/2025/heron-found')],
  ['a numbered next article', `${OWN}-16`, link('https://www.harbour.example/news/2025/heron-found-17')],
  ['itself', OWN, pager(OWN, 'Next')],
  ['another site', OWN, link('https://www.other.example/news/2025/ferry-late?page=2')],
  ['the last page', OWN, pager(`${OWN}?page=9`, 'Last')],
  ['the page before', `${OWN}?page=2`, pager(`${OWN}?page=1`, '1')],
  [
    'its comments',
    OWN,
    { after: `<div class="comments"><p>So true.</p><a href="${OWN}?page=2">2</a></div>` },
  ],
  ['its comments by their address', OWN, pager(`${OWN}/comment-page-2`)],
])('not to %s', (_, url, parts) => {
  const { nextPage, completeness } = read(url, parts)
  expect(nextPage).toBeNull()
  expect(completeness.state).toBe('complete')
})
