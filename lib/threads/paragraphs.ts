import type { Article, BlockId } from '../article/types.ts'
import type { Sentence, Story } from '../summary/story.ts'
import type { Entity } from '../text/names.ts'

/** A paragraph as threads are told by: what it speaks of. */
export interface Paragraph {
  block: BlockId
  sentences: Sentence[]
  /** How often each thing is spoken of: a term of the story by its index, a name by its index after all terms. */
  things: Map<number, number>
  /** The section it stands in: headings before it; 0 before the first one. */
  section: number
}

export interface Paragraphs {
  list: Paragraph[]
  /** How much each thing that is spoken of says of what a paragraph is about; 0 for words of grammar. */
  weights: number[]
}

/** A name tells more than a word, whatever it is called by; "she" and "the minister" leave their noun unsaid. */
const NAME_WEIGHT = 1.4
/** The rarest words, of those that the lexicon of news knows, weigh 1; see `Term.rarity`. */
const RAREST = Math.log(1000)

/** The paragraphs of a story. Names count in all forms; `speakers` are names that are not written where they speak. */
export function readParagraphs(
  article: Article,
  story: Story,
  entities: readonly Entity[],
  speakers: ReadonlyMap<BlockId, readonly string[]>,
): Paragraphs {
  const sections = sectionsOf(article)
  const list: Paragraph[] = []
  const byBlock = new Map<BlockId, Paragraph>()
  for (const sentence of story.sentences) {
    const { block } = sentence.span
    let paragraph = byBlock.get(block)
    if (!paragraph) {
      paragraph = { block, sentences: [], things: new Map(), section: sections.get(block) ?? 0 }
      byBlock.set(block, paragraph)
      list.push(paragraph)
    }
    paragraph.sentences.push(sentence)
    for (const id of sentence.terms) add(paragraph, id)
  }
  const first = story.terms.length
  const places = new Map(entities.map(({ name }, at) => [name, first + at]))
  for (const [at, { mentions }] of entities.entries())
    for (const { block } of mentions) {
      const paragraph = byBlock.get(block)
      if (paragraph) add(paragraph, first + at)
    }
  for (const [block, names] of speakers)
    for (const name of names) {
      const [paragraph, place] = [byBlock.get(block), places.get(name)]
      if (paragraph && place !== undefined && !paragraph.things.has(place)) add(paragraph, place)
    }
  const weights = [
    ...story.terms.map(({ stop, rarity, length }) => (stop || length < 3 ? 0 : rarity / RAREST)),
    ...entities.map(() => NAME_WEIGHT),
  ]
  return { list, weights }
}

function add({ things }: Paragraph, thing: number): void {
  things.set(thing, (things.get(thing) ?? 0) + 1)
}

function sectionsOf({ blocks }: Article): Map<BlockId, number> {
  let section = 0
  return new Map(blocks.map(({ id, type }) => [id, type === 'heading' ? ++section : section]))
}
