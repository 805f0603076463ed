/** A passage, paragraphs apart by line breaks; then each quote of it: "first words|speaker|role|kind". */
export type Passage = readonly [text: string, ...gold: string[]]
