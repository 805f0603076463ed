import { describe, expect, it } from 'vitest'
import { blockIndex } from '../../../lib/article/text.ts'
import type { Block } from '../../../lib/article/types.ts'
import { findQuotes, quoteText } from '../../../lib/quotes/index.ts'
import { articleOf } from './article.ts'

const bold = (text: string, end = text.length): Partial<Block> => ({
  text,
  marks: [{ type: 'strong', start: 0, end }],
})

interface Told {
  language?: string
  title?: string
  byline?: string
}

/** What is said and by whom, with how sure that is above the views' threshold. */
function said(
  content: readonly (string | Partial<Block>)[],
  { language = 'en', title = '', byline }: Told = {},
): [string, string | null][] {
  const article = { ...articleOf(content, language, title), bylines: byline ? [{ name: byline }] : [] }
  const blocks = blockIndex(article.blocks)
  return findQuotes(article).map((quote) => [
    quoteText(blocks, quote, ' … '),
    quote.confidence >= 0.8 ? (quote.speaker?.name ?? null) : null,
  ])
}

const INTRO = 'Ines Calder has kept the ferry at Pell for thirty years, and will not say who comes next.'
const ANSWERS = [
  'Because I never signed the paper to take it away.',
  'My sister taught me, and she was taught by the tide.',
  'I shall keep one rope, and my bell.',
]
const [first = '', second = '', third = ''] = ANSWERS
const QUESTIONS = ['Why is there still a ferry?', 'Who taught you?', 'What will you do on Monday?']
const [why = '', who = '', what = ''] = QUESTIONS
const byCalder = ANSWERS.map((text) => [text, 'Ines Calder'])

describe('the answers of an interview', () => {
  it('after questions in bold are those of the one who was introduced', () => {
    expect(said([INTRO, bold(why), first, bold(who), second, bold(what), third])).toEqual(byCalder)
  })

  it('may have several paragraphs, and what is in marks is part of them', () => {
    const more = 'She used to say: “Never trust a flat sea, my girl.”'
    expect(said([INTRO, bold(why), first, bold(who), second, more, bold(what), third])).toEqual([
      [first, 'Ines Calder'],
      [`${second} … ${more}`, 'Ines Calder'],
      [third, 'Ines Calder'],
    ])
  })

  it('may begin in the paragraph of the question', () => {
    const joined = QUESTIONS.map((question, at) => bold(`${question} ${ANSWERS[at]}`, question.length))
    expect(said([INTRO, ...joined])).toEqual(byCalder)
  })

  it('leave out what stands below the last one', () => {
    const outro = 'The ferry sails every day but Sunday.'
    expect(said([INTRO, bold(why), first, bold(who), second, bold(what), third, outro])).toEqual(byCalder)
  })

  it.each([
    ['names', 'Slow Radio', 'Ines Calder'],
    ['last names', 'Field', 'Calder'],
    ['initials', 'SR', 'IC'],
    ['letters', 'Q', 'A'],
  ])('after labels: %s', (_what, asks, answers) => {
    const lines = QUESTIONS.flatMap((question, at) => [`${asks}: ${question}`, `${answers}: ${ANSWERS[at]}`])
    expect(said([INTRO, ...lines], { byline: 'Nora Field' })).toEqual(byCalder)
  })

  it('of several people are told apart by their labels', () => {
    const lines = [
      'Slow Radio: Who owns the bell?',
      'Ines Calder: I do, and so did my aunt before me.',
      'Tom Abara: The harbour does, and I have the papers.',
      'Slow Radio: And who rings it?',
      'Calder: Whoever is cold.',
      'Abara: Nobody has since May.',
    ]
    expect(said(lines)).toEqual([
      ['I do, and so did my aunt before me.', 'Ines Calder'],
      ['The harbour does, and I have the papers.', 'Tom Abara'],
      ['Whoever is cold.', 'Ines Calder'],
      ['Nobody has since May.', 'Tom Abara'],
    ])
  })

  it('are not those of the interviewer, who is called by his whole name at first', () => {
    const lines = [
      'TOM ABARA: The bell has been sold.',
      'CALDER: It was never mine to sell.',
      'ABARA: Who owns it?',
      'CALDER: Whoever is cold.',
      'ABARA: And the rope?',
      'CALDER: I shall keep the rope.',
    ]
    expect(said([INTRO, ...lines])).toEqual(
      [1, 3, 5].map((at) => [lines[at]?.replace('CALDER: ', ''), 'Ines Calder']),
    )
  })

  it('are found in German', () => {
    const content = [
      'Wiebke Harms leitet seit zwölf Jahren die Fähre von Pell.',
      bold('Warum fährt sie noch?'),
      'Weil ich das Papier nie unterschrieben habe.',
      bold('Wer hat Ihnen das beigebracht?'),
      'Meine Schwester, und die hatte es von der Flut.',
      bold('Was machen Sie am Montag?'),
      'Ich behalte ein Tau.',
    ]
    expect(said(content, { language: 'de' }).map(([, speaker]) => speaker)).toEqual(
      Array(3).fill('Wiebke Harms'),
    )
  })

  it('have no speaker where two people were introduced', () => {
    const both = 'Ines Calder and Tom Abara have kept the ferry at Pell for thirty years.'
    const content = [both, bold(why), first, bold(who), second, bold(what), third]
    expect(said(content, { title: 'An interview at the pier' })).toEqual(ANSWERS.map((text) => [text, null]))
  })

  it('are not those of the one who asks', () => {
    const intro = 'Nora Field went to see Ines Calder, who keeps the ferry at Pell.'
    const content = [intro, bold(why), first, bold(who), second, bold(what), third]
    expect(said(content, { byline: 'Nora Field' })).toEqual(byCalder)
  })
})

describe('no interview is', () => {
  it.each<[string, (string | Partial<Block>)[]]>([
    [
      'an explainer',
      [
        INTRO,
        bold('What is the toll?'),
        'Four crowns a cart, since the vote in May.',
        bold('Who has to pay?'),
        'Everyone but the ferry’s own crew.',
        bold('When does it begin?'),
        'On Monday at noon.',
      ],
    ],
    [
      'a table of grades',
      [INTRO, 'Calder: Late, but steady.', 'Abara: Quiet.', 'Calder: Better in the rain.', 'Abara: Tired?'],
    ],
    [
      'a story that asks itself questions',
      [INTRO, bold(why), 'My guide did not know.', bold(who), 'Nobody told me.', 'Then I went home.'],
    ],
  ])('%s', (_what, content) => {
    expect(said(content)).toEqual([])
  })

  it('a story that tells who says what', () => {
    const told = QUESTIONS.flatMap((question) => [
      bold(question),
      '“I never signed the paper to take it away,” Calder told me at the pier.',
    ])
    expect(said([INTRO, ...told])[0]).toEqual(['I never signed the paper to take it away', 'Ines Calder'])
  })
})
