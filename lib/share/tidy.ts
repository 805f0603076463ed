import { escapeHtml } from './escape.ts'
import type { Flavours } from './flavours.ts'

/** Words a reader selected in the clean text, ready to paste: one blank line between paragraphs, no stray breaks. */
export function tidySelection(selected: string): Flavours {
  const paragraphs = selected
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)
  return {
    plain: paragraphs.join('\n\n'),
    html: paragraphs.map((text) => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`).join(''),
  }
}
