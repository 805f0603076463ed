export interface Convention {
  closers: readonly string[]
  /** Whether a closing mark may be missing: an apostrophe alone proves nothing. */
  mayStayOpen: boolean
}

/**
 * Quotation marks of the written languages by their opening mark: English and Swedish curly, typewriter and its wide
 * form in Chinese, two apostrophes (some agencies' wires), TeX, German low-high and what typewriters make of it,
 * guillemets both ways, corner brackets, singles.
 */
export const CONVENTIONS: ReadonlyMap<string, Convention> = new Map([
  ['“', { closers: ['”', '"'], mayStayOpen: true }],
  ['”', { closers: ['”'], mayStayOpen: false }],
  ['"', { closers: ['"', '”', "''"], mayStayOpen: true }],
  ['＂', { closers: ['＂'], mayStayOpen: true }],
  ["''", { closers: ["''", '"'], mayStayOpen: true }],
  ['``', { closers: ["''", '``'], mayStayOpen: true }],
  ['„', { closers: ['“', '”', '"'], mayStayOpen: true }],
  [',,', { closers: ['“', '”', '"', "''"], mayStayOpen: false }],
  ['«', { closers: ['»'], mayStayOpen: true }],
  ['»', { closers: ['«', '»'], mayStayOpen: false }],
  ['「', { closers: ['」'], mayStayOpen: true }],
  ['『', { closers: ['』'], mayStayOpen: true }],
  ['‘', { closers: ['’'], mayStayOpen: false }],
  ['‚', { closers: ['‘', '’'], mayStayOpen: false }],
  ['‹', { closers: ['›'], mayStayOpen: false }],
  ['›', { closers: ['‹'], mayStayOpen: false }],
  ["'", { closers: ["'"], mayStayOpen: false }],
  ['`', { closers: ["'", '’'], mayStayOpen: false }],
])
