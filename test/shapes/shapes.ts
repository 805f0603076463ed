import { documentOf, each, escapeHtml, hashed, linkList, timedList } from './markup.ts'
import type { Line, Source } from './source.ts'

/** One markup that a news page can reach a browser in. */
export interface Shape {
  name: string
  format: 'txt' | 'html'
  /** The page has a script that builds a part of it, so it must be run. */
  scripted?: true
  page: (source: Source) => string
}

const story = ({ lines }: Source): Line[] => lines.filter(({ kind }) => kind !== 'feed' && kind !== 'tick')
const feed = ({ lines }: Source): Line[] => lines.filter(({ kind }) => kind === 'feed')
const ticks = ({ lines }: Source): Line[] => lines.filter(({ kind }) => kind === 'tick')
const heading = ({ title }: Source): string => `<h1>${escapeHtml(title)}</h1>`
const paragraphs = (source: Source): string => each(story(source), '<p>', '</p>')

/** The label of the feed over its headlines, and the ticker, as two lists. */
function rails(source: Source): string {
  const [label, ...headlines] = feed(source)
  return `<div><h3>${escapeHtml(label?.text ?? '')}</h3>\n${linkList(headlines)}</div>\n<div>${timedList(ticks(source))}</div>`
}

/** The rails cut into pieces of eight lines that stand after every fourth paragraph, as modules in a story do. */
function between(source: Source): string {
  const clutter = [...feed(source), ...ticks(source)]
  return story(source)
    .map((line, index) => {
      const module = index % 4 === 3 ? clutter.splice(0, 8) : []
      const paragraph = `<p>${escapeHtml(line.text)}</p>`
      return module.length > 0 ? `${paragraph}\n<div>${linkList(module)}</div>` : paragraph
    })
    .concat(clutter.length > 0 ? [`<div>${linkList(clutter)}</div>`] : [])
    .join('\n')
}

const page = (source: Source, body: string): string => documentOf(source.title, body)

export const SHAPES: Shape[] = [
  { name: 'plain text', format: 'txt', page: ({ text }) => text },
  {
    name: 'plain text in a pre',
    format: 'html',
    page: (source) => page(source, `<pre>${escapeHtml(source.text)}</pre>`),
  },
  {
    name: 'one block with br',
    format: 'html',
    page: (source) =>
      page(source, `<div>${escapeHtml(source.title)}<br><br>\n${each(source.lines, '', '<br><br>')}</div>`),
  },
  {
    name: 'rails as lists in the article',
    format: 'html',
    page: (source) =>
      page(source, `<article>${heading(source)}\n${paragraphs(source)}\n${rails(source)}</article>`),
  },
  {
    name: 'paragraphs and divs in one container',
    format: 'html',
    page: (source) => {
      const lines = source.lines.map((line) => {
        const tag = line.kind === 'article' ? 'p' : 'div'
        return `<${tag}>${escapeHtml(line.text)}</${tag}>`
      })
      return page(source, `<div class="content">${heading(source)}\n${lines.join('\n')}</div>`)
    },
  },
  {
    name: 'every line a paragraph',
    format: 'html',
    page: (source) => page(source, `<main>${heading(source)}\n${each(source.lines, '<p>', '</p>')}</main>`),
  },
  {
    name: 'rails before the paragraphs',
    format: 'html',
    page: (source) =>
      page(source, `<article>${heading(source)}\n${rails(source)}\n${paragraphs(source)}</article>`),
  },
  {
    name: 'rails between the paragraphs',
    format: 'html',
    page: (source) => page(source, `<article>${heading(source)}\n${between(source)}</article>`),
  },
  {
    name: 'rails after the paragraphs',
    format: 'html',
    page: (source) =>
      page(
        source,
        `<div><div>${heading(source)}\n<div>${paragraphs(source)}</div></div>\n<aside>${rails(source)}</aside></div>`,
      ),
  },
  {
    name: 'nested tables',
    format: 'html',
    page: (source) => {
      const cells = each(story(source), '<tr><td><font size="2">', '</font></td></tr>')
      const rail = each([...feed(source), ...ticks(source)], '<a href="#">', '</a><br>')
      return page(
        source,
        `<table width="760"><tr><td width="160" valign="top">${rail}</td><td><table>
<tr><td><font size="5"><b>${escapeHtml(source.title)}</b></font></td></tr>
${cells}</table></td></tr></table>`,
      )
    },
  },
  {
    name: 'hashed class names, rail before the story',
    format: 'html',
    page: (source) => {
      const rail = each(
        [...feed(source), ...ticks(source)],
        `<div class="${hashed('card')}"><span>`,
        '</span></div>',
      )
      const body = each(
        story(source),
        `<div class="${hashed('text')}"><p class="${hashed('p')}">`,
        '</p></div>',
      )
      return page(
        source,
        `<div id="__next"><div class="${hashed('grid')}"><div class="${hashed('rail')}">${rail}</div>
<div class="${hashed('story')}"><h1 class="${hashed('title')}">${escapeHtml(source.title)}</h1>${body}</div></div></div>`,
      )
    },
  },
  {
    name: 'no p at all',
    format: 'html',
    page: (source) =>
      page(
        source,
        `<div><div><span>${escapeHtml(source.title)}</span></div><div>${each(source.lines, '<div><span>', '</span></div>')}</div></div>`,
      ),
  },
  {
    name: 'open shadow roots, built by script',
    format: 'html',
    scripted: true,
    page: (source) =>
      page(
        source,
        `<news-page><news-story slot="story"><h1 slot="headline">${escapeHtml(source.title)}</h1></news-story></news-page>
<script>
const inner = ${JSON.stringify(`<header><slot name="headline"></slot></header><section>${paragraphs(source)}</section>`).replace(/</g, '\\u003c')}
const outer = ${JSON.stringify(`<aside>${rails(source)}</aside><main><slot name="story"></slot></main>`).replace(/</g, '\\u003c')}
document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = inner
document.querySelector('news-page').attachShadow({ mode: 'open' }).innerHTML = outer
</script>`,
      ),
  },
  {
    name: 'declarative shadow roots with slots',
    format: 'html',
    page: (source) =>
      page(
        source,
        `<news-page><template shadowrootmode="open"><main><slot name="head"></slot><slot></slot></main><aside><slot name="rail"></slot></aside></template>
<div slot="rail"><news-rail><template shadowrootmode="open"><nav>${rails(source)}</nav></template></news-rail></div>
${paragraphs(source)}
<h1 slot="head">${escapeHtml(source.title)}</h1></news-page>`,
      ),
  },
  {
    name: 'same-origin frame',
    format: 'html',
    page: (source) => {
      const inner = page(source, `<article>${heading(source)}\n${paragraphs(source)}</article>`)
      return page(
        source,
        `<div class="reader"><iframe srcdoc="${escapeHtml(inner)}" width="640" height="2400"></iframe></div>\n<div>${rails(source)}</div>`,
      )
    },
  },
]
