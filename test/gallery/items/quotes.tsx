import type { ComponentProps } from 'preact'
import { QuotesPart } from '../../../components/quotes/QuotesPart.tsx'
import { quotePlace } from '../../../lib/article/quote-place.ts'
import { corrected } from '../../../lib/quotes/corrections.ts'
import { click, focus } from './act.ts'
import { alsoForced } from './also-forced.ts'
import { Part } from './frames.tsx'
import { done, nothing, OWN, story } from './story.ts'
import type { Item } from './types.ts'

const FEW = 2
const { article, digest } = OWN
const few = digest.quotes.slice(0, FEW)
const places = few.map(quotePlace)

type Props = ComponentProps<typeof QuotesPart>

const PROPS: Props = {
  article,
  found: few,
  quotes: few,
  corrections: new Map(),
  cast: digest.cast,
  selected: new Set(),
  order: 'importance',
  arrange: nothing,
  format: 'source',
  chooseFormat: nothing,
  actions: {
    copy: done,
    show: nothing,
    showOnPage: nothing,
    toggle: nothing,
    correct: nothing,
    undo: nothing,
  },
}

const quotes = (name: string, more: Partial<Props>, act?: () => Promise<void>): Item => ({
  name: `quotes-${name}`,
  view: () => (
    <Part>
      <QuotesPart {...PROPS} {...more} />
    </Part>
  ),
  ...(act && { act }),
})

const all = story('voices')
const unclear = new Map([[places[0] ?? '', null]])

/** What was said, by whom, and what can be done with it. */
export const QUOTES: readonly Item[] = [
  quotes('few', {}),
  quotes('none', { found: [], quotes: [] }),
  alsoForced(quotes('selected', { selected: new Set(places.slice(0, 2)) })),
  quotes('focused', {}, focus('.quotes .actions .quiet')),
  quotes('copied', {}, click('.quotes .copy')),
  quotes('context', {}, click('[aria-controls^=context]')),
  quotes('correct', {}, click('[aria-controls^=form]')),
  quotes('corrected', { corrections: unclear, quotes: corrected(few, unclear) }),
  quotes('translated', { article: { ...article, translatedFrom: 'nb' } }),
  quotes('by-importance', {
    article: all.article,
    found: all.digest.quotes,
    quotes: all.digest.quotes,
    cast: all.digest.cast,
  }),
  alsoForced(
    quotes(
      'by-speaker',
      {
        article: all.article,
        found: all.digest.quotes,
        quotes: all.digest.quotes,
        cast: all.digest.cast,
        order: 'speaker',
      },
      click('.shares summary'),
    ),
  ),
]
