import type { Served } from '../../scripts/lib/serve.ts'
import { html } from './site.ts'

/** A signed and dated story with two quotes, one of which a spreadsheet would take for a formula. */
export const CITE_PAGES: Readonly<Record<string, Served>> = {
  '/cite': html(
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Keeper calls the new lamp “a toy”',
      datePublished: '2026-03-09',
      author: [
        { '@type': 'Person', name: 'Greta Moss' },
        { '@type': 'Person', name: 'Piet van der Alder' },
      ],
      publisher: { '@type': 'Organization', name: 'Harbour & Sea' },
    })}</script>
    <article><h1>Keeper calls the new lamp “a toy”</h1>
    <p>The harbour light at Ander will shine again before the winter, the council decided on Monday, after a quarrel that has gone on since the storm of last November.</p>
    <p>“I want a <i>lamp</i>, and I want it before the fog comes, not a &lt;toy&gt;,” said Oda Finch, the keeper of the light.</p>
    <p>A survey in the spring found that the tower stands straight, that its stair is rotten from the third landing up, and that nobody knows who owns the lens.</p>
    <p>“=1 lamp is what the budget says, and the budget is what we have this year,” said Ilan Roke, the treasurer of the council.</p>
    <p>The council will come back to the matter when the surveyor has been up the stair, which may be in the week after next, if the weather holds.</p></article>`,
    'Keeper calls the new lamp “a toy”',
  ),
}
