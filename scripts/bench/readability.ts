/** Plain Readability on JSONL pages `{"id","url","html"}`, answered as `{"id","text"}`: what Lede is compared with. */
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { lines } from '../lib/lines.ts'
import { tame } from '../lib/tame.ts'

const BLOCK =
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'
const WORDLESS = 'script,style,noscript,template,svg,iframe,object,button,select,textarea'

for await (const line of lines(process.stdin)) {
  if (!line?.trim()) continue
  const { id, url, html } = JSON.parse(line) as { id: string; url: string; html: string }
  process.stdout.write(`${JSON.stringify({ id, text: readable(html, url) })}\n`)
}

/** The text of what Readability keeps, blocks separated by a blank line; empty when it throws or keeps nothing. */
function readable(html: string, url: string): string {
  const { window } = new JSDOM(tame(html), { url, virtualConsole: new VirtualConsole() })
  try {
    const { document } = window
    const root = new Readability<Node>(document, { serializer: (node) => node }).parse()?.content
    if (!root) return ''
    const element = root as Element
    for (const mute of element.querySelectorAll(WORDLESS)) mute.remove()
    for (const edge of element.querySelectorAll(`${BLOCK},br`)) {
      edge.before('\n\n')
      edge.after('\n\n')
    }
    return (element.textContent ?? '').replace(/\s*\n\s*\n\s*/g, '\n\n').trim()
  } catch {
    return ''
  } finally {
    window.close()
  }
}
