import type { HtmlTagDescriptor, Plugin } from 'vite'

const meta = (name: string, content: string): HtmlTagDescriptor => ({ tag: 'meta', attrs: { name, content } })

/** Runs before anything is painted. */
const DRESS = '/dress.js'

/** What the heads of all our pages begin with. */
const HEAD: HtmlTagDescriptor[] = [
  { tag: 'meta', attrs: { charset: 'utf-8' } },
  meta('viewport', 'width=device-width, initial-scale=1'),
  meta('color-scheme', 'light dark'),
  { tag: 'link', attrs: { rel: 'icon', href: '/icons/32.png' } },
  { tag: 'script', attrs: { src: DRESS } },
]

/** Gives it to them. Their own files have what is theirs alone, and what WXT reads for the manifest. */
export function pageHead(): Plugin {
  return {
    name: 'page-head',
    // Once all else is done: the script is a file of its own, not to be bundled.
    transformIndexHtml: {
      order: 'post',
      // The dev server brings pages here twice.
      handler: (html) =>
        html.includes(DRESS) ? [] : HEAD.map((tag) => ({ ...tag, injectTo: 'head-prepend' as const })),
    },
  }
}
