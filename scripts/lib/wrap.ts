import { withoutControls } from '../../lib/share/controls.ts'

/**
 * Breaks text at spaces so that no line is longer than `width` characters, every line after `indent`. Words that are
 * longer, as in scripts that put no space between them, are cut.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(10, width - indent.length)
  const out: string[] = []
  for (const line of withoutControls(text).split('\n')) {
    let current = ''
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > room) {
        out.push(current)
        current = ''
      }
      current = current === '' ? word : `${current} ${word}`
      for (; current.length > room; current = current.slice(room)) out.push(current.slice(0, room))
    }
    out.push(current)
  }
  return out.map((line) => indent + line).join('\n')
}
