/**
 * Text, its paragraphs parted by line breaks, then who says each quote in order: "Ann Roe", "Ann Roe = mayor of Pell"
 * with the role ("Ann Roe = " has none), "org: ", "doc: ", "anon: " for who is no named person, "anon|org: " for either.
 */
export type Case = readonly string[]
