import type { Flavours } from '../share/flavours.ts'

/** Puts both flavours on the clipboard. False when the browser does not allow it; needs a user's gesture. */
export async function copy(flavours: Flavours): Promise<boolean> {
  return copyAtOnce(flavours) || (await copyLater(flavours))
}

/**
 * The old way, which is done when it returns: a popup may close with the very click that copies, and takes along what
 * browsers do later. No word of the document need be selected for it.
 */
function copyAtOnce({ plain, html }: Flavours): boolean {
  let given = false
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', plain)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
    // What the reader has selected in the text meanwhile is not what is copied.
    event.stopImmediatePropagation()
    given = true
  }
  document.addEventListener('copy', give, true)
  try {
    return document.execCommand('copy') && given
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', give, true)
  }
}

/** For browsers that have no other way any more. */
async function copyLater({ plain, html }: Flavours): Promise<boolean> {
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
