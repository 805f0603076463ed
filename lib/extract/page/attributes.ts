import type { Access } from './access.ts'
import { MAX_ATTRIBUTE, MAX_TEXT } from './bounds.ts'

const ON_ALL = [
  'class',
  'id',
  'hidden',
  'style',
  'role',
  'itemprop',
  'aria-hidden',
  'aria-label',
  'data-testid',
]
const MORE: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir', 'xml:lang'],
  body: ['lang', 'dir'],
  a: ['href', 'rel'],
  img: [
    'src',
    'data-src',
    'data-original',
    'data-lazy-src',
    'srcset',
    'data-srcset',
    'alt',
    'width',
    'height',
  ],
  source: ['srcset', 'data-srcset'],
  time: ['datetime'],
  iframe: ['src', 'data-src', 'srcdoc', 'title'],
  frame: ['src', 'title'],
  video: ['src', 'title'],
  audio: ['src', 'title'],
  blockquote: ['cite'],
  ol: ['start'],
  th: ['scope'],
  article: ['itemtype', 'lang', 'dir'],
  meta: ['content'],
}
const ADDRESSES = new Set(['href', 'src', 'data-src', 'data-original', 'data-lazy-src'])

/** The attributes extraction looks at, addresses resolved and cleared of other schemes, lengths bounded. */
export function readAttributes(
  access: Access,
  element: Element,
  tag: string,
  base: string,
): Record<string, string> {
  const attrs: Record<string, string> = {}
  if (!access.hasAttributes(element)) return attrs
  const take = (name: string) => {
    const value = access.attribute(element, name)
    if (value === null) return
    if (!ADDRESSES.has(name)) attrs[name] = value.slice(0, name === 'srcdoc' ? MAX_TEXT : MAX_ATTRIBUTE)
    else {
      const address = resolveUrl(value, base)
      if (address) attrs[name] = address
    }
  }
  for (const name of ON_ALL) take(name)
  for (const name of MORE[tag] ?? []) take(name)
  return attrs
}

/** An absolute http, https or mailto address; null for all else (`javascript:`, `data:`, `blob:` …). */
export function resolveUrl(value: string | null, base: string): string | null {
  if (!value || value.length > 4 * MAX_ATTRIBUTE) return null
  try {
    const url = new URL(value, base)
    return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
