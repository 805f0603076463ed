import type { ComponentChildren } from 'preact'
import { openInTab } from '../../lib/platform/tabs.ts'

/** A link of the article. It opens in a tab, beside the popup with Ctrl, Cmd or the middle button. */
export function Link({ href, children }: { href: string | undefined | null; children: ComponentChildren }) {
  // The model promises absolute web and mail addresses; a page that found a way round it gets no link.
  if (!href || !/^(https?|mailto):/i.test(href)) return <>{children}</>
  const open = (event: MouseEvent) => {
    if (event.button > 1) return
    event.preventDefault()
    void openInTab(href, event.button === 1 || event.ctrlKey || event.metaKey)
  }
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={open} onAuxClick={open}>
      {children}
    </a>
  )
}
