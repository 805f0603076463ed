/**
 * The model in the middle: everything before it turns a page into an `Article`, everything after it is a pure
 * function of one. Plain JSON throughout, so it crosses messaging, storage and the command line as it is.
 */

/** Stable within one article: `b1`, `b2` … in reading order, removed blocks included. */
export type BlockId = string

/** A half-open stretch of one block's `text`, in UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** A stretch of the article. Everything Lede shows as quote or summary is made of these. */
export interface Span extends Range {
  block: BlockId
}

export type MarkType = 'link' | 'emphasis' | 'strong' | 'code' | 'sub' | 'sup'

/** Inline formatting as a range over the block's text. Marks may nest; they never cross. */
export interface Mark extends Range {
  type: MarkType
  /** Absolute http(s) or mailto URL; on links only. */
  href?: string
}

interface BlockBase {
  id: BlockId
  /** Normalised text (see `normalise.ts`); lines inside it (list items, verse) are separated by `\n`. */
  text: string
  marks: Mark[]
}

interface Paragraph extends BlockBase {
  type: 'paragraph'
}

interface Heading extends BlockBase {
  type: 'heading'
  /** 2 to 6; the headline itself is `Article.title`. */
  level: number
}

export interface ListItem extends Range {
  /** 0 for the outermost list. */
  depth: number
}

export interface List extends BlockBase {
  type: 'list'
  ordered: boolean
  items: ListItem[]
}

interface Blockquote extends BlockBase {
  type: 'blockquote'
}

interface Code extends BlockBase {
  type: 'code'
}

export interface TableCell extends Range {
  header: boolean
}

/** `text` holds the cells, separated by tabs within a row and `\n` between rows. */
export interface Table extends BlockBase {
  type: 'table'
  rows: TableCell[][]
}

/** `text` is the caption without its credit. */
export interface Figure extends BlockBase {
  type: 'figure'
  image: Image | null
  credit: string | null
}

/** What cannot be text: video, audio, a post, a graphic. `text` is its label or, for a post, its words. */
export interface Embed extends BlockBase {
  type: 'embed'
  kind: 'video' | 'audio' | 'post' | 'graphic' | 'other'
  href: string | null
}

/** The start of a live-blog entry; the blocks up to the next one belong to it. `text` is its heading or empty. */
export interface Entry extends BlockBase {
  type: 'entry'
  /** ISO 8601 where the page has a machine-readable time, else the words of the page. */
  time: string | null
}

export type Block = Paragraph | Heading | List | Blockquote | Code | Table | Figure | Embed | Entry

export interface Image {
  src: string
  alt: string
  width: number | null
  height: number | null
  /** What the page itself had loaded and shown of it, with its true size; absent where it had not. */
  loaded?: LoadedImage
}

/** A picture that the browser had fetched for the page: only such a one is ever asked for again. */
export interface LoadedImage {
  src: string
  width: number
  height: number
}

/** Why a block was taken out. The fixed vocabulary that the locale files name for readers. */
export type Reason =
  | 'advert'
  | 'bio'
  | 'byline'
  | 'caption'
  | 'comments'
  | 'consent'
  | 'credit'
  | 'date'
  | 'headline'
  | 'hidden'
  | 'navigation'
  | 'newsletter'
  | 'notice'
  | 'outside'
  | 'paywall'
  | 'promo'
  | 'pull-quote'
  | 'rail'
  | 'related'
  | 'share'
  | 'standfirst'
  | 'ticker'
  | 'widget'
  | 'wire'

export interface Removed {
  /** What it would be if it were put back. Several blocks when a whole region outside the article went at once. */
  blocks: Block[]
  /** The block it stood after, null at the very start. */
  after: BlockId | null
  reason: Reason
  /** Name of the pass that took it out. */
  pass: string
}

/**
 * What stands beside the story and sums it up or explains it: key points, "what to know". Shown apart from the text;
 * neither quotes nor summary are taken from it.
 */
export interface Box {
  /** Its heading; null where it has none. */
  title: string | null
  blocks: Block[]
  /** The block it stood after, null before the first one. */
  after: BlockId | null
}

/** What the newsroom says about its own text, in its own words. */
export interface Note {
  kind: 'correction' | 'update' | 'editor'
  text: string
}

export type CompletenessState =
  | 'complete'
  | 'cut'
  | 'paywalled'
  | 'live'
  | 'multipage'
  | 'list'
  | 'selection'
  | 'not-article'

export interface Completeness {
  state: CompletenessState
  /** Short machine-readable grounds, such as `jsonld:isAccessibleForFree=false`. */
  evidence: string[]
}

export interface Byline {
  name: string
  role?: string
}

export interface Article {
  version: 1
  /** The page's address as the browser has it. */
  url: string
  canonicalUrl: string | null
  title: string
  kicker: string | null
  standfirst: string | null
  bylines: Byline[]
  /** ISO 8601, with offset where the page gives one. */
  published: string | null
  modified: string | null
  site: string | null
  section: string | null
  /** BCP 47, as the page declares or its words show. */
  language: string | null
  direction: 'ltr' | 'rtl'
  leadImage: Image | null
  blocks: Block[]
  boxes: Box[]
  notes: Note[]
  removed: Removed[]
  completeness: Completeness
  /** The language a browser or a service machine-translated the page from, 'und' when it does not say; null else. */
  translatedFrom: string | null
  /** Where the story goes on; null where it does not, or the page does not link to it. */
  nextPage: string | null
}
