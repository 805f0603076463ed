import type { ComponentChildren } from 'preact'
import { openInTab } from '../../lib/platform/tabs.ts'

interface Props {
  href: string | undefined | null
  /** What a plain click does; without it, a tab opens. */
  open?: (href: string) => Promise<void>
  children: ComponentChildren
}

/** A link of the article. It opens in a tab, beside the popup with Ctrl, Cmd or the middle button. */
export function Link({ href, open = openInTab, children }: Props) {
  // The model promises absolute web and mail addresses; a page that found a way round it gets no link.
  if (!href || !/^(https?|mailto):/i.test(href)) return <>{children}</>
  const follow = (event: MouseEvent) => {
    if (event.button > 1) return
    event.preventDefault()
    const aside = event.button === 1 || event.ctrlKey || event.metaKey
    void (aside ? openInTab(href, true) : open(href))
  }
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={follow} onAuxClick={follow}>
      {children}
    </a>
  )
}
