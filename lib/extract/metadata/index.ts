import { normalise } from '../../article/normalise.ts'
import type { Byline, Image } from '../../article/types.ts'
import { namesOf } from '../features.ts'
import { canonicalTag } from '../language-tag.ts'
import { resolveUrl } from '../page/attributes.ts'
import type { Snapshot } from '../page/tree.ts'
import type { Unit } from '../units/unit.ts'
import { toBylines } from './bylines.ts'
import { ownCanonical } from './canonical.ts'
import { toIso } from './dates.ts'
import { headOf } from './head.ts'
import { findHeadline, lineOverStory } from './headline.ts'
import { readJsonLd, type StructuredData } from './jsonld.ts'
import { visibleBylines } from './people.ts'
import { dateBelow, shownDates } from './shown-dates.ts'
import { standfirstOf } from './standfirst.ts'
import { cleanTitle, MAX_TITLE } from './title.ts'
import { translatedFrom } from './translation.ts'

/** What a page says about its story. */
export interface Metadata {
  title: string
  /** The block that shows the headline. */
  headline: Unit | null
  kicker: string | null
  standfirst: string | null
  description: string
  bylines: Byline[]
  published: string | null
  modified: string | null
  site: string | null
  section: string | null
  /** As declared; the words of the text decide where nothing is. */
  language: string | null
  declaredDirection: string | null
  translatedFrom: string | null
  canonicalUrl: string | null
  leadImage: Image | null
  /** `og:type`. */
  ogType: string | null
  structured: StructuredData | null
}

/** Names of `meta` elements, with what vendors put before them. */
const PUBLISHED =
  /publi(?:sh|shed|cation)?[_:-]?(?:time|date)|date-?published|pub[_-]?date|(?:^|[.:])(?:date(?:\.issued)?|created)$|article[.:]published$/
const MODIFIED = /(?:^|[^-])modified(?:_time)?$|updated_time|lastmod/
const AUTHOR = /^(?!smart)(?:.*[.:_])?(?:author(?:[.:_]name)?|creator)$|^byl$/

/** Reads the metadata: what is visible decides the headline, mark-up the rest, with the visible page as fallback. */
export function readMetadata(snapshot: Snapshot, units: readonly Unit[], url: string): Metadata {
  const structured = readJsonLd(snapshot.jsonLd, url)
  const meta = (names: readonly string[]) => {
    for (const name of names) {
      const value = snapshot.meta.get(name)
      if (value?.trim()) return normalise(value).trim()
    }
    return null
  }
  const first = (names: RegExp, read: (value: string) => string | null): string | null => {
    for (const [name, value] of snapshot.meta) {
      const found = names.test(name) ? read(value) : null
      if (found) return found
    }
    return null
  }
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const site = meta(['og:site_name']) ?? structured?.publisher ?? meta(['application-name']) ?? (host || null)
  const given = [meta(['og:title']), structured?.headline ?? null, meta(['twitter:title']), snapshot.title]
    .filter((title) => title !== null && title !== '' && title.length <= MAX_TITLE)
    .map((title) => cleanTitle(title as string, site ?? host))
  const headline = findHeadline(units, given, site ?? host) ?? lineOverStory(units, given)
  const head = headOf(units, headline)
  const description =
    meta(['og:description', 'description', 'twitter:description']) ?? structured?.description ?? ''
  const author = first(AUTHOR, (value) => (/^(?:https?:|@)|^\s*$/.test(value) ? null : value))
  const authors = structured?.authors.length ? structured.authors : author ? [{ name: author }] : []
  const bylines = toBylines(authors, site)
  const { lang, 'xml:lang': xml } = snapshot.root.attrs
  const declared = [structured?.language, meta(['og:locale']), meta(['content-language'])]
  const translated = translatedFrom(snapshot, units, url, declared)
  // A translation leaves the metadata in the language of the original.
  const language = [lang ?? xml, ...(translated ? [] : declared)].map(canonicalTag).find(Boolean) ?? null
  const monthFirst = /^(?:en(?:-US)?)?$/.test(language ?? '')
  const shown = shownDates(head, monthFirst)
  const below = units.slice(headline?.index ?? 0)
  const title = titleOf(headline, given)
  return {
    title,
    headline,
    kicker: kickerOf(units, headline),
    standfirst: standfirstOf(head, title, description),
    description,
    bylines: bylines.length > 0 ? bylines : toBylines(visibleBylines(head, below, url), site),
    published:
      toIso(structured?.published) ??
      first(PUBLISHED, toIso) ??
      shown.published ??
      dateBelow(below, monthFirst) ??
      dateInAddress(url),
    modified: toIso(structured?.modified) ?? first(MODIFIED, toIso) ?? shown.modified,
    site,
    section: structured?.section ?? meta(['article:section', 'section']),
    language,
    declaredDirection: directionIn(snapshot),
    translatedFrom: translated,
    canonicalUrl: ownCanonical(snapshot.links.get('canonical'), url),
    leadImage: leadImageOf(
      meta(['og:image:secure_url', 'og:image', 'twitter:image']) ?? structured?.image,
      snapshot,
    ),
    ogType: meta(['og:type']),
    structured,
  }
}

/** Many addresses hold the day: /2024/03/05/. */
function dateInAddress(url: string): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)/.exec(url) ?? []
  return year ? toIso(`${year}-${month}-${day}`) : null
}

/** As shown; a heading that holds the kicker too is cut down to the title that the mark-up gives. */
function titleOf(headline: Unit | null, given: readonly string[]): string {
  const shown = headline?.text.slice(0, MAX_TITLE) ?? ''
  if (shown === '') return given[0] ?? ''
  const inner = given.find(
    (title) => title.length >= shown.length / 2 && title !== shown && shown.endsWith(title),
  )
  return inner ?? shown
}

function directionIn(snapshot: Snapshot): string | null {
  const body = snapshot.root.children.find((child) => typeof child !== 'string' && child.tag === 'body')
  return snapshot.root.attrs.dir ?? (typeof body === 'object' ? body.attrs.dir : undefined) ?? null
}

function leadImageOf(address: string | null | undefined, snapshot: Snapshot): Image | null {
  const src = resolveUrl(address ?? null, snapshot.base)
  return src ? { src, alt: '', width: null, height: null } : null
}

const KICKER_NAME = /kicker|eyebrow|overline|topline|rubric|supertitle|section-?(?:name|label|title)|label/i

/** The word or two over a headline. */
function kickerOf(units: readonly Unit[], headline: Unit | null): string | null {
  if (!headline) return null
  const before = units.slice(Math.max(0, headline.index - 3), headline.index).reverse()
  const kicker = before.find((unit) => {
    const { owner } = unit
    return (
      unit.words > 0 &&
      unit.words <= 8 &&
      !owner.hidden &&
      KICKER_NAME.test(`${namesOf(owner)} ${owner.parent ? namesOf(owner.parent) : ''}`)
    )
  })
  return kicker?.text ?? null
}
