/**
 * The menu of pages, as Firefox's own window has it. Each function is sent there as text, so it can use nothing from
 * outside itself.
 */

interface MessageManager {
  addMessageListener: (name: string, listener: (message: { data: unknown }) => void) => void
  loadFrameScript: (url: string, delayed: boolean) => void
}

interface Menu extends Element {
  state: string
  activateItem: (item: Element) => void
}

declare const gBrowser: { selectedBrowser: { messageManager: MessageManager } }

/** Selects words of the page in front, opens its menu over them and clicks the entry of the extension. */
export async function clickEntry(words: string, entry: string): Promise<void> {
  const key = `lede:${Math.random()}`
  const script = `
    const { document } = content
    const texts = document.createTreeWalker(document.body, content.NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const at = texts.currentNode.data.indexOf(${JSON.stringify(words)})
      if (at < 0) continue
      range.setStart(texts.currentNode, at)
      range.setEnd(texts.currentNode, at + ${JSON.stringify(words)}.length)
    }
    content.getSelection().removeAllRanges()
    content.getSelection().addRange(range)
    range.startContainer.parentElement.scrollIntoView({ block: 'center' })
    const { left, top, height } = range.getClientRects()[0]
    const at = [left + 5, top + height / 2]
    const utils = content.windowUtils
    if (utils.sendMouseEvent) utils.sendMouseEvent('contextmenu', ...at, 2, 1, 0)
    else content.synthesizeMouseEvent('contextmenu', ...at, { button: 2, clickCount: 1 })
    sendAsyncMessage(${JSON.stringify(key)}, content.getSelection().toString())`
  const { messageManager } = gBrowser.selectedBrowser
  const selected = await new Promise<unknown>((done) => {
    messageManager.addMessageListener(key, ({ data }) => done(data))
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    )
  })
  if (selected !== words) throw new Error(`"${selected}" is selected`)
  const deadline = Date.now() + 15_000
  while (Date.now() < deadline) {
    await new Promise((next) => requestAnimationFrame(next))
    const menu = document.querySelector<Menu>('#contentAreaContextMenu')
    const items = [...(menu?.querySelectorAll('menuitem') ?? [])]
    const item = items.find((one) => one.getAttribute('label') === entry)
    if (menu?.state !== 'open' || !item) continue
    menu.activateItem(item)
    return
  }
  throw new Error('the menu has no such entry')
}
