/** In which ways quotes can be copied, in the order of the menu. */
export const FORMATS = ['source', 'markdown', 'words', 'apa', 'mla', 'chicago', 'bibtex', 'csv'] as const

export type Format = (typeof FORMATS)[number]

/** What a row of the table of quotes holds, in this order. */
export const COLUMNS = [
  'quote',
  'speaker',
  'role',
  'outlet',
  'byline',
  'headline',
  'date',
  'link',
  'translation',
  'partial',
] as const

export type Column = (typeof COLUMNS)[number]
