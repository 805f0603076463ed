import { canonicalTag } from '../language-tag.ts'
import type { Snapshot, TreeElement } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'

/**
 * The language a browser or a service translated the page from, 'und' where it does not say; null when the page is
 * as written. Chrome names the root element, Google's and Yandex's proxies the address, Google's the root's language
 * too; Edge and Yandex's browser mark each text as they come to it. Firefox numbers inline elements while it works and
 * relabels the root, which shows when all else still names another language.
 * @param declared the languages that the page's metadata names
 */
export function translatedFrom(
  snapshot: Snapshot,
  units: readonly Unit[],
  url: string,
  declared: readonly (string | null | undefined)[],
): string | null {
  const { lang = '', class: names = '' } = snapshot.root.attrs
  const target = primary(lang)
  const written = declared.flatMap((tag) => canonicalTag(tag) ?? [])
  const others = written.filter((tag) => primary(tag) !== target)
  const { hostname, pathname, searchParams } = URL.canParse(url) ? new URL(url) : new URL('about:blank')
  const isProxied = hostname === 'translated.turbopages.org'
  const spans = units.flatMap(({ owner }) => owner.children.filter(isYandex))
  const source =
    /-x-mtfrom-([a-z]{2,3})/i.exec(lang)?.[1] ??
    searchParams.get('_x_tr_sl') ??
    (isProxied ? /^\/proxy_u\/([a-z]{2,3})-/.exec(pathname)?.[1] : null) ??
    spans[0]?.attrs['data-source-lang']
  const isMarked =
    /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(names) ||
    lang.includes('-mtfrom-') ||
    hostname.endsWith('.translate.goog') ||
    isProxied ||
    spans.length >= ENOUGH ||
    units.filter(({ owner }) => [owner, ...owner.children].some(isHashed)).length >= ENOUGH ||
    units.some(({ owner }) => owner.children.some(isNumbered))
  if (isMarked) return (source === 'auto' ? null : canonicalTag(source)) ?? others[0] ?? 'und'
  return target &&
    others.length > 1 &&
    others.length === written.length &&
    new Set(others.map(primary)).size === 1
    ? (others[0] ?? null)
    : null
}

/** So many texts with a mark are no line that somebody copied from a translated page. */
const ENOUGH = 3

const primary = (tag: string): string => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''

const isNumbered = (child: TreeElement | string): boolean =>
  typeof child !== 'string' && child.attrs['data-moz-translations-id'] !== undefined

/** Edge leaves the text's hash at each element it has translated. */
const isHashed = (child: TreeElement | string): boolean =>
  typeof child !== 'string' && child.attrs._msttexthash !== undefined

/** Yandex's browser puts each sentence into an element of its own. */
const isYandex = (child: TreeElement | string): child is TreeElement =>
  typeof child !== 'string' && child.tag === 'ya-tr-span'
