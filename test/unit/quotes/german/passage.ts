/** [what it shows, the text, its paragraphs parted by line breaks, and [quote, speaker, role?, kind?] in reading order]. */
export type Passage = [
  shows: string,
  text: string,
  quotes: [text: string, speaker: string | null, role?: string | null, kind?: string][],
]
