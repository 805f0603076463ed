import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

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
    generateBundle: {
      order: 'post',
      handler(_, bundle: Rolldown.OutputBundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = tight(String(file.source))
      },
    },
  }
}

/** A page without the space between its tags, and without what is only for files of other origins. */
function tight(html: string): string {
  return html.replace(/>\s+</g, '><').replaceAll(' crossorigin', '')
}
