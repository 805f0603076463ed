import type { Digest, Quote } from '../../lib/article/digest.ts'
import { gather, type Place, placesIn, spread } from '../../lib/article/position.ts'
import type { Article, Span } from '../../lib/article/types.ts'
import { t } from '../../lib/platform/i18n.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { writtenList } from '../../lib/share/written.ts'
import { whereWords } from './where.ts'

/** On the narrowest popup, of 320 pixels, each is 24 wide. */
const CELLS = 10
/** Between the middles of two points, so that their numbers can be told apart. As a share of the article's length. */
const GAP = 0.045

type Kind = 'points' | 'quotes' | 'thread'

/** One sign on the strip. */
export interface Mark extends Place {
  /** The number of a point; null where the sign itself says it. */
  number: number | null
  spans: Span[]
}

/** What is hit, with all marks in it. */
export interface Target extends Place {
  marks: Mark[]
  name: string
}

/** Marks of one kind, or of one thread, along the article. */
export interface Row {
  kind: Kind
  /** What tells a thread's row from the others', here and over the thread. */
  letter: string
  targets: Target[]
}

/** "A" is the first thread. */
export const threadLetter = (n: number) => String.fromCharCode(65 + n)

/** What lies where in the article. None of an article that is too short to be summed up: its quotes are seen at once. */
export function stripRows(
  article: Pick<Article, 'blocks'>,
  { summary, threads }: Pick<Digest, 'summary' | 'threads'>,
  quotes: readonly Quote[],
): Row[] {
  if (!summary.gist && summary.points.length === 0 && threads.length === 0) return []
  const placeOf = placesIn(article.blocks)
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text.length]))
  const rows: Row[] = [
    { kind: 'points', letter: '', targets: targets(pointMarks(summary, placeOf), pointNames) },
    {
      kind: 'quotes',
      letter: '',
      targets: targets(
        quotes.flatMap((quote) => {
          const [first] = quote.spans
          if (!first) return []
          const { from } = placeOf(first)
          return [{ from, to: from, number: null, spans: quote.spans, quote }]
        }),
        (marks) => quoteNames(marks.map(({ quote }) => quote)),
      ),
    },
    ...threads.map(
      ({ label, blocks }, n): Row => ({
        kind: 'thread',
        letter: threadLetter(n),
        targets: targets(
          runs(
            blocks.map((block) => ({ block, start: 0, end: texts.get(block) ?? 0 })),
            placeOf,
          ),
          () => t('summary.thread', [label]),
        ),
      }),
    ),
  ]
  return rows.filter(({ targets }) => targets.length > 0)
}

function targets<One extends Mark>(
  marks: readonly One[],
  nameOf: (marks: readonly One[]) => string,
): Target[] {
  return gather(marks, CELLS).map(({ from, to, all }) => ({
    from,
    to,
    marks: all,
    name: listed([nameOf(all), whereWords(all[0]?.from ?? from)], 'unit'),
  }))
}

/** Paragraphs that follow one another are one mark. */
function runs(paragraphs: readonly Span[], placeOf: (span: Span) => Place): Mark[] {
  const found: Mark[] = []
  for (const span of paragraphs) {
    const { from, to } = placeOf(span)
    const before = found.at(-1)
    if (before && before.to === from) {
      before.to = to
      before.spans.push(span)
    } else found.push({ from, to, number: null, spans: [span] })
  }
  return found
}

function pointMarks({ gist, points }: Digest['summary'], placeOf: (span: Span) => Place): Mark[] {
  const marks = [
    ...(gist ? [{ span: gist, number: null }] : []),
    ...points.map((span, n) => ({ span, number: n + 1 })),
  ]
    .map(({ span: { block, start, end }, number }) => {
      const span = { block, start, end }
      return { at: placeOf(span).from, number, spans: [span] }
    })
    .toSorted((a, b) => a.at - b.at)
  const moved = spread(
    marks.map(({ at }) => at),
    GAP,
  )
  return marks.map(({ at, number, spans }, n) => {
    const from = moved[n] ?? at
    return { from, to: from, number, spans }
  })
}

function pointNames(marks: readonly Mark[]): string {
  return listed(
    marks.map(({ number }) => (number === null ? t('summary.signs.gist') : t('summary.point', [number]))),
  )
}

/** How many, and whose, as long as they are one or two people's. */
function quoteNames(quotes: readonly Quote[]): string {
  const names = new Set(quotes.map((quote) => knownSpeaker(quote)?.name ?? t('quotes.unclear')))
  const count = t('quotes.count', quotes.length)
  return names.size > 2 ? count : listed([count, listed([...names])], 'unit')
}

function listed(names: readonly string[], type?: 'unit'): string {
  return writtenList(names, t('locale'), type)
}
