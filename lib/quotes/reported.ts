import { findCues } from './cues.ts'
import { isCapital, type Scene } from './scene.ts'
import { type Clause, MAX_SENTENCE, type Passage } from './tokens.ts'

/**
 * Sentences with a reporting clause joined to the quote before it: after "Why?" a sentence segmenter cannot know
 * that "Ann Roe said." goes with it.
 */
export function reportedSentences(page: Passage, scene: Scene): Clause[] {
  const joined: Clause[] = []
  for (const clause of page.sentences) {
    const before = joined.at(-1)
    if (
      before &&
      clause.to - before.from <= MAX_SENTENCE &&
      ((endsAsking(page, scene, before) && beginsReporting(scene, clause)) ||
        isNameLine(scene, before, clause) ||
        isGermanAfterthought(scene, before, clause))
    )
      before.to = clause.to
    else joined.push({ ...clause })
  }
  return joined
}

function endsAsking(page: Passage, scene: Scene, clause: Clause): boolean {
  const token = scene.tokens[clause.to - 1]
  // "Roe asked: “Why?” Poe said nothing.": these words have their speaker.
  if (scene.tokens[clause.to - 2]?.text === ':') return false
  const stretch = token?.kind === 'quote' ? page.stretches[token.stretch] : undefined
  return stretch !== undefined && /[?!…—–-]["'’”]?$/u.test(page.text.slice(stretch.start, stretch.end))
}

function beginsReporting(scene: Scene, clause: Clause): boolean {
  const [cue] = findCues(scene, clause)
  // "“Is it?” Roe pressed." is nothing but subject and verb.
  const bare = cue?.kind === 'reports' && cue.subject.kind !== 'noun' && clause.to - cue.end <= 2
  if (!cue || (cue.kind !== 'says' && !bare) || cue.start - clause.from > 3) return false
  for (let i = clause.from; i < cue.from; i++) if (scene.tokens[i]?.kind === 'quote') return false
  return scene.tokens[cue.to]?.lower !== 'that'
}

/** "Der Steg sei „…“. Das sagte Ann Roe am Montag.": who says it comes in the next sentence. */
function isGermanAfterthought({ tokens, speech }: Scene, before: Clause, { from, to }: Clause): boolean {
  if (speech.code !== 'de' || !/^(?:das|dies)$/.test(tokens[from]?.lower ?? '')) return false
  if (
    !speech.says.has(tokens[from + 1]?.lower ?? '') &&
    !/^(?:teilte|gab)$/.test(tokens[from + 1]?.lower ?? '')
  )
    return false
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'quote' || tokens[i]?.text === ':') return false
  return tokens[before.to - 1]?.kind === 'quote' || tokens[before.to - 2]?.kind === 'quote'
}

/** "― Ann Roe" after a quote is no sentence of its own. */
function isNameLine({ tokens, entities }: Scene, before: Clause, { from, to }: Clause): boolean {
  if (tokens[before.to - 1]?.kind !== 'quote' || !/^(?:[–—―-]|--)$/.test(tokens[from]?.text ?? ''))
    return false
  return to - from > 1 && to - from < 9 && (entities[from + 1] != null || isCapital(tokens[from + 1]))
}
