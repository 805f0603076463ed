// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SummaryPart } from '../../../components/summary/SummaryPart.tsx'
import type { Digest, Fact, Point, Quote, Topic } from '../../../lib/article/digest.ts'
import type { Span } from '../../../lib/article/types.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const lamp = aParagraph(
  'b1',
  'The light burns again. It had been dark for a year. The lens weighs two tons and cost £400.',
)
const keeper = aParagraph(
  'b2',
  '“I never left the lamp,” said Oda Finch. She called the lamp “a promise” on Monday. The lamp is hers.',
)
const article = anArticle([lamp, keeper])
const point = (words: string, about: string | null = null): Point => ({ ...spanOf(lamp, words), about })
const gist = point('The light burns again.')
const whole = aQuote('q1', [spanOf(keeper, 'I never left the lamp')])
const part = aQuote('q2', [spanOf(keeper, 'a promise')], { partial: true })
const topic: Topic = {
  label: 'lamp',
  kind: 'thing',
  mentions: [spanOf(keeper, 'lamp')],
  sentences: [
    spanOf(keeper, '“I never left the lamp,” said Oda Finch.'),
    spanOf(keeper, 'She called the lamp “a promise” on Monday.'),
    spanOf(keeper, 'The lamp is hers.'),
  ],
  quotes: ['q1', 'q2', 'q-of-another-digest'],
  score: 1,
}
const fact = (figure: string, sentence: string): Fact => ({
  kind: 'count',
  span: spanOf(lamp, figure),
  sentence: spanOf(lamp, sentence),
})

const actions = {
  show: vi.fn<(spans: Span[]) => void>(),
  showOnPage: vi.fn<(spans: Span[]) => void>(),
  read: vi.fn(),
}
beforeEach(() => vi.clearAllMocks())

const EMPTY: Digest = {
  quotes: [],
  cast: [],
  summary: { gist: null, points: [] },
  topics: [],
  threads: [],
  facts: [],
}
const show = (digest: Partial<Digest>, quotes: readonly Quote[] = []) =>
  mount(<SummaryPart article={article} digest={{ ...EMPTY, ...digest }} quotes={quotes} {...actions} />)
/** What is said of a topic, one line each. */
const LINES = '.lines :is(.said, .sentence)'
const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe('the summary', () => {
  it('is sentences of the article, each of which leads to its place', async () => {
    const body = await show({ summary: { gist, points: [point('The lens weighs two tons and cost £400.')] } })
    await click(body.querySelector('.gist button'))
    expect(actions.show).toHaveBeenLastCalledWith([spanOf(lamp, 'The light burns again.')])
    const item = body.querySelector('.points button')
    expect(item?.textContent).toBe('The lens weighs two tons and cost £400.')
    await click(item)
    expect(actions.show).toHaveBeenLastCalledWith([spanOf(lamp, 'The lens weighs two tons and cost £400.')])
  })

  it('says beside a sentence, not in it, whom that means', async () => {
    const body = await show({
      summary: { gist, points: [point('It had been dark for a year.', 'The light')] },
    })
    const button = body.querySelector('.points button')
    expect(button?.textContent).toBe('It had been dark for a year.')
    const described = document.getElementById(button?.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('About The light')
    expect(body.querySelector('.gist button')?.hasAttribute('aria-describedby')).toBe(false)
  })

  it('is said to be of no use to an article that is too short, and leads to that', async () => {
    const body = await show({}, [whole])
    expect(body.textContent).toContain('too short to summarize')
    expect(body.querySelector('.strip')).toBeNull()
    await click(body.querySelector('button'))
    expect(actions.read).toHaveBeenCalledOnce()
  })

  it('goes from the point to the details', async () => {
    const thread = {
      label: 'The lamp',
      blocks: ['b2'],
      sentence: spanOf(keeper, 'The lamp is hers.'),
      quotes: [],
    }
    const facts = [fact('two tons', 'The lens weighs two tons and cost £400.')]
    const body = await show(
      { summary: { gist, points: [gist] }, topics: [topic], threads: [thread], facts },
      [whole],
    )
    expect(texts(body, 'h2')).toEqual([
      'In a sentence',
      'Further points',
      'Where in the article',
      'Threads',
      'About',
      'Facts at hand',
    ])
  })
})

describe('a topic', () => {
  it('says what it is, and opens what is said of it: nothing twice', async () => {
    const body = await show({ topics: [topic] }, [whole, part])
    const button = body.querySelector('.topic')
    expect(button?.textContent).toBe('lamp 1, mentioned once')
    expect(button?.getAttribute('aria-expanded')).toBe('false')
    expect(texts(body, LINES)).toEqual([])
    await click(button)
    expect(button?.getAttribute('aria-expanded')).toBe('true')
    // The first sentence is its quote; of the second only two words are quoted.
    expect(texts(body, LINES)).toEqual([
      '“I never left the lamp” Oda Finch',
      'She called the lamp “a promise” on Monday.',
      'The lamp is hers.',
    ])
    const [said, sentence] = body.querySelectorAll(LINES)
    const [saidOnPage, sentenceOnPage] = body.querySelectorAll('.lines .on-page')
    await click(saidOnPage)
    expect(actions.showOnPage).toHaveBeenLastCalledWith(whole.spans)
    await click(sentenceOnPage)
    expect(actions.showOnPage).toHaveBeenLastCalledWith([topic.sentences[1]])
    expect(sentenceOnPage?.getAttribute('aria-label')).toBe(
      'Show on the page: She called the lamp “a promise” on Monday.',
    )
    await click(body.querySelector('.mentions + .on-page'))
    expect(actions.showOnPage).toHaveBeenLastCalledWith(topic.mentions)
    expect(actions.show).not.toHaveBeenCalled()
    await click(said)
    expect(actions.show).toHaveBeenLastCalledWith(whole.spans)
    await click(sentence)
    expect(actions.show).toHaveBeenLastCalledWith([topic.sentences[1]])
    await click(body.querySelector('.topics .more'))
    expect(actions.show).toHaveBeenLastCalledWith(topic.mentions)
    await click(button)
    expect(texts(body, LINES)).toEqual([])
  })

  it('says so when nobody can tell who spoke', async () => {
    const body = await show({ topics: [topic] }, [{ ...whole, confidence: 0 }])
    await click(body.querySelector('.topic'))
    expect(texts(body, '.said-by')).toEqual(['Speaker unclear'])
  })
})

describe('a thread', () => {
  it('has its sentence, its quotes to open and its paragraphs to read', async () => {
    const sentence = spanOf(keeper, 'The lamp is hers.')
    const thread = { label: 'Oda Finch', blocks: ['b1', 'b2'], sentence, quotes: ['q1'] }
    const body = await show({ threads: [thread] }, [whole])
    expect(texts(body, '.thread h3')).toEqual(['Oda Finch'])
    await click(body.querySelector('.thread .sentence'))
    expect(actions.show).toHaveBeenLastCalledWith([sentence])
    await click(body.querySelector('.thread .quiet'))
    expect(actions.show).toHaveBeenLastCalledWith([
      { block: 'b1', start: 0, end: lamp.text.length },
      { block: 'b2', start: 0, end: keeper.text.length },
    ])
    const opens = body.querySelector('.thread .opens')
    expect(opens?.getAttribute('aria-label')).toBe('1 quote: Oda Finch')
    await click(opens)
    expect(document.getElementById(opens?.getAttribute('aria-controls') ?? '')?.hidden).toBe(false)
    await click(body.querySelector('.thread .said'))
    expect(actions.show).toHaveBeenLastCalledWith(whole.spans)
  })
})

describe('facts', () => {
  it('set the figures of a sentence apart, and tell them from the rest of it', async () => {
    const sentence = 'The lens weighs two tons and cost £400.'
    const facts = [
      fact('a year', 'It had been dark for a year.'),
      fact('two tons', sentence),
      fact('£400', sentence),
    ]
    const body = await show({ facts })
    expect(texts(body, '.figures')).toEqual(['a year ', 'two tons £400 '])
    expect(texts(body, '.fact-sentence')).toEqual(['It had been dark for a year.', sentence])
    expect(texts(body, '.fact-sentence b')).toEqual(['a year', 'two tons', '£400'])
    await click(body.querySelector('.facts > li:last-child button'))
    expect(actions.show).toHaveBeenLastCalledWith([spanOf(lamp, sentence)])
    await click(body.querySelector('.facts > li:last-child .on-page'))
    expect(actions.showOnPage).toHaveBeenLastCalledWith([spanOf(lamp, sentence)])
  })

  it('that are many are shown in part; the keyboard goes on where the rest begins', async () => {
    const years = aParagraph(
      'b9',
      Array.from({ length: 30 }, (_, n) => `In ${1901 + n} it burned.`).join(' '),
    )
    const facts = Array.from({ length: 30 }, (_, n): Fact => {
      const sentence = spanOf(years, `In ${1901 + n} it burned.`)
      return { kind: 'date', span: spanOf(years, `${1901 + n}`), sentence }
    })
    const body = await mount(
      <SummaryPart article={anArticle([years])} digest={{ ...EMPTY, facts }} quotes={[]} {...actions} />,
    )
    expect(texts(body, '.figures')).toHaveLength(6)
    const more = () => body.querySelector('.more')
    const focused = () => document.activeElement?.querySelector('.figures')?.textContent
    expect(more()?.textContent).toBe('Show 20 more')
    await click(more())
    expect([texts(body, '.figures').length, focused()]).toEqual([26, '1907 '])
    expect(more()?.textContent).toBe('Show 4 more')
    await click(more())
    expect([texts(body, '.figures').length, focused()]).toEqual([30, '1927 '])
    expect(more()).toBeNull()
  })

  it('are all shown where there is only one more', async () => {
    const line = aParagraph('b9', Array.from({ length: 7 }, (_, n) => `It burned in 190${n}.`).join(' '))
    const facts = Array.from({ length: 7 }, (_, n): Fact => {
      const sentence = spanOf(line, `It burned in 190${n}.`)
      return { kind: 'date', span: spanOf(line, `190${n}`), sentence }
    })
    const body = await mount(
      <SummaryPart article={anArticle([line])} digest={{ ...EMPTY, facts }} quotes={[]} {...actions} />,
    )
    expect(texts(body, '.figures')).toHaveLength(7)
    expect(body.querySelector('.more')).toBeNull()
  })
})
