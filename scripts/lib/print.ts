import { styleText } from 'node:util'
import type { Digest, Point } from '../../lib/article/digest.ts'
import { articleText, blockIndex, spanText } from '../../lib/article/text.ts'
import type { Article } from '../../lib/article/types.ts'
import { writtenDate } from '../../lib/share/date.ts'
import { citedUrl, siteName } from '../../lib/share/link.ts'
import { quoted, quotedLine } from '../../lib/share/quoted.ts'
import { knownSpeaker } from '../../lib/share/speaker.ts'
import { englishTranslationNote } from '../../lib/share/translation.ts'
import { wrap } from './wrap.ts'

const MAX_WIDTH = 88

/** Everything Lede finds, to be read in a terminal of `columns` characters. Bold only where the terminal has it. */
export function print(article: Article, digest: Digest, columns = 80): string {
  const width = Math.min(columns, MAX_WIDTH)
  const bold = (text: string) => styleText('bold', text)
  const dim = (text: string) => styleText('dim', text)
  const part = (heading: string, body: string) => body && `${bold(heading)}\n\n${body}`
  return `${[
    [bold(wrap(article.title || '(no headline)', width)), dim(wrap(origin(article), width))].join('\n'),
    completeness(article, width),
    part('Summary', summary(article, digest, width)),
    part('Threads', threads(article, digest, width)),
    part('Topics', wrap(digest.topics.map(({ label }) => label).join(' · '), width)),
    part('Facts', facts(article, digest, width)),
    part('Quotes', quotes(article, digest, width)),
    part(
      'Clean text',
      articleText(article)
        .split('\n\n')
        .map((block) => wrap(block, width))
        .join('\n\n'),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

function origin(article: Article): string {
  const names = article.bylines.map(({ name }) => name).join(', ')
  const url = citedUrl(article)
  const facts = [
    names,
    siteName(article),
    writtenDate(article.published, 'en'),
    englishTranslationNote(article),
    /^https?:/.test(url) && url,
  ]
  return facts.filter(Boolean).join(' · ')
}

function completeness({ completeness: { state, evidence }, removed }: Article, width: number): string {
  const kept = state === 'complete' ? 'complete' : `${state} (${evidence.join(', ')})`
  const count = removed.length === 1 ? '1 block' : `${removed.length} blocks`
  return wrap(`Article: ${kept}; ${count} removed`, width)
}

function summary(article: Article, { summary: { gist, points } }: Digest, width: number): string {
  const blocks = blockIndex(article.blocks)
  const about = (point: Point, indent: string) =>
    point.about ? `${styleText('dim', wrap(`About ${point.about}:`, width, indent))}\n` : ''
  const sentences = points.map(
    (point) => about(point, '  ') + wrap(`– ${spanText(blocks, point)}`, width, '  '),
  )
  const first = gist && about(gist, '') + wrap(spanText(blocks, gist), width)
  return [...(first ? [first] : []), ...sentences].join('\n\n')
}

/** Each with its sentence, how much of the article it is, and who speaks in it. */
function threads(article: Article, { threads, quotes }: Digest, width: number): string {
  const blocks = blockIndex(article.blocks)
  const speakers = new Map(quotes.map((quote) => [quote.id, knownSpeaker(quote)?.name]))
  return threads
    .map((thread) => {
      const names = new Set(thread.quotes.flatMap((id) => speakers.get(id) ?? []))
      const count = thread.blocks.length === 1 ? '1 paragraph' : `${thread.blocks.length} paragraphs`
      return [
        wrap(thread.label, width),
        wrap(spanText(blocks, thread.sentence), width, '  '),
        styleText('dim', wrap([count, ...names].join(' · '), width, '    ')),
      ].join('\n')
    })
    .join('\n\n')
}

function facts(article: Article, { facts }: Digest, width: number): string {
  const blocks = blockIndex(article.blocks)
  return facts
    .map(({ span, sentence }) => {
      const figure = wrap(spanText(blocks, span), width)
      return `${figure}\n${styleText('dim', wrap(spanText(blocks, sentence), width, '    '))}`
    })
    .join('\n\n')
}

function quotes(article: Article, digest: Digest, width: number): string {
  const blocks = blockIndex(article.blocks)
  return digest.quotes
    .map((quote) => {
      const speaker = knownSpeaker(quote)
      const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'speaker unclear'
      const said = wrap(quotedLine(quoted(blocks, quote, article.language)), width, '  ')
      return `${said}\n${styleText('dim', wrap(who, width, '    '))}`
    })
    .join('\n\n')
}
