import { escapeHtml } from '../escape.ts'
import type { Flavours } from '../flavours.ts'

/** A stretch of a reference: plain words, words that its manual wants in italics, or an address as it is shown. */
export type Run = string | { italic: string } | { shown: string; href: string }

/** Runs in both flavours, without a paragraph around them. Only a web address becomes a link. */
export function runsFlavours(runs: readonly Run[]): Flavours {
  return { plain: runs.map(plainRun).join(''), html: runs.map(htmlRun).join('') }
}

function plainRun(run: Run): string {
  if (typeof run === 'string') return run
  return 'italic' in run ? run.italic : run.shown
}

function htmlRun(run: Run): string {
  if (typeof run === 'string') return escapeHtml(run)
  if ('italic' in run) return `<i>${escapeHtml(run.italic)}</i>`
  if (!/^https?:/.test(run.href)) return escapeHtml(run.shown)
  return `<a href="${escapeHtml(run.href)}">${escapeHtml(run.shown)}</a>`
}
