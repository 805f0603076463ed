import { beforeEach, vi } from 'vitest'
import { QuotesPart } from '../../../../components/quotes/QuotesPart.tsx'
import type { Quote, Speaker } from '../../../../lib/article/digest.ts'
import type { FoundQuotes } from '../../../../lib/find/quotes.ts'
import type { Order } from '../../../../lib/platform/order.ts'
import { type Corrections, corrected } from '../../../../lib/quotes/corrections.ts'
import type { Format } from '../../../../lib/share/formats.ts'
import { anArticle, aParagraph, aQuote, KEEPER, spanOf } from '../../helpers/article.ts'
import { mount } from '../../helpers/mount.ts'

export const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch. “It was waiting.”')
const article = anArticle([block])
export const split = aQuote('q1', [
  spanOf(block, 'The lamp was never dead'),
  spanOf(block, 'It was waiting.'),
])
export const other = aQuote('q2', [spanOf(block, 'It was waiting.')])
export const roke: Speaker = { ...KEEPER, name: 'Ilan Roke', role: 'treasurer' }
export const official: Speaker = { ...KEEPER, name: 'harbour official', role: null, kind: 'anonymous' }
export const arrange = vi.fn()
export const chooseFormat = vi.fn()
export const actions = {
  copy: vi.fn(async (_: readonly Quote[]) => true),
  show: vi.fn(),
  showOnPage: vi.fn(),
  toggle: vi.fn(),
  correct: vi.fn(),
  undo: vi.fn(),
}

export interface More {
  selected?: string[]
  corrections?: Corrections
  cast?: Speaker[]
  order?: Order
  format?: Format
  hits?: FoundQuotes
}

/** The part that shows these quotes. */
export const part = (
  quotes: Quote[],
  {
    selected = [],
    corrections = new Map(),
    cast = [],
    order = 'importance',
    format = 'source',
    hits,
  }: More = {},
) => (
  <QuotesPart
    article={article}
    found={quotes}
    quotes={corrected(quotes, corrections)}
    corrections={corrections}
    cast={cast}
    selected={new Set(selected)}
    hits={hits}
    order={order}
    arrange={arrange}
    format={format}
    chooseFormat={chooseFormat}
    actions={actions}
  />
)

/** The same, in the document. */
export const show = (quotes: Quote[], more: More = {}) => mount(part(quotes, more))

beforeEach(() => {
  vi.clearAllMocks()
  Element.prototype.scrollIntoView = vi.fn()
})

/** Quotes one after the other, of these speakers in turn. */
export const many = (...speakers: (Speaker | null)[]) =>
  speakers.map((speaker, n) =>
    aQuote(`q${n}`, [{ block: 'b1', start: n, end: n + 20 }], {
      speaker,
      confidence: speaker ? 0.9 : 0,
      weight: n / 10,
      words: 10,
    }),
  )

export const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
export const heads = (body: HTMLElement) => texts(body, 'section h2')
export const button = (body: HTMLElement, name: string) => body.querySelector(`button[aria-label^="${name}"]`)
