import type { Reading } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { sentenceSubject } from './sentence-subject.ts'

/** Nobody but the words after it tells who spoke: never sure. */
const CERTAINTY = 0.55

/**
 * Quotes whose speaker is told only later: paragraphs of one quote with the reporting clause at its end, and the quote
 * that opens a story ("“All gone.” Ann Roe looks at the hives.").
 */
export function lookAhead({
  passages,
  scenes,
  attributions,
}: Pick<Reading, 'passages' | 'scenes' | 'attributions'>): void {
  for (let i = attributions.length - 1; i >= 0; i--) {
    const attribution = attributions[i]
    const next = attributions[i + 1]
    if (!attribution || attribution.subject) continue
    const stretch = passages[attribution.block]?.stretches[attribution.stretch]
    const goesOn =
      next?.subject &&
      stretch?.closed === false &&
      next.block === attribution.block + 1 &&
      passages[next.block]?.stretches[next.stretch]?.outerStart === 0
    if (next && goesOn) take(attribution, next, next.certainty * 0.95)
    else if (!attribution.inClause) openStory({ passages, scenes }, attribution, next)
  }
}

function openStory(
  { passages, scenes }: Pick<Reading, 'passages' | 'scenes'>,
  attribution: Attribution,
  next: Attribution | undefined,
): void {
  const here = passages[attribution.block]?.sentences ?? []
  const within = attribution.sentence + 1 < here.length
  const block = within ? attribution.block : attribution.block + 1
  const clause = within ? here[attribution.sentence + 1] : passages[block]?.sentences[0]
  const scene = scenes[block]
  if (!clause || !scene) return
  const subject = sentenceSubject(scene, clause.from, clause.to)
  if (subject?.entity?.kind === 'person')
    Object.assign(attribution, {
      subject,
      entity: subject.entity,
      subjectBlock: block,
      route: 'paragraph',
      certainty: CERTAINTY,
    })
  else if (next?.entity && next.block === block) take(attribution, next, CERTAINTY)
}

function take(attribution: Attribution, from: Attribution, certainty: number): void {
  const { subject, entity, subjectBlock } = from
  Object.assign(attribution, { subject, entity, subjectBlock, route: 'paragraph', certainty })
}
