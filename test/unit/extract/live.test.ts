import { describe, expect, it } from 'vitest'
import type { Article, Entry } from '../../../lib/article/types.ts'
import { read, STORY, textsOf } from './support.ts'

const TIMES = ['14:05', '13:40', '11:20', '9:15']
const entriesOf = (article: Article) =>
  article.blocks
    .filter((block): block is Entry => block.type === 'entry')
    .map(({ time, text }) => [time, text])
const each = (make: (time: string, text: string, at: number) => string) =>
  `<main><h1>Swan holds up island ferry</h1><div>${STORY.map((text, at) => make(TIMES[at] ?? '', text, at)).join('')}</div></main>`
const plain = TIMES.map((time) => [time, ''])

describe('entries', () => {
  it.each([
    ['in boxes', each((time, text) => `<section><span>${time}</span><div><p>${text}</p></div></section>`)],
    ['in a list', each((time, text) => `<li><div>${time}</div><p>${text}</p></li>`)],
    ['as paragraphs that open with the time', each((time, text) => `<p><b>${time}</b> – ${text}</p>`)],
    ['behind a time of their own', each((time, text) => `<p>${time}</p><p>${text}</p>`)],
  ])('%s', (_, body) => {
    const found = read(body)
    expect(entriesOf(found)).toEqual(plain)
    expect(textsOf(found)).toEqual(STORY)
    expect(found.completeness).toEqual({ state: 'live', evidence: ['page:entries=4'] })
  })

  it('have their headings, whether before the time, after it or in one line with it', () => {
    const heads = TIMES.map((time, at) => [time, `What the swan did next, part ${'abcd'[at]}`])
    const head = (at: number) => heads[at]?.[1] ?? ''
    const before = each(
      (time, text, at) => `<div><h3>${head(at)}</h3><span>${time}</span><p>${text}</p></div>`,
    )
    const after = each(
      (time, text, at) => `<div><span>${time}</span><h3>${head(at)}</h3><p>${text}</p></div>`,
    )
    const within = each((time, text, at) => `<h3>${time} ${head(at)}</h3><p>${text}</p>`)
    for (const body of [before, after, within]) {
      const found = read(body)
      expect(entriesOf(found)).toEqual(heads)
      expect(textsOf(found)).toEqual(STORY.flatMap((text, at) => [head(at), text]))
    }
  })

  it('have the time of the mark-up, or of the JSON-LD that has the same heading', () => {
    const marked = each(
      (time, text) =>
        `<div><time datetime="2025-03-03T${time.padStart(5, '0')}:00Z">${time}</time><p>${text}</p></div>`,
    )
    expect(entriesOf(read(marked))[3]).toEqual(['2025-03-03T09:15:00Z', ''])
    const update = {
      '@type': 'BlogPosting',
      headline: 'The swan wakes',
      datePublished: '2025-03-03T14:05:00+01:00',
    }
    const json = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Swan', liveBlogUpdate: [update] })
    const named = each(
      (time, text, at) =>
        `<div><span>${time}</span><h3>${at ? 'It sleeps' : 'The swan wakes'}</h3><p>${text}</p></div>`,
    )
    const found = read(named, `<title>Swan</title><script type="application/ld+json">${json}</script>`)
    expect(entriesOf(found)[0]).toEqual(['2025-03-03T14:05:00+01:00', 'The swan wakes'])
    expect(entriesOf(found)[1]).toEqual(['13:40', 'It sleeps'])
  })

  it('leave a summary before them where it is', () => {
    const pinned =
      '<section class="pinned"><h2>What we know so far</h2><ul><li>The ferry left eleven hours late.</li><li>The swan is unhurt, says a vet.</li></ul></section>'
    const found = read(
      each((time, text) => `<section><span>${time}</span><p>${text}</p></section>`).replace(
        '</h1>',
        `</h1>${pinned}`,
      ),
    )
    const kept = [...found.blocks, ...found.boxes.flatMap((box) => box.blocks)]
    expect(kept.map((block) => block.text).join('\n')).toContain('The swan is unhurt')
    expect(entriesOf(found)).toEqual(plain)
  })
})

describe('no entries', () => {
  it.each([
    ['a lone time', `<article><p>14:05</p>${STORY.map((text) => `<p>${text}</p>`).join('')}</article>`],
    [
      'a ticker beside the story',
      `<article>${STORY.map((text) => `<p>${text}</p>`).join('')}</article><ol>${TIMES.map((time) => `<li>${time} <a href="/t${time}">Mayor opens the third bridge over the Osmund</a></li>`).join('')}</ol>`,
    ],
    [
      'teasers with times',
      each(
        (time, text, at) =>
          `<div><span>${time}</span><h3><a href="/story-${at}">The swan and the ferry, part ${at}</a></h3><p>${text}</p></div>`,
      ),
    ],
    [
      'comments',
      `<article>${STORY.slice(0, 2)
        .map((text) => `<p>${text}</p>`)
        .join(
          '',
        )}</article><div class="comments">${STORY.map((text, at) => `<div><b>Reader ${at}</b><span>3 March, ${TIMES[at]}</span><p>${text} ${text}</p></div>`).join('')}</div>`,
    ],
    [
      'numbers that look like times',
      STORY.map((text, at) => `<p>${at + 3}.${20 + at} million people read this. ${text}</p>`).join(''),
    ],
  ])('%s', (_, body) => {
    const found = read(body)
    expect(entriesOf(found)).toEqual([])
    expect(found.completeness.state).not.toBe('live')
  })
})
