import type { Served } from '../../scripts/lib/serve.ts'
import { html } from './site.ts'

/** An organisation with a long name. */
const LONG_NAME = 'International Association of Harbour Pilots'

/** What the pages of this file say, as far as tests ask. */
export const VOICES = {
  /** The reporter's sentence that goes on around its quote. */
  sentence:
    'Finch told the council on Monday that the estimate was “a number somebody dreamt in the bath” and asked for a new one.',
  part: 'a number somebody dreamt in the bath',
}

const story = (title: string, paragraphs: readonly string[]): Served =>
  html(`<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`, title)

const FILLER = [
  'The lamp on the eastern mole went dark in the storm of last November, and since then boats have found the harbour by the lights of the cannery, which closes at ten.',
  'A survey in the spring found that the tower stands straight, that its stair is rotten from the third landing up, and that nobody knows who owns the lens.',
]

/** Six named speakers, an organisation with a long name, unnamed sources, and words whose speaker is unclear. */
const VOICES_PAGE = [
  'The harbour light at Ander will shine again before the winter, the council decided on Monday, after a quarrel that has gone on since the storm of last November.',
  '“We have steered by the windows of a fish factory for a year, and that is no way to bring forty people home,” said Oda Finch, the keeper of the light. “I want a lamp, and I want it before the fog comes.”',
  VOICES.sentence,
  FILLER[0] ?? '',
  '“There is money for the tower and there is money for the stair, but there is not money for both in one year,” said Ilan Roke, the treasurer of the council.',
  '“The lens is ours, it has always been ours, and we have the receipt from 1911 to show for it,” said Greta Moss, a lawyer for the cannery.',
  `“Pilots do not ask for a monument, they ask for a light that is where the chart says it is,” the ${LONG_NAME} said in a statement.`,
  '“My father lit it by hand and I would do the same,” said Tomas Brill, a retired pilot.',
  '“It is the first thing I look for,” said Hanne Ostrow, who sails the night ferry.',
  '“Nobody asked the islanders,” said Piet Alder, a teacher.',
  '“There will be an offer for the lens before the week is out,” said a council official, who spoke on condition of anonymity.',
  '“The harbour is a place of work, not a museum,” said an engineer who has seen the survey.',
  FILLER[1] ?? '',
  'On the mole somebody has painted a sentence in white letters a yard high. “We are still out here and we can still see nothing.”',
]

/** One person, asked many times. */
const INTERVIEW = [
  'Oda Finch has kept the light at Ander for thirty years, and on Thursday she talked about the winter without it, in the kitchen under the tower.',
  ...[
    'The first night I did not know what to do with my hands',
    'You listen for the engine of each boat, and you count them in',
    'A lamp is a promise that somebody is awake',
    'I have written to four ministers and had one answer, which was about parking',
    'When it shines again I shall go down to the mole and look at it from outside',
  ].map((said) => `“${said},” Finch said, and turned the cup in her hands before she went on.`),
]

const ONE = [
  ...FILLER,
  '“I want a lamp, and I want it before the fog comes,” said Oda Finch, the keeper of the light.',
  'The council will come back to the matter when the surveyor has been up the stair, which may be in the week after next, if the weather holds.',
]

const UNCLEAR = [
  ...FILLER,
  'Three sentences have been painted on the mole since then, in white letters a yard high, and nobody has owned up to them.',
  '“We are still out here and we can still see nothing at all.”',
  'The second appeared in the week when the cannery put its lights out early to save money, and it was longer than the first.',
  '“Whoever puts the light out owes us the hours we spend looking for it.”',
  'The third is in another hand, and stands lower, where the tide reaches it.',
  '“Somebody has to be the last one in, and it should not be you.”',
]

const SPEAKERS = ['Oda Finch', 'Ilan Roke', 'Greta Moss', 'Tomas Brill', 'Hanne Ostrow', 'Piet Alder']

/** Two hundred quotes, of six speakers in turn. */
const MANY = Array.from(
  { length: 200 },
  (_, n) =>
    `“On day ${n + 1} of the hearing I shall say again what I said on the first one, that the lamp must burn,” said ${SPEAKERS[n % SPEAKERS.length]}, and the clerk wrote it down before the bell rang for the next of them.`,
)

/** Pages whose quotes are of every kind and number, by path. */
export const QUOTE_PAGES: Record<string, Served> = {
  '/voices': story('Harbour light to shine again before the winter', VOICES_PAGE),
  '/interview': story('The keeper without a light', INTERVIEW),
  '/one-quote': story('Lamp wanted before the fog', ONE),
  '/unclear': story('Three sentences on the mole', UNCLEAR),
  '/many-quotes': story('Two hundred days of hearing', MANY),
}
