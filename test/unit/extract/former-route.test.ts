import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'

const SITE = 'https://courier.example'
const story = (head: string) => `<html lang="en"><head>${head}</head><body><main><h1>Lens arrives by boat</h1>
  <p>The new lens of the Gull Rock light came by boat on Monday, in a crate as tall as a house, and was lifted ashore by noon.</p>
  <p>It weighs two tons and was ground in a workshop that has made nothing else for a hundred years, its owner told the harbour.</p>
  <p>The light is to burn again in the spring, when the stair inside the tower has been mended and the keeper has come back.</p>
</main></body></html>`
const HEAD = `<title>Harbour light goes dark</title><meta property="og:site_name" content="Harbour Courier">
  <meta property="og:title" content="Harbour light goes dark"><meta name="author" content="Greta Moss">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour light goes dark","datePublished":"2025-01-02"}</script>`
const read = (head: string, loaded: string) =>
  extract(new JSDOM(story(head)).window.document, `${SITE}/lens-arrives`, { loaded })

it('forgets what the head says of the last story', () => {
  const article = read(HEAD, `${SITE}/light-goes-dark`)
  expect(article).toMatchObject({
    title: 'Lens arrives by boat',
    published: null,
    bylines: [],
    site: 'Harbour Courier',
  })
})

it('believes the head of a page that was loaded as it is, or that follows its route', () => {
  expect(read(HEAD, `${SITE}/lens-arrives`).published).toMatch(/^2025-01-02/)
  const following = `${HEAD}<meta property="og:url" content="${SITE}/lens-arrives">`
  expect(read(following, `${SITE}/light-goes-dark`).published).toMatch(/^2025-01-02/)
})

it('takes a short headline right over the story, not the name of the site', () => {
  const short = story(HEAD)
    .replace('<main>', '<header><h1>Harbour Courier</h1></header><main>')
    .replace('Lens arrives by boat', 'Lens arrives')
  const { document } = new JSDOM(short).window
  expect(extract(document, `${SITE}/lens-arrives`, { loaded: `${SITE}/light-goes-dark` }).title).toBe(
    'Lens arrives',
  )
})
