import type { CompletenessState } from '../../lib/article/types.ts'
import { each, escapeHtml } from '../shapes/markup.ts'
import { head, type Markup, pageOf } from './markup.ts'
import { type Story, wordsIn } from './stories.ts'
import { APP, CONSENTS, ERRORS, LOGINS, MORE, PAGERS, WALLS } from './words.ts'

interface Page {
  url: string
  html: string
}

/** One way in which a page shows less than a story, more than one, or none; or all of it. */
export interface Way {
  name: string
  state: CompletenessState
  /** The page needs words that are known for these languages only; for all when absent. */
  languages?: readonly string[]
  /** @param turn counts the pages made this way, so that each is made another one */
  make: (story: Story, markup: Markup, turn: number) => Page
}

const ADDRESS = 'https://www.example-news.example/2025/03/story-of-the-day'
const CANONICAL = 'https://www.canonical-news.example/story-of-the-day'
const base = (language: string): string => language.slice(0, 2)
const pick = <T>(from: readonly T[] | undefined, turn: number): T => {
  const one = from?.[turn % from.length]
  if (one === undefined) throw new RangeError('no words for that language')
  return one
}
const link = (text: string, href: string): string => `<p><a href="${href}">${escapeHtml(text)}</a></p>`

/** The first paragraphs, up to so many words; at least two. */
function opening({ paragraphs }: Story, words: number): string[] {
  const taken: string[] = []
  for (const text of paragraphs) {
    if (taken.length >= 2 && wordsIn(taken.concat(text).join(' ')) > words) break
    taken.push(text)
  }
  return taken.slice(0, -1).length > 0 && taken.length === paragraphs.length ? taken.slice(0, -1) : taken
}

/** The same, the last one broken off before one of its words; `small` breaks it after a word in small letters. */
function broken(story: Story, words: number, turn: number, small = false): string[] {
  const taken = opening(story, words)
  const last = taken.findLastIndex((text) => wordsIn(text) >= 14)
  const text = taken[last] ?? ''
  if (!text.includes(' ') || /[\u3040-\u9fff]/.test(text))
    return [...taken.slice(0, last), text.slice(0, Math.floor(text.length * 0.6)).replace(/[。、]$/, '')]
  const end = small ? /^\p{Ll}+$/u : /\p{L}$/u
  const parts = text.split(' ')
  let at = Math.floor(parts.length * (0.4 + (turn % 4) / 10))
  while (at > 6 && !end.test(parts[at - 1] ?? '')) at -= 1
  return [...taken.slice(0, last), parts.slice(0, at).join(' ')]
}

const BOXES = ['paywall', 'article-gate', 'regwall-box', 'offer', 'x7f3k2']

/** A wall in a box of a name that says what it is, or of none that says anything. */
function wall(language: string, turn: number): string {
  const [title = '', ...rest] = pick(WALLS[base(language)], turn)
  return `<div class="${pick(BOXES, turn)}"><h3>${escapeHtml(title)}</h3>${rest.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>`
}

const withEllipsis = (texts: readonly string[], turn: number): string[] =>
  texts.map((text, at) => (at < texts.length - 1 ? text : text + pick(['…', '...', ' …', ' [...]'], turn)))

/** What a page has beside its paragraphs: JSON-LD, what follows the story, more in the head. */
interface Parts {
  ld?: Record<string, unknown> | null
  after?: string
  more?: string
}

/** A page of the story's site. */
function page(
  story: Story,
  markup: Markup,
  paragraphs: readonly string[],
  { ld = null, after = '', more = '' }: Parts = {},
): Page {
  return {
    url: ADDRESS,
    html: pageOf(story.language, head(story, ld, more), markup.body(story, paragraphs, after)),
  }
}

const PAID = {
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' },
}
const text = (story: Story): string => story.paragraphs.join(' ')
const KNOWN = Object.keys(WALLS)

const CUT: readonly Way[] = [
  {
    name: 'broken off with an ellipsis',
    state: 'cut',
    make: (story, markup, turn) =>
      page(story, markup, withEllipsis(broken(story, 120 + 90 * (turn % 4), turn), turn), {
        ld: turn % 2 ? {} : null,
      }),
  },
  {
    name: 'broken off in mid-sentence',
    state: 'cut',
    make: (story, markup, turn) => page(story, markup, broken(story, 150 + 60 * (turn % 4), turn, true)),
  },
  {
    name: 'rest removed, length declared',
    state: 'cut',
    make: (story, markup, turn) =>
      page(story, markup, opening(story, 0.35 * wordsIn(text(story))), {
        ld: turn % 2 ? { wordCount: wordsIn(text(story)) } : { articleBody: text(story) },
      }),
  },
  {
    name: 'teaser with a link to the story',
    state: 'cut',
    languages: Object.keys(MORE),
    make: (story, markup, turn) =>
      page(story, markup, opening(story, 90), {
        after: link(pick(MORE[base(story.language)], turn), CANONICAL),
        more: `<link rel="canonical" href="${CANONICAL}">`,
      }),
  },
  {
    name: 'teaser for the app',
    state: 'cut',
    make: (story, markup, turn) =>
      page(story, markup, turn % 2 ? opening(story, 80) : broken(story, 120, turn, true), {
        after: `<div class="expand"><a href="${turn % 3 ? 'news-app://story/1' : CANONICAL}">${pick(APP, turn)}</a></div>`,
      }),
  },
]

const PAYWALLED: readonly Way[] = [
  {
    name: 'wall after a paragraph',
    state: 'paywalled',
    languages: KNOWN,
    make: (story, markup, turn) =>
      page(story, markup, opening(story, 90 + 40 * (turn % 5)), {
        after: wall(story.language, turn),
        ld: turn % 3 ? null : {},
      }),
  },
  {
    name: 'wall after a broken sentence',
    state: 'paywalled',
    languages: KNOWN,
    make: (story, markup, turn) =>
      page(story, markup, withEllipsis(broken(story, 100 + 60 * (turn % 4), turn), turn), {
        after: wall(story.language, turn + 1),
      }),
  },
  {
    name: 'not free, wall',
    state: 'paywalled',
    languages: KNOWN,
    make: (story, markup, turn) =>
      page(story, markup, opening(story, 90 + 50 * (turn % 4)), {
        ld: PAID,
        after: `<div class="paid"></div>${wall(story.language, turn + 2)}`,
      }),
  },
  {
    name: 'not free, rest removed',
    state: 'paywalled',
    make: (story, markup, turn) =>
      turn % 2
        ? page(story, markup, broken(story, 140, turn, true), { ld: PAID })
        : page(story, markup, opening(story, 0.35 * wordsIn(text(story))), {
            ld: { ...PAID, wordCount: wordsIn(text(story)) },
          }),
  },
  {
    name: 'not free, fading out',
    state: 'paywalled',
    make: (story, markup, turn) =>
      page(story, markup, opening(story, 60 + 60 * (turn % 4)), {
        ld: PAID,
        after: `<div class="${pick(['text-fade', 'content-fadeout', 'story-body--truncated'], turn)}"><p>${pick(OFFERS, turn)}</p></div>`,
      }),
  },
]

const OFFERS = [
  'Subscribe for unlimited access.',
  'Support our newsroom from £1 a week.',
  'Already a subscriber? Log in',
]
const ENDINGS = [
  'Robin Example in Port Osmund',
  'Photographs: Ida Quist',
  'More on this story: www.example-news.example/ferries',
  'First shown in the print edition of 4 March 2025',
]

const WHOLE: readonly Way[] = [
  {
    name: 'whole',
    state: 'complete',
    make: (story, markup, turn) => page(story, markup, story.paragraphs, { ld: turn % 2 ? {} : null }),
  },
  {
    name: 'metered, length declared, an offer at the end',
    state: 'complete',
    make: (story, markup, turn) =>
      page(story, markup, story.paragraphs, {
        ld: { ...PAID, wordCount: wordsIn(text(story)) },
        after: `<div class="paid-offer"><p>${pick(OFFERS, turn)}</p></div>`,
      }),
  },
  {
    name: 'metered, length declared, the wall left in the page',
    state: 'complete',
    languages: KNOWN,
    make: (story, markup, turn) =>
      page(story, markup, story.paragraphs, {
        ld: turn % 2 ? { ...PAID, articleBody: text(story) } : { wordCount: wordsIn(text(story)) },
        after: wall(story.language, turn),
      }),
  },
  {
    name: 'metered',
    state: 'complete',
    make: (story, markup, turn) =>
      page(story, markup, story.paragraphs, { ld: turn % 2 ? PAID : { isAccessibleForFree: false } }),
  },
  {
    name: 'free, an offer at the end',
    state: 'complete',
    make: (story, markup, turn) =>
      page(story, markup, story.paragraphs, {
        after: `<div class="subscribe"><p>${pick(OFFERS, turn)}</p></div>`,
      }),
  },
  {
    name: 'ends without a full stop',
    state: 'complete',
    make: (story, markup, turn) => page(story, markup, [...story.paragraphs, pick(ENDINGS, turn)]),
  },
  {
    name: 'comments on several pages',
    state: 'complete',
    make: (story, markup) =>
      page(story, markup, story.paragraphs, {
        after: `<div class="comments"><h2>Comments</h2><p>A good read.</p><a href="?page=2">Next page</a></div>`,
        more: '<link rel="next" href="https://www.example-news.example/2025/03/another-story">',
      }),
  },
]

/** The ends of addresses of first and second pages. */
const SECOND = [
  ['', '?page=2'],
  ['', '/2'],
  ['.html', '-p2.html'],
  ['', '/seite-2'],
] as const

function firstOf(story: Story, markup: Markup, turn: number, link: (href: string) => Parts): Page {
  const [own, second] = pick(SECOND, turn)
  const shown = opening(story, 0.5 * wordsIn(text(story)))
  return { ...page(story, markup, shown, link(ADDRESS + second)), url: ADDRESS + own }
}

const PARTS: readonly Way[] = [
  {
    name: 'first page, announced',
    state: 'multipage',
    make: (story, markup, turn) =>
      firstOf(story, markup, turn, (href) => ({
        more: `<link rel="next" href="${href}">`,
        ld: turn % 2 ? { wordCount: wordsIn(text(story)) } : null,
      })),
  },
  {
    name: 'first page, pager',
    state: 'multipage',
    make: (story, markup, turn) =>
      firstOf(story, markup, turn + 1, (href) => ({
        after: `<div class="pages"><span>1</span> <a href="${href}">${pick(PAGERS[base(story.language)] ?? PAGERS.en, turn)}</a></div>`,
      })),
  },
]

const clock = (at: number): string => `${18 - Math.floor(at / 2)}:${at % 2 ? '05' : '40'}`

/** Entries as sites set them: in boxes of their own, under headings, or as paragraphs that open with the time. */
const ENTRIES: readonly ((time: string, text: string) => string)[] = [
  (time, body) =>
    `<article class="entry"><time datetime="2025-03-04T${time}:00Z">${time}</time><p>${escapeHtml(body)}</p></article>`,
  (time, body) => `<p class="stamp">${time} Uhr</p><p>${escapeHtml(body)}</p>`,
  (time, body) => `<p><strong>${time}</strong> – ${escapeHtml(body)}</p>`,
  (time, body) => `<li><span>${time.replace(':', 'h')}</span><div><p>${escapeHtml(body)}</p></div></li>`,
  (time, body) => `<h3>${time} What has happened so far</h3><p>${escapeHtml(body)}</p>`,
]

const LIVE: readonly Way[] = [
  {
    name: 'live, declared',
    state: 'live',
    make: (story, _markup, turn) => live(story, turn, { '@type': 'LiveBlogPosting' }),
  },
  { name: 'live, by its times', state: 'live', make: (story, _markup, turn) => live(story, turn, null) },
]

function live(story: Story, turn: number, ld: Record<string, unknown> | null): Page {
  const entry = pick(ENTRIES, turn)
  const entries = story.paragraphs.map((one, at) => entry(clock(at), one)).join('\n')
  const body = `<nav><a href="/">Home</a></nav><main><h1>${escapeHtml(story.title)}</h1><div class="posts">${entries}</div></main>`
  return { url: ADDRESS, html: pageOf(story.language, head(story, ld), body) }
}

/** A page without a story: its own title, nothing signed or dated. */
function plainPage(title: string, body: string, more = ''): Page {
  const headHtml = `<meta charset="utf-8"><title>${escapeHtml(title)}</title>${more}`
  const nav = '<nav><a href="/">Home</a><a href="/world">World</a></nav>'
  return { url: 'https://www.example-news.example/page', html: pageOf('en', headHtml, nav + body) }
}

const teasers = (
  { paragraphs, title }: Story,
  card: (title: string, text: string, at: number) => string,
): string =>
  paragraphs
    .concat(paragraphs)
    .slice(0, 14)
    .map((one, at) =>
      card(`${title.split(' ').slice(0, 5).join(' ')}: ${one.split(' ').slice(0, 6).join(' ')}`, one, at),
    )
    .join('\n')
const shorten = (one: string): string => one.split(' ').slice(0, 18).join(' ')

const LISTS: readonly Way[] = [
  {
    name: 'section front',
    state: 'list',
    make: (story) =>
      plainPage(
        'World news | The Example',
        `<h1>World</h1>${teasers(story, (title, one, at) => `<div class="card"><h3><a href="/story-${at}">${escapeHtml(title)}</a></h3><p>${escapeHtml(shorten(one))}.</p></div>`)}<a rel="next" href="/page?page=2">Next page</a>`,
      ),
  },
  {
    name: 'front page of headlines',
    state: 'list',
    make: (story) =>
      plainPage(
        'The Example',
        teasers(
          story,
          (title, _one, at) => `<article><a href="/s/${at}"><h2>${escapeHtml(title)}</h2></a></article>`,
        ),
      ),
  },
]

const NONE: readonly Way[] = [
  {
    name: 'error',
    state: 'not-article',
    make: (_story, _markup, turn) => {
      const [title, body] = pick(ERRORS, turn)
      return plainPage(title, `<h1>${title}</h1><p>${body}</p>${each([], '', '')}`)
    },
  },
  {
    name: 'login',
    state: 'not-article',
    make: (_story, _markup, turn) => {
      const [title, body] = pick(LOGINS, turn)
      return plainPage(
        title,
        `<main><h1>${title}</h1><form><label>E-mail</label><input></form><p>${body}</p></main>`,
      )
    },
  },
  { name: 'empty', state: 'not-article', make: () => plainPage('The Example', '<div id="app"></div>') },
  {
    name: 'consent only',
    state: 'not-article',
    make: (_story, _markup, turn) =>
      plainPage(
        'The Example',
        `<div class="${turn % 2 ? 'gate' : 'x1'}"><h2>Your choice</h2><p>${pick(CONSENTS, turn)}</p></div>`,
      ),
  },
  {
    name: 'video only',
    state: 'not-article',
    make: (story, _markup, turn) =>
      plainPage(
        story.title,
        `<main><h1>${escapeHtml(story.title)}</h1><video src="/v.mp4"></video><p>${escapeHtml(story.paragraphs[0] ?? '')}</p></main>`,
        turn % 2 ? '<meta property="og:type" content="video.other">' : '',
      ),
  },
]

export const WAYS: readonly Way[] = [...CUT, ...PAYWALLED, ...WHOLE, ...PARTS, ...LIVE, ...LISTS, ...NONE]
