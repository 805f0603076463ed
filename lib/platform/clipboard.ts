import type { Flavours } from '../share/flavours.ts'

/** Puts both flavours on the clipboard. False when the browser does not allow it; needs a user's gesture. */
export async function copy({ plain, html }: Flavours): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return false
  }
}
