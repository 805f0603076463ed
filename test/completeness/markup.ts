import { escapeHtml, hashed, linkList } from '../shapes/markup.ts'
import type { Story } from './stories.ts'

/** One of the ways in which sites put a story into a page: the same parts, other elements and names. */
export interface Markup {
  name: string
  /** @param after what follows the paragraphs inside the story's element */
  body: (story: Story, paragraphs: readonly string[], after: string) => string
}

const RAIL = [
  'Ferry fares to rise again in spring',
  'The baker who gave up bread for Lent',
  'Council to vote on third bridge',
  'Six walks for a wet Sunday',
]
const lines = RAIL.map((text) => ({ kind: 'feed' as const, text }))
const each = (texts: readonly string[], open: string, close: string) =>
  texts.map((text) => open + escapeHtml(text) + close).join('\n')
const nav = '<nav><a href="/">Home</a><a href="/world">World</a><a href="/sport">Sport</a></nav>'
const foot = '<footer><p>Owned and printed by its readers</p><a href="/imprint">Imprint</a></footer>'

export const MARKUPS: readonly Markup[] = [
  {
    name: 'article',
    body: (story, paragraphs, after) => `<header>${nav}</header>
<main><article><h1>${escapeHtml(story.title)}</h1><p class="byline">${escapeHtml(story.author)}</p>
<div class="article-body">${each(paragraphs, '<p>', '</p>')}${after}</div></article></main>
<aside><h3>Most read</h3>${linkList(lines)}</aside>${foot}`,
  },
  {
    name: 'generated names',
    body: (story, paragraphs, after) => `<div class="${hashed('top')}">${nav}</div>
<div class="${hashed('page')}"><div class="${hashed('head')}"><h1 class="${hashed('h')}">${escapeHtml(story.title)}</h1></div>
${each(paragraphs, `<div class="${hashed('block')}"><p class="${hashed('p')}">`, '</p></div>')}
<div class="${hashed('after')}">${after}</div></div>
<div class="${hashed('more')}">${linkList(lines, hashed('list'))}</div>${foot}`,
  },
  {
    name: 'blog',
    body: (story, paragraphs, after) => `<div id="page"><div id="masthead">${nav}</div>
<div id="content"><div class="post hentry"><h1 class="entry-title">${escapeHtml(story.title)}</h1>
<div class="entry-meta">By <a rel="author" href="/author">${escapeHtml(story.author)}</a></div>
<div class="entry-content">${each(paragraphs, '<p>', '</p>')}</div>${after}
<div class="sharedaddy"><a href="/fb">Share</a></div></div></div>
<div id="secondary" class="widget-area"><h2>Recent</h2>${linkList(lines)}</div></div>`,
  },
  {
    name: 'line breaks',
    body: (story, paragraphs, after) => `<table width="800"><tr><td width="150">${nav}</td><td>
<h1>${escapeHtml(story.title)}</h1><b>${escapeHtml(story.author)}</b><br><br>
${each(paragraphs, '', '<br><br>\n')}${after}</td></tr></table>`,
  },
  {
    name: 'sections',
    body: (
      story,
      paragraphs,
      after,
    ) => `<div class="site">${nav}<section class="story"><h1>${escapeHtml(story.title)}</h1>
<section class="text">${each(paragraphs, '<div class="para">', '</div>')}</section><section class="end">${after}</section></section>
<section class="more-stories">${linkList(lines)}</section></div>`,
  },
]

/** A page's head, with what it says of its story. */
export function head(story: Story, ld: Readonly<Record<string, unknown>> | null, more = ''): string {
  const data =
    ld &&
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: story.title,
      datePublished: story.published,
      author: { '@type': 'Person', name: story.author },
      ...ld,
    })
  return `<meta charset="utf-8"><title>${escapeHtml(story.title)} | ${escapeHtml(story.site)}</title>
<meta property="og:title" content="${escapeHtml(story.title)}"><meta property="og:site_name" content="${escapeHtml(story.site)}">
${data ? `<script type="application/ld+json">${data.replace(/</g, '\\u003c')}</script>` : ''}${more}`
}

export const pageOf = (language: string, headHtml: string, bodyHtml: string): string =>
  `<!doctype html><html lang="${language}"><head>${headHtml}</head><body>${bodyHtml}</body></html>`
