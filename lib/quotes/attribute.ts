import type { Block } from '../article/types.ts'
import type { Entity } from '../text/names.ts'
import { type Cue, findCues, strength } from './cues.ts'
import { Discourse } from './discourse.ts'
import type { SpeechData } from './speech-types.ts'
import {
  entityMeant,
  headWord,
  isCapital,
  labelBefore,
  type Scene,
  type Subject,
  sentenceSubject,
} from './subject.ts'
import { type Clause, type Passage, passage } from './tokens.ts'

/** One quoted stretch with what was found about its speaker. */
export interface Attribution {
  block: number
  stretch: number
  entity: Entity | null
  subject: Subject | null
  /** Block of the subject's tokens; another one when taken over from a neighbour. */
  subjectBlock: number
  cue: Cue | null
  /** How it was found, for confidence. */
  route: Route
  certainty: number
  /** The reporter's sentence goes on around the quote. */
  inClause: boolean
}

export type Route =
  | 'beside'
  | 'before'
  | 'clause'
  | 'subject'
  | 'colon'
  | 'same-sentence'
  | 'floating'
  | 'paragraph'
  | 'none'

export interface Reading {
  passages: Passage[]
  scenes: Scene[]
  attributions: Attribution[]
}

const NOTHING = { entity: null, subject: null, cue: null, certainty: 0 }

/** Reads the blocks in order, as a reader does, and attributes every quoted stretch. */
export function read(blocks: readonly Block[], entities: readonly Entity[], speech: SpeechData): Reading {
  const reader = new Reader(blocks, entities, speech)
  for (let index = 0; index < blocks.length; index++) reader.readBlock(index)
  return { passages: reader.passages, scenes: reader.scenes, attributions: reader.attributions }
}

class Reader {
  passages: Passage[]
  scenes: Scene[]
  attributions: Attribution[] = []
  #discourse: Discourse
  /** Speaker of the last quote or reporting sentence, and the block it was in. */
  #last: (Attribution & { at: number }) | null = null

  constructor(blocks: readonly Block[], entities: readonly Entity[], speech: SpeechData) {
    const byBlock = mentionsByBlock(entities)
    this.passages = blocks.map((block) => passage(block.text, speech.code))
    this.scenes = this.passages.map(({ tokens }, index) => {
      const mentions = byBlock.get(blocks[index]?.id ?? '') ?? []
      return { tokens, speech, entities: entitiesOfTokens(tokens, mentions) }
    })
    this.#discourse = new Discourse(entities, this.scenes)
  }

  readBlock(index: number): void {
    const page = this.passages[index]
    const scene = this.scenes[index]
    if (!page || !scene) return
    for (const clause of reportedSentences(page, scene)) {
      this.#discourse.nextSentence()
      this.#readSentence(index, page, scene, clause)
    }
  }

  #readSentence(block: number, page: Passage, scene: Scene, clause: Clause): void {
    const quotes: number[] = []
    for (let i = clause.from; i < clause.to; i++) if (scene.tokens[i]?.kind === 'quote') quotes.push(i)
    const cues = findCues(scene, clause)
    const resolved = new Map<Subject, { entity: Entity | null; certainty: number }>()
    const resolve = (subject: Subject) => {
      let found = resolved.get(subject)
      if (!found) {
        found = this.#resolve(scene, subject)
        resolved.set(subject, found)
      }
      return found
    }
    const made: Attribution[] = []
    for (const at of quotes) {
      const attribution = this.#attribute(block, page, scene, clause, at, cues, made, resolve)
      made.push(attribution)
      this.attributions.push(attribution)
      if (attribution.entity || attribution.subject) this.#last = { ...attribution, at: block }
    }
    const subject = sentenceSubject(scene, clause.from, clause.to)
    if (quotes.length === 0) {
      const cue = cues.find((candidate) => candidate.kind === 'says' || candidate.kind === 'according')
      const source = cue?.subject
      if (source && source.kind !== 'noun') {
        const { entity, certainty } = resolve(source)
        if (entity) {
          this.#last = {
            block,
            stretch: -1,
            entity,
            subject: source,
            subjectBlock: block,
            cue: cue ?? null,
            route: 'floating',
            certainty,
            inClause: false,
            at: block,
          }
          this.#discourse.add(entity, 0.5)
        }
      }
    }
    this.#discourse.see(scene, clause.from, clause.to)
    if (subject?.kind === 'pronoun') {
      const { entity } = resolve(subject)
      if (entity) this.#discourse.add(entity, 0.8)
    }
    for (const { entity } of made) if (entity) this.#discourse.add(entity, 0.6)
  }

  #resolve(scene: Scene, subject: Subject): { entity: Entity | null; certainty: number } {
    if (subject.kind === 'name') return { entity: subject.entity, certainty: subject.entity ? 0.97 : 0.85 }
    if (subject.kind === 'pronoun' && subject.pronoun) {
      const found = this.#discourse.resolve(subject.pronoun)
      return found
        ? { entity: found.entity, certainty: 0.6 + 0.35 * found.lead }
        : { entity: null, certainty: 0 }
    }
    const meant =
      subject.kind === 'noun' ? (entityMeant(scene, subject) ?? this.#entityOfRole(scene, subject)) : null
    return meant ? { entity: meant, certainty: 0.85 } : { entity: null, certainty: 0.8 }
  }

  /** "the minister": the person who was introduced as one. */
  #entityOfRole(scene: Scene, subject: Subject): Entity | null {
    const first = scene.tokens[subject.from]
    if (!first || !/^(?:the|this|that)$/.test(first.lower) || subject.to - subject.from > 4) return null
    const noun = headWord(scene, subject)
    return this.#discourse.mostSalient(
      (entity) =>
        (entity.kind === 'person' && entity.role !== null && hasWord(entity.role, noun)) ||
        (entity.kind === 'organization' && entity.name.includes(' ') && hasWord(entity.name, noun)),
    )
  }

  #attribute(
    block: number,
    page: Passage,
    scene: Scene,
    clause: Clause,
    at: number,
    cues: readonly Cue[],
    made: readonly Attribution[],
    resolve: (subject: Subject) => { entity: Entity | null; certainty: number },
  ): Attribution {
    const { tokens } = scene
    const stretch = tokens[at]?.stretch ?? 0
    const alone = isAlone(scene, clause, at)
    const base = {
      block,
      stretch,
      subjectBlock: block,
      inClause: !alone && !reportsDirectly(page, scene, at),
    }
    const chosen = chooseCue(page, scene, clause, at, cues)
    if (chosen) {
      const { entity, certainty } = resolve(chosen.cue.subject)
      if (entity || chosen.cue.subject.kind !== 'pronoun')
        return {
          ...base,
          entity,
          subject: chosen.cue.subject,
          cue: chosen.cue,
          route: chosen.route,
          certainty: certainty * chosen.weight,
        }
    }
    const before = made.at(-1)
    if (before && (before.entity || before.subject))
      return { ...before, ...base, route: 'same-sentence', certainty: before.certainty * 0.92 }
    const line = alone || at === clause.from ? attributionLine(scene, at, clause.to) : null
    if (line)
      return {
        ...base,
        inClause: false,
        entity: line.entity,
        subject: line,
        cue: null,
        route: 'beside',
        certainty: 0.95,
      }
    if (alone) return this.#float(base, block)
    const subject = labelBefore(scene, clause.from, at) ?? sentenceSubject(scene, clause.from, at)
    if (subject) {
      const { entity, certainty } = resolve(subject)
      if (entity) {
        const colon = tokens[at - 1]?.text === ':'
        return {
          ...base,
          entity,
          subject,
          cue: null,
          route: colon ? 'colon' : 'subject',
          certainty: certainty * (colon ? 0.85 : 0.6),
        }
      }
    }
    return this.#float(base, block)
  }

  /** A quote without a cue of its own: the speaker of the paragraph, or of the one before. */
  #float(
    base: Pick<Attribution, 'block' | 'stretch' | 'subjectBlock' | 'inClause'>,
    block: number,
  ): Attribution {
    const last = this.#last
    if (!last || block - last.at > 3) return { ...base, ...NOTHING, route: 'none' }
    const same = last.at === block
    return {
      ...last,
      ...base,
      subjectBlock: last.subjectBlock,
      route: same ? 'floating' : 'paragraph',
      certainty: last.certainty * (same ? 0.97 : block - last.at === 1 ? 0.9 : 0.7),
    }
  }
}

function hasWord(text: string, word: string): boolean {
  return (
    word.length > 2 &&
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word)
  )
}

/**
 * Sentences with a reporting clause joined to the quote before it: after "Why?" a sentence segmenter cannot know
 * that "Ann Roe said." goes with it.
 */
function reportedSentences(page: Passage, scene: Scene): Clause[] {
  const joined: Clause[] = []
  for (const clause of page.sentences) {
    const before = joined.at(-1)
    if (before && endsAsking(page, scene, before) && beginsReporting(scene, clause)) before.to = clause.to
    else joined.push({ ...clause })
  }
  return joined
}

function endsAsking(page: Passage, scene: Scene, clause: Clause): boolean {
  const token = scene.tokens[clause.to - 1]
  const stretch = token?.kind === 'quote' ? page.stretches[token.stretch] : undefined
  return stretch !== undefined && /[?!…—–-]["'’”]?$/u.test(page.text.slice(stretch.start, stretch.end))
}

function beginsReporting(scene: Scene, clause: Clause): boolean {
  const [cue] = findCues(scene, clause)
  if (cue?.kind !== 'says' || cue.start - clause.from > 3) return false
  for (let i = clause.from; i < cue.from; i++) if (scene.tokens[i]?.kind === 'quote') return false
  return scene.tokens[cue.to]?.lower !== 'that'
}

interface Mentioned {
  start: number
  end: number
  entity: Entity
}

function mentionsByBlock(entities: readonly Entity[]): Map<string, Mentioned[]> {
  const byBlock = new Map<string, Mentioned[]>()
  for (const entity of entities)
    for (const { block, start, end } of entity.mentions) {
      const list = byBlock.get(block)
      if (list) list.push({ start, end, entity })
      else byBlock.set(block, [{ start, end, entity }])
    }
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start)
  return byBlock
}

function entitiesOfTokens(tokens: Passage['tokens'], mentions: readonly Mentioned[]): (Entity | null)[] {
  let at = 0
  return tokens.map((token) => {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++
    const mention = mentions[at]
    return mention && token.kind === 'word' && mention.start <= token.start ? mention.entity : null
  })
}

/** "“…” ― Ann Roe": a dash and nothing but a name after the quoted words. */
function attributionLine(scene: Scene, at: number, to: number): Subject | null {
  const { tokens, entities } = scene
  if (!/^(?:[–—―-]|--)$/.test(tokens[at + 1]?.text ?? '')) return null
  let end = at + 2
  while (end < to && tokens[end]?.kind === 'word' && (entities[end] || isCapital(tokens[end]))) end++
  const next = tokens[end]
  if (end === at + 2 || (next && next.kind === 'word') || next?.kind === 'quote') return null
  return { kind: 'name', from: at + 2, to: end, entity: entities[at + 2] ?? null, pronoun: null }
}

/** The quote is a sentence by itself. */
function isAlone(scene: Scene, clause: Clause, at: number): boolean {
  for (let i = clause.from; i < clause.to; i++) if (i !== at && scene.tokens[i]?.kind !== 'mark') return false
  return true
}

/** The quoted words end with the comma or question mark of a reporting clause, or follow its comma or colon. */
function reportsDirectly(page: Passage, scene: Scene, at: number): boolean {
  const stretch = page.stretches[scene.tokens[at]?.stretch ?? 0]
  if (!stretch) return false
  if (/[,?!…—–-]$/u.test(page.text.slice(stretch.start, stretch.end))) return true
  const before = scene.tokens[at - 1]?.text
  return before === ':' || before === ',' || scene.tokens[at + 1]?.text === ','
}

function chooseCue(
  page: Passage,
  scene: Scene,
  clause: Clause,
  at: number,
  cues: readonly Cue[],
): { cue: Cue; route: Route; weight: number } | null {
  const { tokens } = scene
  const nextQuote = tokens.findIndex(
    (token, index) => index > at && index < clause.to && token.kind === 'quote',
  )
  const right = nextQuote < 0 ? clause.to : nextQuote
  let left = at - 1
  while (left >= clause.from && tokens[left]?.kind !== 'quote') left--
  left++
  const stretch = page.stretches[tokens[at]?.stretch ?? 0]
  const tail = stretch ? page.text.slice(stretch.start, stretch.end).slice(-1) : ''
  const open = /[,?!…—–-]/u.test(tail) || /^[,–—-]/u.test(tokens[at + 1]?.text ?? '')
  let r = at + 1
  while (r < right && tokens[r]?.kind === 'mark') r++
  const joined = scene.speech.boundaries.has(tokens[r]?.lower ?? '') && tokens[r]?.lower !== 'as'
  let best: { cue: Cue; route: Route; weight: number } | null = null
  let bestScore = 0
  for (const cue of cues) {
    const place = placeOf(cue, { at, left, r, right, open, joined })
    const score = place.score + strength(scene, cue)
    if (score > bestScore) {
      bestScore = score
      best = { cue, route: place.route, weight: Math.min(1, place.weight + Math.min(0, score - 6) * 0.05) }
    }
  }
  return best
}

interface Surroundings {
  at: number
  /** First token after the quote before in the sentence, first word after this quote, the next quote or the end. */
  left: number
  r: number
  right: number
  /** The quoted words end as they do before a reporting clause. */
  open: boolean
  /** "and" or the like follows: what comes is another clause. */
  joined: boolean
}

/** What the place of a cue beside a quote is worth. */
function placeOf(
  cue: Cue,
  { at, left, r, right, open, joined }: Surroundings,
): { route: Route; score: number; weight: number } {
  if (cue.from > at) {
    if (cue.from >= right) return { route: 'same-sentence', score: 0, weight: 0.8 }
    if (cue.start >= r && cue.start - r <= (open ? 3 : 1) && !joined)
      return { route: 'beside', score: open ? 4 : 1.5, weight: open ? 1 : 0.9 }
    return { route: 'clause', score: open ? 2 : 1, weight: open ? 0.92 : 0.8 }
  }
  if (cue.from < left) return { route: 'same-sentence', score: 0.8, weight: 0.88 }
  const gap = at - Math.max(cue.to, cue.inverted ? cue.end : 0)
  if (gap <= 1) return { route: 'before', score: 4, weight: 1 }
  return { route: 'clause', score: gap <= 3 ? 2.5 : 1.6 - 0.02 * gap, weight: 0.97 - 0.003 * gap }
}
