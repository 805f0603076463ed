import { escapeHtml } from '../escape.ts'
import type { Flavours } from '../flavours.ts'

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"), full-width signs included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * Rows as comma-separated values by RFC 4180, lines ended with CRLF; as a table for places that take formatting,
 * which spreadsheets read formulas out of as well.
 */
export function table(rows: readonly (readonly string[])[]): Flavours {
  const safe = rows.map((row) => row.map(defused))
  const [head = [], ...body] = safe
  const line = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return {
    plain: safe.map((row) => `${row.map(field).join(',')}\r\n`).join(''),
    html: `<table>${line('th', head)}${body.map((row) => line('td', row)).join('')}</table>`,
  }
}

/** An apostrophe before it makes text of what would be a formula. */
function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function field(cell: string): string {
  return /[",\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
