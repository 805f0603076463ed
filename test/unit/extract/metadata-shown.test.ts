import { describe, expect, it } from 'vitest'
import { paragraphs, read, STORY } from './support.ts'

const TITLE = 'Swan holds up island ferry'
const HEADING = `<h1>${TITLE}</h1>`
const body = paragraphs(STORY)

/** A page that declares nothing but a language. */
const shown = (above: string, below = '', head = '<title>Harbour</title>') =>
  read(`<main><header>${above}</header><div class="text">${body}</div>${below}</main>`, head)

describe('the headline of a page without headings', () => {
  const flat = (above: string, title = '<title>News</title>') =>
    read(`<div>${[above, ...STORY].join('<br><br>')}</div>`, title)

  it('is the line over the story, which is then no text', () => {
    const article = flat(TITLE)
    expect(article.title).toBe(TITLE)
    expect(article.blocks.map(({ text }) => text)).toEqual(STORY)
  })

  it('is the title where that says more than a section', () => {
    expect(flat('Late again on the water', `<title>${TITLE}</title>`).title).toBe(TITLE)
  })

  it('is no line that says who signed', () => {
    expect(flat('By Ann Lee on the island of Osmund').title).toBe('News')
  })
})

describe('the headline without titles to compare with', () => {
  const heading = (page: string, title = '<title>Harbour</title>') => read(page, title).title
  it('is the first-level heading over the story, not the name of the site or of the section', () => {
    expect(heading(`<h1>Harbour</h1><h1>News</h1><h1>${TITLE}</h1>${body}`)).toBe(TITLE)
  })
  it('may be of the second level', () => {
    expect(
      heading(`<nav><h2>More of our best stories</h2></nav><h2 class="title">${TITLE}</h2>${body}`),
    ).toBe(TITLE)
  })
  it('is not a sub-heading that happens to sound like the title for search engines', () => {
    expect(
      heading(
        `<h1>Eleven hours late, and all for a bird</h1>${body}<h2>Swan holds up ferry: what happened</h2>${body}`,
        '<title>Swan holds up ferry: what happened - Harbour</title>',
      ),
    ).toBe('Eleven hours late, and all for a bird')
  })
})

describe('bylines by what is shown', () => {
  const PAST = '<time datetime="2025-03-04">4 March 2025</time>'
  it.each([
    ['a line with an opener', '<p>By Ann Lee and Bo Chan</p>', ['Ann Lee', 'Bo Chan']],
    ['below a standfirst that is a whole sentence', `<p>${STORY[3]}</p><p>By Ann Lee</p>`, ['Ann Lee']],
    ['an author glued to the date', '<p class="meta">By Ann Lee<span>Mar 4, 2025</span></p>', ['Ann Lee']],
    [
      'an author glued to a role',
      '<p class="byline"><b>Ann Lee</b><i>Business Columnist</i></p>',
      ['Ann Lee (Business Columnist)'],
    ],
    ['with the date in one run', '<p>By Ann Lee March 4, 2025, 10:31 pm</p>', ['Ann Lee']],
    ['a link to a page of the writer', '<p><a href="/author/ann">annlee</a> · Islands</p>', ['annlee']],
    [
      'a link to a writer, the role after it',
      '<div><a href="/staff/ann">Ann Lee</a>, Senior reporter</div>',
      ['Ann Lee (Senior reporter)'],
    ],
    [
      'one writer an element',
      '<ul><li class="a">By Ann Lee</li><li class="a">By Bo Chan</li></ul>',
      ['Ann Lee', 'Bo Chan'],
    ],
    ['the newsroom beside the name', '<p class="byline">Ann Lee · Channel News</p>', ['Ann Lee']],
    ['a house on its own', '<p>By Reuters</p>', ['Reuters']],
    ['a name next to the date', `<p>Ann Lee</p><p>${PAST}</p>`, ['Ann Lee']],
    ['in a heading of a low level', '<h5>By Ann Lee</h5>', ['Ann Lee']],
    ['a doctor is one person', '<p>By Ann Lee, PhD</p>', ['Ann Lee']],
    ['German', '<p>Von Ann Lee und Bo Chan</p>', ['Ann Lee', 'Bo Chan']],
    ['a noble German', '<p>Ein Kommentar von Ann von Lee</p>', ['Ann von Lee']],
    ['French', '<p>Par Ann Lee</p>', ['Ann Lee']],
    ['Spanish', '<p>Escrito por Ann Lee y Bo Chan</p>', ['Ann Lee', 'Bo Chan']],
    ['Italian', '<p>di Ann Lee</p>', ['Ann Lee']],
    ['Dutch', '<p>Door Ann Lee</p>', ['Ann Lee']],
    ['Ukrainian', '<p>Автор: Ірина Коваль</p>', ['Ірина Коваль']],
    ['Turkish', '<p>Yazan: Ann Lee</p>', ['Ann Lee']],
    ['Arabic', '<p>بقلم: سلمى حداد</p>', ['سلمى حداد']],
    ['Japanese', '<p>文／山田花子</p>', ['山田花子']],
  ])('%s', (_, line, people) => {
    const { bylines } = shown(HEADING + line)
    expect(bylines.map(({ name, role }) => (role ? `${name} (${role})` : name))).toEqual(people)
  })

  it.each([
    ['a dateline is none', `<p class="dateline">Osmund, Friday</p>`],
    ['nor is a topic', '<p><a href="/topics/swans">Swans</a></p>'],
    ['nor a channel elsewhere', '<p><a href="https://video.example/user/harbour">Harbour TV</a></p>'],
    ['nor a sentence', '<p>By Monday the swan had gone.</p>'],
  ])('%s', (_, line) => {
    expect(shown(HEADING + line).bylines).toEqual([])
  })

  it('the one box about the writer below the story will do, teasers of other stories will not', () => {
    expect(shown(HEADING, '<div class="author-name">Ann Lee</div>').bylines).toEqual([{ name: 'Ann Lee' }])
    const teaser = (name: string) => `<div class="teaser"><p class="author">${name}</p></div>`
    expect(shown(HEADING, teaser('Ann Lee') + teaser('Bo Chan')).bylines).toEqual([])
  })

  it('what the mark-up declares comes first', () => {
    const head = '<title>Harbour</title><meta name="author" content="Ann Lee">'
    expect(shown(`${HEADING}<p>By Bo Chan</p>`, '', head).bylines).toEqual([{ name: 'Ann Lee' }])
  })
})

describe('dates by what is shown', () => {
  it.each([
    [
      'a time element',
      '<time datetime="2025-03-04T10:00:00+01:00">today</time>',
      '2025-03-04T10:00:00+01:00',
    ],
    ['words', '<p>Tuesday, March 4th, 2025</p>', '2025-03-04'],
    ['above the headline', '', '2025-03-04', '<p>Mar. 4, 2025</p>'],
    [
      'glued to a role',
      '<p class="author"><b>Ann Lee</b><i>Correspondent</i><span>Mar 4, 2025</span></p>',
      '2025-03-04',
    ],
    ['figures, month first as American English has it', '<p>3/4/25 06:56 AM EST</p>', '2025-03-04'],
    ['figures that leave no choice', '<p>14/03/2025</p>', '2025-03-14'],
    ['the first of two', '<p>Posted: Mar 4, 2025 | Last Updated: Mar 6, 2025</p>', '2025-03-04'],
    ['the second of two', '<p>Updated: Mar 6, 2025. Published: Mar 4, 2025</p>', '2025-03-04'],
    [
      'two in one time element',
      '<time datetime="2025-03-06">Posted: Mar 4, 2025 | Updated: Mar 6, 2025</time>',
      '2025-03-04',
    ],
    ['a template’s sample time', '<time datetime="2019-09-03">March 4, 2025</time>', '2025-03-04'],
    [
      'an only date called "updated" by its class',
      '<time class="entry-date updated" datetime="2025-03-04"></time>March 4, 2025',
      '2025-03-04',
    ],
  ])('%s', (_, line, date, above = '') => {
    expect(shown(above + HEADING + line).published).toBe(date)
  })

  it.each([
    ['a change', '<p>Updated March 6, 2025</p>'],
    ['something that happened', '<p>She took it over on March 6, 2015, her birthday.</p>'],
    ['nothing', ''],
  ])('is not taken for it: %s', (_, line) => {
    expect(shown(HEADING + line).published).toBeNull()
  })

  it('today in the page’s own header is not the story’s, nor are the dates of teasers', () => {
    const today = '<div><div><div><div><p>March 9, 2025</p></div></div></div></div>'
    const teaser =
      '<article><h3>Otters learn chess</h3><time datetime="2025-03-08">yesterday</time></article>'
    expect(read(`${today}<main><div>${HEADING}${body}</div></main>${teaser}${teaser}`).published).toBeNull()
  })

  it('the story’s own line below it is', () => {
    expect(shown(HEADING, '<p class="post-date">March 4, 2025</p>').published).toBe('2025-03-04')
  })

  it('the change is kept as such', () => {
    expect(shown(`${HEADING}<p>Published March 4, 2025, updated March 6, 2025</p>`)).toMatchObject({
      published: '2025-03-04',
      modified: '2025-03-06',
    })
  })

  it('when the server last sent the page says nothing', () => {
    const head = '<title>Harbour</title><meta http-equiv="last-modified" content="2025-03-09">'
    expect(shown(HEADING, '', head).published).toBeNull()
  })
})

describe('what else a page shows', () => {
  it('a standfirst without a name of its own', () => {
    const line = 'A bird finds the warmest place on board'
    expect(read(`<article>${HEADING}<p>${line}</p><p>By Ann Lee</p>${body}</article>`).standfirst).toBe(line)
  })
})
