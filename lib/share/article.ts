import { isBody, opensText } from '../article/text.ts'
import type { Article, Block } from '../article/types.ts'
import { type Beside, NOTHING_BESIDE } from './beside.ts'
import { quotesHtml, summaryHtml } from './beside-html.ts'
import { blockHtml } from './block-html.ts'
import { citation } from './citation.ts'
import { writtenMoment } from './date.ts'
import { escapeHtml } from './escape.ts'
import type { Flavours } from './flavours.ts'
import { isLabelled } from './note.ts'
import { translationNote } from './translation.ts'
import type { ArticleWords } from './words.ts'

/**
 * The whole clean article: headline, where it is from, the text, the link. Boxes are no part of the text's flow and
 * come after it, each under its heading; after them the newsroom's notes. A summary goes before it, quotes after it.
 */
export function articleFlavours(
  article: Article,
  words: ArticleWords,
  { summary, quotes }: Beside = NOTHING_BESIDE,
): Flavours {
  const { title, authors, outlet, date, url } = citation(article, words)
  const from = [authors, outlet, date, translationNote(article, words)].filter(Boolean).join(' · ')
  const standfirst = opensText(article) ? null : article.standfirst
  const boxes = article.boxes.map((box) => ({ title: box.title ?? words.box, blocks: body(box.blocks) }))
  const notes = article.notes.map(({ kind, text }) =>
    isLabelled(text) ? text : `${words.notes[kind]}: ${text}`,
  )
  const plain = (block: Block) => blockPlain(block, words.locale)
  const html = (block: Block) => blockHtml(block, words)
  return {
    plain: [
      title,
      standfirst,
      from,
      ...(summary ? [summary.title, ...summary.sentences] : []),
      ...body(article.blocks).map(plain),
      ...boxes.flatMap((box) => [box.title, ...box.blocks.map(plain)]),
      ...notes,
      ...(quotes ? [quotes.title, ...quotes.said.map(({ line, by }) => `${line}\n— ${by}`)] : []),
      url,
    ]
      .filter(Boolean)
      .join('\n\n'),
    html: [
      title && `<h1>${escapeHtml(title)}</h1>`,
      standfirst && `<p><em>${escapeHtml(standfirst)}</em></p>`,
      from && `<p>${escapeHtml(from)}</p>`,
      summary && summaryHtml(summary),
      ...body(article.blocks).map(html),
      ...boxes.map(
        (box) => `<aside><h2>${escapeHtml(box.title)}</h2>\n${box.blocks.map(html).join('\n')}</aside>`,
      ),
      ...notes.map((note) => `<p><small>${escapeHtml(note)}</small></p>`),
      quotes && quotesHtml(quotes),
      /^https?:/.test(url) && `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

/** What is text of the story or says when something happened. */
function body(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block) => isBody(block) && (block.text !== '' || (block.type === 'entry' && block.time)),
  )
}

function blockPlain(block: Block, locale: string): string {
  if (block.type !== 'entry' || !block.time) return block.text
  return [writtenMoment(block.time, locale), block.text].filter(Boolean).join(' · ')
}
