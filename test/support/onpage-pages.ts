import type { Served } from '../../scripts/lib/serve.ts'
import { html } from './site.ts'

/** What the page at `/kiln` holds, as far as tests ask. */
export const KILN = {
  quote: 'The chimney leans, the roof is gone, and still it is the warmest place in the county',
  /** Stands in a pull quote, too, before the sentence of the story that it is from. */
  twice: 'I saw the smoke from the bridge',
  neighbour: 'Agnes Tarn',
  topic: 'Marlow Kiln',
  /** Hidden on the page after it was read. */
  hidden: 'Nobody has carried a brick out of here since the winter my daughter was born',
}

const PARAGRAPHS = [
  `The ${KILN.topic} will be fired again in the spring, after forty years in which it has been a sheepfold, a cinema and a place for the young to be out of the rain.`,
  `“<b>The chimney</b> leans, the <a href="/story">roof</a> is gone, and still it is the warmest place in the county,” said Petra Lind, the potter who has bought it.`,
  'The county had wanted to pull it down for a car park, and gave way on Tuesday when the engineer sent word that the walls would outlive the car park twice over.',
  `“${KILN.twice},” said ${KILN.neighbour}, a neighbour, who called the fire brigade in the night of the trial firing.`,
  `“${KILN.hidden},” said Ruben Stile, the last of the brickmakers, who is eighty-eight.`,
  'Lind means to fire tiles first, since a cracked tile can be sold as two, and plates when she knows where in the chamber the heat gathers.',
  `The ${KILN.topic} burns wood from the hedges of the parish, eleven tons for a firing, and the ash goes back under the hedges.`,
]

/** As tall as a page of the day, so that what is shown must be scrolled to. */
const STYLE = '<style>p { margin: 0 0 700px } html { scroll-behavior: smooth }</style>'

const body = (paragraphs: readonly string[]) =>
  `${STYLE}<article><h1>Old kiln to be fired again</h1><aside class="pullquote"><blockquote>“${KILN.twice}”</blockquote></aside>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`

/** What a hostile page does to whoever trusts its DOM: a form around everything whose fields bear the DOM's names. */
const CLOBBERED = ['parentNode', 'childNodes', 'assignedSlot', 'scrollBy', 'scrollHeight', 'nodeType']
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('')

const PATCH = `<script>
  for (const [object, name] of [[Map.prototype, 'set'], [Range.prototype, 'setStart'], [Document.prototype, 'createRange'], [Element.prototype, 'scrollBy'], [EventTarget.prototype, 'addEventListener']])
    object[name] = () => { throw new Error(name + ' is not to be used here') }
</script>`

/** Under a frame of the same site stands one that no other site may look into. */
const FRAMED = `<header style="height: 1500px">The Parish Gazette</header>
  <iframe src="/kiln" style="width: 900px; height: 500px"></iframe>
  <iframe src="data:text/html,<p>Plums, four pounds a crate</p>"></iframe>`

export const ONPAGE_PAGES: Record<string, Served> = {
  '/kiln': html(body(PARAGRAPHS), 'Old kiln to be fired again'),
  '/kiln-framed': html(FRAMED, 'Old kiln to be fired again'),
  '/kiln-hostile': html(
    `${PATCH}<form style="overflow: auto; height: 600px">${CLOBBERED}${body(PARAGRAPHS)}</form>`,
    'Old kiln to be fired again',
  ),
}
