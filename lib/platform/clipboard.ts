import type { Flavours } from '../share/flavours.ts'

let waiting: AbortController | null = null

/**
 * Puts both flavours on the clipboard. False when the browser does not allow it; needs a user's gesture.
 * @param better the same with more to it, to take its place when it comes while the gesture lasts; null for nothing more
 */
export async function copy(
  flavours: Flavours,
  better: Promise<Flavours | null> | null = null,
): Promise<boolean> {
  waiting?.abort()
  const copied = copyAtOnce(flavours) || (await copyLater(flavours))
  if (copied && better) void replace(better)
  return copied
}

/**
 * What the reader copies meanwhile, with Lede or by hand, here or in another window, stays. A browser that refuses
 * leaves what is there.
 */
async function replace(better: Promise<Flavours | null>): Promise<void> {
  const own = new AbortController()
  waiting = own
  for (const hand of ['copy', 'cut', 'blur'])
    window.addEventListener(hand, () => own.abort(), { signal: own.signal, capture: true })
  const flavours = await better
  if (own.signal.aborted) return
  own.abort()
  if (flavours && document.hasFocus() && navigator.userActivation?.isActive) copyAtOnce(flavours)
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
