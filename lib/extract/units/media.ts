import type { Image, LoadedImage } from '../../article/types.ts'
import { LOADED, resolveUrl } from '../page/attributes.ts'
import { type TreeElement, walkTree } from '../page/tree.ts'
import type { Unit } from './unit.ts'

/** Below this a picture is an icon, a spacer or a face beside a name, in CSS pixels. */
const MIN_SIDE = 100

/**
 * The picture of an `img`; lazy ones keep the real address in a data attribute or a source set.
 * Null for icons and for pictures without any address that may be shown.
 */
export function imageOf(element: TreeElement, base: string): Image | null {
  const { attrs } = element
  const width = pixels(attrs.width)
  const height = pixels(attrs.height)
  if ((width !== null && width < MIN_SIDE) || (height !== null && height < MIN_SIDE)) return null
  const loaded = loadedOf(attrs[LOADED])
  const src =
    attrs['data-src'] ??
    fromSet(attrs['data-srcset'], base) ??
    attrs.src ??
    fromSet(attrs.srcset, base) ??
    fromSources(element.parent, base) ??
    loaded?.src
  if (!src || /\.(?:svg|gif)(?:$|\?)/i.test(src)) return null
  return { src, alt: (attrs.alt ?? '').trim(), width, height, ...(loaded && { loaded }) }
}

/** What the snapshot says of a picture that was there; a blurred stand-in for one to come is none. */
function loadedOf(said: string | undefined): LoadedImage | undefined {
  const [width, height, src] = said?.split(' ') ?? []
  const loaded = { src: src ?? '', width: Number(width), height: Number(height) }
  return loaded.src && loaded.width >= MIN_SIDE && loaded.height >= MIN_SIDE ? loaded : undefined
}

/** Of an empty `img` in a `picture`, which is filled from its sources: the first is for the widest screen. */
function fromSources(picture: TreeElement | null, base: string): string | undefined {
  if (picture?.tag !== 'picture') return undefined
  for (const source of picture.children) {
    if (typeof source === 'string' || source.tag !== 'source') continue
    const src = fromSet(source.attrs['data-srcset'] ?? source.attrs.srcset, base)
    if (src) return src
  }
  return undefined
}

function pixels(value: string | undefined): number | null {
  const number = value ? Number.parseInt(value, 10) : Number.NaN
  return Number.isFinite(number) && number > 0 ? number : null
}

/** The last candidate of a source set: by custom the largest. */
function fromSet(set: string | undefined, base: string): string | undefined {
  const last = set?.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0]
  return resolveUrl(last ?? null, base) ?? undefined
}

const POST =
  /twitter-(?:tweet|video)|instagram-media|(?:tiktok|bluesky|mastodon|reddit)-(?:embed|card)|fb-post|(?:threads|text)-post/i
const VIDEO = /youtu|vimeo|dailymotion|brightcove|jwp|video/i
const AUDIO = /soundcloud|spotify|podcast|audio|megaphone|acast\.|omny\./i
const GRAPHIC = /datawrapper|flourish|infogram|arcgis|tableau|graphics?\b|chart|map/i
const POST_FRAME = /[/.](?:twitter|x|instagram|facebook|tiktok|bsky|threads)\.(?:com|app|net)/i

/** What a frame, player or embedded post stands for; null for what is none (adverts, trackers). */
export function embedOf(element: TreeElement): Unit['embed'] {
  if (element.tag === 'blockquote') {
    if (!POST.test(element.attrs.class ?? '')) return null
    return { kind: 'post', href: element.attrs.cite ?? lastLink(element) }
  }
  const href = element.attrs.src ?? element.attrs['data-src'] ?? null
  if (element.tag === 'video') return { kind: 'video', href }
  if (element.tag === 'audio') return { kind: 'audio', href }
  if (href === null) return null
  if (POST_FRAME.test(href)) return { kind: 'post', href }
  if (AUDIO.test(href)) return { kind: 'audio', href }
  if (VIDEO.test(href)) return { kind: 'video', href }
  if (GRAPHIC.test(href)) return { kind: 'graphic', href }
  return null
}

/** An embedded post's last link is its time stamp, which leads to the post. */
function lastLink(element: TreeElement): string | null {
  let href: string | null = null
  walkTree(element, (node) => {
    if (typeof node !== 'string') href = node.attrs.href ?? href
    return true
  })
  return href
}
