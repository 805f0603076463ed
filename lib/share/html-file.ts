import { opensText } from '../article/text.ts'
import type { Article, Block } from '../article/types.ts'
import { type Beside, NOTHING_BESIDE } from './beside.ts'
import { quotesHtml, summaryHtml } from './beside-html.ts'
import { blockHtml } from './block-html.ts'
import { citation } from './citation.ts'
import { withoutControls } from './controls.ts'
import { escapeHtml } from './escape.ts'
import { STYLE, STYLE_HASH } from './html-style.ts'
import { isLabelled } from './note.ts'
import { translationNote } from './translation.ts'
import type { FileWords } from './words.ts'

/** No script, no request, no form, and no style but the file's own. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/**
 * The article as one HTML file that runs nothing and loads nothing. All of the page's words are escaped, and only links
 * to the web are links.
 */
export function htmlFile(article: Article, words: FileWords, beside: Beside = NOTHING_BESIDE): string {
  const { title, authors, outlet, date, url } = citation(article, words)
  const name = title || words.untitled
  const { language, direction, standfirst } = article
  const draw = (block: Block) => blockHtml(webOnly(block), words)
  const notes = article.notes.map(({ kind, text }) =>
    isLabelled(text) ? text : `${words.notes[kind]}: ${text}`,
  )
  const link = escapeHtml(url)
  const from = [authors, outlet, date, translationNote(article, words)].filter(Boolean).join(' · ')
  const lines = [
    '<!doctype html>',
    `<html${language ? ` lang="${escapeHtml(language)}"` : ''} dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(name)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<article>',
    `<h1>${escapeHtml(name)}</h1>`,
    standfirst && !opensText(article) && `<p class="standfirst">${escapeHtml(standfirst)}</p>`,
    from && `<p class="from">${escapeHtml(from)}</p>`,
    beside.summary && summaryHtml(beside.summary),
    ...article.blocks.map(draw),
    ...article.boxes.map(
      (box) =>
        `<aside><h2>${escapeHtml(box.title ?? words.box)}</h2>\n${box.blocks.map(draw).join('\n')}</aside>`,
    ),
    ...notes.map((note) => `<p><small>${escapeHtml(note)}</small></p>`),
    beside.quotes && quotesHtml(beside.quotes),
    `<p class="source">${isWeb(url) ? `<a href="${link}">${link}</a>` : link}</p>`,
    '</article>',
    '</body>',
    '</html>',
  ]
  return `${withoutControls(lines.filter(Boolean).join('\n'))}\n`
}

function webOnly(block: Block): Block {
  return {
    ...block,
    marks: block.marks.filter(({ type, href }) => type !== 'link' || isWeb(href ?? '')),
  }
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address)
}
