import type { Served } from '../../scripts/lib/serve.ts'

/** The text of an element as Chrome's translator leaves it: in two elements of its own. */
const font = (text: string) =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`

const PARAGRAPHS = [
  'The lock at the harbour of Sielhafen will also stay open in winter, the association decided on Tuesday after a long sitting of all its members.',
  '“We have waited eleven years for this evening,” said harbour master Meike Andresen, who had made the proposal in the spring of last year.',
  'The fishermen of the three villages behind the dyke no longer have to make the detour of nine nautical miles around the headland.',
  '“That saves every boat forty litres a day,” explained the fisherman Hauke Reimers, whose family has caught shrimps for four generations.',
  'The costs of running it from November to March are shared by the district and the two municipalities on the inlet, in equal parts.',
]

/** A German story after Chrome has translated it: the root is relabelled, the metadata is not. */
export const TRANSLATED_PAGE: Readonly<Record<string, Served>> = {
  '/translated': {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en" class="translated-ltr"><head><title>Lock stays open</title>
      <meta property="og:locale" content="de_DE"><meta property="og:site_name" content="Siel-Kurier"></head>
      <body><article><h1>${font('Lock stays open')}</h1>
      ${PARAGRAPHS.map((text) => `<p>${font(text)}</p>`).join('\n')}</article></body></html>`,
  },
}
