import { type Inline, inlineTree } from '../article/inlines.ts'
import type { Block, Mark, Range } from '../article/types.ts'
import { creditLine } from './credit.ts'
import { writtenMoment } from './date.ts'
import { escapeHtml } from './escape.ts'
import type { ArticleWords } from './words.ts'

const TAGS: Record<Exclude<Mark['type'], 'link'>, string> = {
  emphasis: 'em',
  strong: 'strong',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
}

/**
 * A block as HTML for the clipboard and for files, written from the model: nothing of the page's own markup is in it.
 * @param words for the times of a live blog and the credits of pictures
 */
export function blockHtml(block: Block, { locale, credit }: Pick<ArticleWords, 'locale' | 'credit'>): string {
  const inside = (range: Range) => inlines(block, inlineTree(block.marks, range)).replaceAll('\n', '<br>')
  const all = { start: 0, end: block.text.length }
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inside(all)}</h${block.level}>`
    case 'blockquote':
      return `<blockquote><p>${inside(all)}</p></blockquote>`
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inside(item)}</li>`).join('')}</${tag}>`
    }
    case 'table': {
      const cell = (tag: string, range: Range) => `<${tag}>${inside(range)}</${tag}>`
      const rows = block.rows.map((row) => row.map((c) => cell(c.header ? 'th' : 'td', c)).join(''))
      return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
    }
    case 'entry': {
      const time = block.time && escapeHtml(writtenMoment(block.time, locale))
      return `<h3>${[time, inside(all)].filter(Boolean).join(' · ')}</h3>`
    }
    case 'figure': {
      const by = block.credit && escapeHtml(creditLine(block.credit, credit))
      const caption = [inside(all), by].filter(Boolean).join(' · ')
      return caption && `<figure><figcaption>${caption}</figcaption></figure>`
    }
    case 'embed': {
      const href = block.href ?? ''
      const label = inside(all) || escapeHtml(href)
      // Links do not nest: an embed's words may have some of their own.
      const linked = /^https?:/i.test(href) && !block.marks.some(({ type }) => type === 'link')
      return label && `<p>${linked ? `<a href="${escapeHtml(href)}">${label}</a>` : label}</p>`
    }
    default:
      return block.text && `<p>${inside(all)}</p>`
  }
}

function inlines(block: Block, nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (!('mark' in node)) return escapeHtml(block.text.slice(node.start, node.end))
      const children = inlines(block, node.children)
      if (node.mark.type !== 'link') return `<${TAGS[node.mark.type]}>${children}</${TAGS[node.mark.type]}>`
      const href = node.mark.href ?? ''
      return /^(https?|mailto):/i.test(href) ? `<a href="${escapeHtml(href)}">${children}</a>` : children
    })
    .join('')
}
