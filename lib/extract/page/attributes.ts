import type { Access } from './access.ts'
import { MAX_ATTRIBUTE } from './bounds.ts'

const ON_ALL = new Set([
  'class',
  'id',
  'hidden',
  'style',
  'role',
  'itemprop',
  'aria-label',
  'data-testid',
  'data-moz-translations-id',
  '_msttexthash',
])
/** Bare, since a page may name its elements after what every object has: "constructor". */
const MORE: Readonly<Record<string, readonly string[]>> = Object.assign(Object.create(null), {
  html: ['lang', 'dir', 'xml:lang'],
  body: ['lang', 'dir'],
  a: ['href', 'rel'],
  img: ['src', 'srcset', 'data-src', 'data-srcset', 'alt', 'width', 'height'],
  source: ['srcset', 'data-srcset'],
  time: ['datetime'],
  iframe: ['src', 'data-src', 'title'],
  frame: ['src', 'title'],
  video: ['src', 'title'],
  audio: ['src', 'title'],
  blockquote: ['cite'],
  ol: ['start'],
  th: ['scope'],
  article: ['itemtype', 'lang', 'dir'],
  'ya-tr-span': ['data-source-lang'],
})
const ADDRESSES = new Set(['href', 'src', 'data-src'])
/** A picture that a lazy loader keeps for later, under a name of its own. */
const PICTURE = /^\S{0,2000}\/\S{1,200}\.(?:jpe?g|png|webp|avif)(?:\?|$)/i

/** All that is asked of a style. */
const HIDES = /display|visibility/i

/** The attributes extraction looks at, addresses resolved and cleared of other schemes, lengths bounded. */
export function readAttributes(
  access: Access,
  element: Element,
  tag: string,
  base: string,
): Record<string, string> {
  const attrs: Record<string, string> = {}
  const more = MORE[tag]
  for (const name of access.attributeNames(element)) {
    const known = ON_ALL.has(name) || more?.includes(name)
    if (!known && (tag !== 'img' || !name.startsWith('data-'))) continue
    const value = access.attribute(element, name)
    if (value === null || !(known || PICTURE.test(value))) continue
    if (name === 'style' && !HIDES.test(value)) continue
    if (known && !ADDRESSES.has(name)) attrs[name] = value.slice(0, MAX_ATTRIBUTE)
    else {
      const address = resolveUrl(value, base)
      if (address) attrs[known ? name : 'data-src'] ??= address
    }
  }
  return attrs
}

/** Addresses the parser would give back unchanged: most of a page's links, and parsing them all costs a tenth of it. */
const PLAIN = /^(?:https?:\/\/[a-z\d][a-z\d.-]*)?\/(?!\/)[\w\-.~:/?#@!$&()*+,;=%]*$/
/** Segments that the parser resolves. */
const DOTS = /\/\.|%2e/i

let origin = { base: '', of: '' }

/** An absolute http, https or mailto address; null for all else (`javascript:`, `data:`, `blob:` …). */
export function resolveUrl(value: string | null, base: string): string | null {
  if (!value || value.length > 4 * MAX_ATTRIBUTE) return null
  if (PLAIN.test(value) && !DOTS.test(value)) {
    if (value[0] !== '/') return value
    if (base !== origin.base) origin = { base, of: originOf(base) }
    if (origin.of) return origin.of + value
  }
  try {
    const url = new URL(value, base)
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

/** Empty where the base is no web address. */
function originOf(base: string): string {
  try {
    const { protocol, origin } = new URL(base)
    return /^https?:$/.test(protocol) ? origin : ''
  } catch {
    return ''
  }
}

/**
 * The name under which a snapshot says what an image had loaded, as "WIDTH HEIGHT ADDRESS". No page has a say in it: an
 * attribute of that name is not read.
 */
export const LOADED = 'loaded'

/** What an image of the page shows: nothing where it is no file of the web, such as `data:` and `blob:`. */
export function loadedAttribute(access: Access, element: Element, base: string): string | null {
  const shown = access.shownImage(element)
  const src = shown && resolveUrl(shown.src, base)
  return src && /^https?:/i.test(src) ? `${shown.width} ${shown.height} ${src}` : null
}
