import type { Beside } from './beside.ts'
import { escapeHtml } from './escape.ts'

/** A summary as HTML. */
export function summaryHtml({ title, sentences }: NonNullable<Beside['summary']>): string {
  const items = sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`)
  return `<section><h2>${escapeHtml(title)}</h2>\n<ul>${items.join('')}</ul></section>`
}

/** Quotes with their speakers as HTML. */
export function quotesHtml({ title, said }: NonNullable<Beside['quotes']>): string {
  const all = said.map(
    ({ line, by }) => `<blockquote><p>${escapeHtml(line)}</p></blockquote>\n<p>— ${escapeHtml(by)}</p>`,
  )
  return `<section><h2>${escapeHtml(title)}</h2>\n${all.join('\n')}</section>`
}
