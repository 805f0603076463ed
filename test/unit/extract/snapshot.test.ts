import { describe, expect, it } from 'vitest'
import { extract } from '../../../lib/extract/index.ts'
import { documentOf, paragraphs, read, STORY, textsOf, URL_OF_PAGE } from './support.ts'

const [first, second, third, fourth] = STORY as [string, string, string, string]

describe('the composed page', () => {
  it('fills the slots of declarative shadow roots', () => {
    const found = read(
      `<story-page><template shadowrootmode="open"><main><slot name="lede"></slot><slot></slot></main></template>
       ${paragraphs([second, third])}<p slot="lede">${first}</p><p>${fourth}</p></story-page>`,
    )
    expect(textsOf(found)).toEqual(STORY)
  })

  it('reads open shadow roots', () => {
    const document = documentOf('<body><story-page></story-page></body>')
    const root = document.querySelector('story-page')?.attachShadow({ mode: 'open' })
    const inner = document.createElement('section')
    for (const text of STORY) {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      inner.append(paragraph)
    }
    root?.append(inner)
    expect(textsOf(extract(document, URL_OF_PAGE))).toEqual(STORY)
  })

  it('reads a srcdoc frame', () => {
    const source = paragraphs(STORY).replaceAll('"', '&quot;')
    expect(textsOf(read(`<iframe srcdoc="${source}"></iframe>`))).toEqual(STORY)
  })

  it('names the frame that cannot be read when there is no story', () => {
    const found = read('<iframe src="https://stories.example/1"></iframe>')
    expect(found.completeness.state).toBe('not-article')
    expect(found.completeness.evidence).toContain('frame:https://stories.example/1')
  })

  it('tells the element of each block', () => {
    const document = documentOf(`<body><article>${paragraphs(STORY)}</article></body>`)
    const elements = new Map<string, Element>()
    const found = extract(document, URL_OF_PAGE, { onBlock: (id, element) => elements.set(id, element) })
    expect(found.blocks.map((block) => elements.get(block.id)?.textContent)).toEqual(STORY)
  })
})

describe('blocks', () => {
  it('double breaks part paragraphs, a break in mid-sentence does not', () => {
    const wrapped = third.replace(' a vet', '<br>a vet')
    const found = read(`<div>${first}<br><br>${second}<br><br>${wrapped}<br><br>${fourth}</div>`)
    expect(textsOf(found)).toEqual(STORY)
  })

  it('marks follow their words', () => {
    const found = read(
      `<article>${paragraphs(STORY.slice(0, 3))}<p>The <em>company</em> said <a href="/pay"><b>it would pay</b></a> every passenger back, and soon at that.</p></article>`,
    )
    const last = found.blocks.at(-1)
    expect(last?.marks.map((mark) => [mark.type, last.text.slice(mark.start, mark.end)])).toEqual([
      ['emphasis', 'company'],
      ['link', 'it would pay'],
      ['strong', 'it would pay'],
    ])
  })

  it('a table of data keeps its cells', () => {
    const found = read(
      `<article>${paragraphs(STORY.slice(0, 2))}<table><tr><th>Day</th><th>Delay</th></tr><tr><td>Monday</td><td>11 hours</td></tr></table>${paragraphs(STORY.slice(2))}</article>`,
    )
    const table = found.blocks.find((block) => block.type === 'table')
    expect(table?.text).toBe('Day\tDelay\nMonday\t11 hours')
    expect(table?.rows.map((row) => row.map((cell) => table.text.slice(cell.start, cell.end)))).toEqual([
      ['Day', 'Delay'],
      ['Monday', '11 hours'],
    ])
    expect(table?.rows[0]?.every((cell) => cell.header)).toBe(true)
  })

  it('code keeps its lines', () => {
    const found = read(
      `<article>${paragraphs(STORY)}<pre>let swan = 1\n  swan += 1</pre>${paragraphs([first.replace('Monday', 'Friday')])}</article>`,
    )
    expect(found.blocks.find((block) => block.type === 'code')?.text).toBe('let swan = 1\n  swan += 1')
  })

  it('a post stays as an embed with its words', () => {
    const found = read(
      `<article>${paragraphs([first, second])}<blockquote class="twitter-tweet"><p>Swan on board!</p><a href="https://x.example/1">March 4</a></blockquote>${paragraphs([third, fourth])}</article>`,
    )
    expect(found.blocks.find((block) => block.type === 'embed')).toMatchObject({
      kind: 'post',
      href: 'https://x.example/1',
      text: 'Swan on board! March 4',
    })
  })
})
