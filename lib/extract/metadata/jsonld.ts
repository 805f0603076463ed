/** Fields of the page's schema.org description that extraction uses; strings as found, still unchecked. */
export interface StructuredData {
  headline: string | null
  description: string | null
  authors: { name: string; role?: string }[]
  published: string | null
  modified: string | null
  publisher: string | null
  section: string | null
  language: string | null
  image: string | null
  body: string | null
  words: number | null
  free: boolean | null
  types: string[]
  /** A live blog's entries. */
  updates: { headline: string; published: string }[]
  url: string | null
}

const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem|LiveBlogPosting|Review|Recipe|SocialMediaPosting)$/
/** Objects looked at; a page's graph has a few dozen. */
const MAX_NODES = 5_000

/**
 * Reads the article's node out of JSON-LD sources, `@graph` and nested objects included. Broken sources are left
 * out. Null when no source describes an article. Of several articles, the one that gives the page's own address: the
 * others are its teasers.
 */
export function readJsonLd(sources: readonly string[], url: string): StructuredData | null {
  const nodes: Record<string, unknown>[] = []
  for (const source of sources) collect(parse(source), nodes)
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const article = articles.find((node) => samePath(addressOf(node), url)) ?? articles[0]
  if (!article) return null
  const byId = new Map(nodes.map((node) => [text(node['@id']) ?? '', node]))
  const follow = (value: unknown): unknown => {
    const id = isObject(value) && Object.keys(value).length === 1 ? text(value['@id']) : null
    return (id && byId.get(id)) || value
  }
  return {
    headline: text(article.headline) ?? text(article.name),
    description: text(article.description),
    authors: list(article.author ?? article.creator).flatMap((author) => personOf(follow(author))),
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    publisher: nameOf(follow(list(article.publisher)[0])),
    section: text(list(article.articleSection)[0]),
    language: text(article.inLanguage),
    image: imageOf(follow(list(article.image)[0])),
    body: text(article.articleBody),
    words:
      typeof article.wordCount === 'number' ? article.wordCount : Number(text(article.wordCount)) || null,
    free: freeOf(article.isAccessibleForFree),
    types: typesOf(article),
    updates: list(article.liveBlogUpdate).flatMap(updateOf),
    url: addressOf(article),
  }
}

function addressOf(node: Record<string, unknown>): string | null {
  return text(node.url) ?? text(node.mainEntityOfPage) ?? idOf(node.mainEntityOfPage)
}

function samePath(one: string | null, other: string): boolean {
  return one !== null && URL.canParse(one, other) && new URL(one, other).pathname === new URL(other).pathname
}

function parse(source: string): unknown {
  try {
    // Line breaks within a string are no JSON, yet common.
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$|[\n\r\t]+/g, ' '))
  } catch {
    return null
  }
}

function collect(root: unknown, nodes: Record<string, unknown>[]): void {
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES))
    else if (isObject(value)) {
      if (value['@type'] || value['@id']) nodes.push(value)
      for (const inner of [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.itemListElement])
        if (inner && typeof inner === 'object') queue.push(inner)
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function typesOf(node: Record<string, unknown>): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string')
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? text(list(value.name)[0]) : text(value)
}

function idOf(value: unknown): string | null {
  return isObject(value) ? text(value['@id']) : null
}

function personOf(value: unknown): { name: string; role?: string }[] {
  const names = isObject(value) ? list(value.name) : [value]
  const role = isObject(value) ? text(value.jobTitle) : null
  return names.flatMap((name) => {
    const known = text(name)
    return known ? [role && names.length === 1 ? { name: known, role } : { name: known }] : []
  })
}

function updateOf(value: unknown): { headline: string; published: string }[] {
  if (!isObject(value)) return []
  const headline = text(value.headline)
  const published = text(value.datePublished)
  return headline && published ? [{ headline, published }] : []
}

function imageOf(value: unknown): string | null {
  return isObject(value) ? (text(value.url) ?? text(value.contentUrl)) : text(value)
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const word = text(value)?.toLowerCase()
  return word === 'false' || word === 'no' ? false : word === 'true' || word === 'yes' ? true : null
}
