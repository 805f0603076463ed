import { isBody, opensText } from '../article/text.ts'
import type { Article, Block, Box, List, Table } from '../article/types.ts'
import { type Beside, NOTHING_BESIDE } from './beside.ts'
import { withoutControls } from './controls.ts'
import { creditLine } from './credit.ts'
import { writtenDate, writtenMoment } from './date.ts'
import { citedUrl, siteName } from './link.ts'
import { escapeMarkdown, inlineMarkdown, linkMarkdown, longestRun } from './markdown-inline.ts'
import { ENGLISH, translationNote } from './translation.ts'
import type { ArticleWords } from './words.ts'

/**
 * The clean article as Markdown (CommonMark with GitHub's tables): headline, where it is from, the body. Boxes come
 * after it as quotations, since they are no part of its flow, and the newsroom's notes in italics. A summary goes before
 * the body, quotes after it.
 */
export function markdown(
  article: Article,
  words: Pick<ArticleWords, 'locale' | 'translated' | 'credit'> = ENGLISH,
  { summary, quotes }: Beside = NOTHING_BESIDE,
): string {
  const { title, standfirst, bylines } = article
  const names = bylines.map(({ name }) => name).join(', ')
  const source = [
    names,
    siteName(article),
    writtenDate(article.published, words.locale),
    translationNote(article, words),
  ]
    .filter(Boolean)
    .join(' · ')
  const url = citedUrl(article)
  const draw = (block: Block) => blockMarkdown(block, words)
  const body = article.blocks.filter((block) => isBody(block) || block.text !== '').map(draw)
  const parts = [
    title && `# ${escapeMarkdown(title)}`,
    standfirst && !opensText(article) && `*${escapeMarkdown(standfirst)}*`,
    escapeMarkdown(source),
    /^https?:/.test(url) && linkMarkdown(escapeMarkdown(url), url),
    ...(summary
      ? [
          `## ${escapeMarkdown(summary.title)}`,
          summary.sentences.map((line) => `- ${oneLine(escapeMarkdown(line))}`).join('\n'),
          '---',
        ]
      : []),
    ...body,
    ...article.boxes.map((one) => box(one, draw)),
    ...article.notes.map(({ text }) => `*${escapeMarkdown(text)}*`),
    ...(quotes
      ? [
          `## ${escapeMarkdown(quotes.title)}`,
          ...quotes.said.map(({ line, by }) =>
            quotation(`${escapeMarkdown(line)}\n\n— ${escapeMarkdown(by)}`),
          ),
        ]
      : []),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function box({ title, blocks }: Box, draw: (block: Block) => string): string {
  const parts = [title && `**${escapeMarkdown(title)}**`, ...blocks.map(draw)]
  return quotation(parts.filter(Boolean).join('\n\n'))
}

function quotation(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** One block. What is no running text stands as a line of its own: captions in italics, embeds as links. */
export function blockMarkdown(
  block: Block,
  { locale, credit }: Pick<ArticleWords, 'locale' | 'credit'> = ENGLISH,
): string {
  const all = inlineMarkdown(block, { start: 0, end: block.text.length })
  switch (block.type) {
    case 'paragraph':
      return all
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(all)}`
    case 'blockquote':
      return quotation(all)
    case 'list':
      return list(block)
    case 'table':
      return table(block)
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1))
      return `${fence}\n${withoutControls(block.text)}\n${fence}`
    }
    case 'figure':
      return `*${[block.text, block.credit && creditLine(block.credit, credit)]
        .filter(Boolean)
        .map((text) => escapeMarkdown(text ?? ''))
        .join(' · ')}*`
    case 'embed':
      return block.href ? linkMarkdown(all, block.href) : all
    case 'entry':
      return `### ${oneLine([escapeMarkdown(writtenMoment(block.time ?? '', locale)), all].filter(Boolean).join(' · '))}`
  }
}

/** Headings and cells end with their line. */
function oneLine(inline: string): string {
  return inline.replaceAll('\\\n', ' ')
}

/** Deeper items are set in by four spaces a level, which is right under bullets and numbers alike. */
function list(block: List): string {
  let depth = -1
  const numbers: number[] = []
  return block.items
    .map((item) => {
      // A level that is skipped would be read as a code block.
      depth = Math.min(item.depth, depth + 1)
      numbers.length = depth + 1
      const number = (numbers[depth] ?? 0) + 1
      numbers[depth] = number
      const marker = block.ordered ? `${number}.` : '-'
      return `${'    '.repeat(depth)}${marker} ${oneLine(inlineMarkdown(block, item))}`
    })
    .join('\n')
}

/** GitHub's tables need a header row: the table's own, or an empty one. */
function table({ rows, text, marks }: Table): string {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  // A bar inside a code span would still end the cell, so cells have no code spans.
  const plain = { text, marks: marks.filter(({ type }) => type !== 'code') }
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? '').join(' | ')} |`
  const lines = rows.map((row) => line(row.map((cell) => oneLine(inlineMarkdown(plain, cell)))))
  const hasHeader = rows[0]?.every(({ header }) => header) ?? false
  return [...(hasHeader ? [] : [line([])]), ...lines]
    .toSpliced(1, 0, line(Array.from({ length: columns }, () => '---')))
    .join('\n')
}
