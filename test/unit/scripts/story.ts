/** A short story with two speakers, enough for every part of an answer. */
const PARAGRAPHS = [
  'The town of Ellerby opened its rebuilt library on Monday, three years after a flood had carried off the old one.',
  '“We counted the books as they came back on the tide,” Marta Quill, the head librarian, told the guests.',
  'The new building stands on stilts and cost £4.1 million, most of which came from a public collection.',
  'Builders used larch from the hills behind the town, and the shelves were made by pupils of the local school.',
  '“I shall be reading until the roof leaks,” said Osric Vane, a retired ferryman, who held the first ticket.',
  'A second floor with rooms for meetings is expected to open in the autumn, the council announced.',
  'Ellerby has asked neighbouring towns for duplicates, and has so far been given eleven thousand of them.',
]

export const STORY = {
  title: 'Ellerby opens a library on stilts',
  text: PARAGRAPHS.join('\n\n'),
  paragraphs: PARAGRAPHS,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ellerby opens a library on stilts</title></head>
<body><article><h1>Ellerby opens a library on stilts</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`,
}
