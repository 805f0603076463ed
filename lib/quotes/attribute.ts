import type { Block } from '../article/types.ts'
import type { Entity } from '../text/names.ts'
import { isRoleHeaded } from '../text/role-heads.ts'
import type { Attribution, Route } from './attribution.ts'
import { type Choice, chooseCue } from './choose.ts'
import type { Cue } from './cue.ts'
import { findCues } from './cues.ts'
import { entityOfRole } from './definite.ts'
import { delayedRole } from './delayed.ts'
import { Discourse } from './discourse.ts'
import { lookAhead } from './look-ahead.ts'
import { Meaning } from './meaning.ts'
import { entityMeant } from './phrase.ts'
import { possessor } from './pronoun.ts'
import { reportedSentences } from './reported.ts'
import { entitiesOfTokens, mentionsByBlock, type Scene, type Subject } from './scene.ts'
import { labelBefore, sentenceSubject } from './sentence-subject.ts'
import { attributionLine, goesOnIndirectly, isAlone, reportsDirectly } from './setting.ts'
import type { SpeechData } from './speech-types.ts'
import { type Clause, type Passage, passage } from './tokens.ts'
import { isIntroduced, isSource, unnamed } from './unnamed.ts'

export interface Reading {
  passages: Passage[]
  scenes: Scene[]
  attributions: Attribution[]
  /** What persons are whose role the sentence before their name told. */
  roles: ReadonlyMap<Entity, string>
}

/** One sentence in its block. */
interface Sentence extends Clause {
  block: number
  index: number
  page: Passage
  scene: Scene
  cues: readonly Cue[]
}

type Place = Pick<Attribution, 'block' | 'stretch' | 'sentence' | 'subjectBlock' | 'inClause' | 'alone'>

/** Blocks further back than this have no say in who goes on speaking. */
const MAX_FLOAT = 3

/** Reads the blocks in order, as a reader does, and attributes every quoted stretch. */
export function read(blocks: readonly Block[], entities: readonly Entity[], speech: SpeechData): Reading {
  const mentions = mentionsByBlock(entities)
  const passages = blocks.map((block, index) => passage(block, speech, blocks[index + 1]?.text))
  const scenes = passages.map(({ tokens }, index) => {
    return { tokens, speech, entities: entitiesOfTokens(tokens, mentions.get(blocks[index]?.id ?? '') ?? []) }
  })
  const reader = new Reader(new Discourse(entities, scenes))
  for (const [block, page] of passages.entries()) {
    const scene = scenes[block]
    if (scene) reader.readBlock(block, page, scene)
  }
  lookAhead({ passages, scenes, attributions: reader.attributions })
  return { passages, scenes, attributions: reader.attributions, roles: reader.roles }
}

class Reader {
  attributions: Attribution[] = []
  roles = new Map<Entity, string>()
  #discourse: Discourse
  #meaning: Meaning
  /** The last speaker of a quote or a reporting sentence. */
  #last: Attribution | null = null
  /** The person of a sentence without a quote: a quote after it may be his. */
  #told: Attribution | null = null
  /** The person whom the sentence before is about, where it reports nothing. */
  #acting: { block: number; index: number; entity: Entity; subject: Subject } | null = null

  constructor(discourse: Discourse) {
    this.#discourse = discourse
    this.#meaning = new Meaning(discourse)
  }

  readBlock(block: number, page: Passage, scene: Scene): void {
    let before: Clause | null = null
    for (const [index, clause] of reportedSentences(page, scene).entries()) {
      this.#discourse.nextSentence()
      const cues = findCues(scene, clause)
      this.#meaning.begin(clause.from, cues)
      const sentence = { ...clause, block, index, page, scene, cues }
      this.#readSentence(sentence)
      if (before && scene.speech.code === 'en') this.#giveRole(sentence, before)
      before = clause
    }
  }

  /** The person named first here may be who the sentence before told of. */
  #giveRole({ scene, page, from, to }: Sentence, before: Clause): void {
    let at = from
    while (at < to && scene.entities[at]?.kind !== 'person') at++
    const entity = at < to ? scene.entities[at] : null
    const first = entity?.mentions[0]
    if (!entity || entity.role !== null || this.roles.has(entity) || !entity.name.includes(' ')) return
    const token = scene.tokens[at]
    if (!token || first?.start !== token.start || page.text.slice(first.start, first.end) !== entity.name)
      return
    const role = delayedRole(scene, before, page.text, entity)
    if (role !== null && isRoleHeaded(role)) this.roles.set(entity, role)
  }

  #readSentence(sentence: Sentence): void {
    const { scene, from, to } = sentence
    const made: Attribution[] = []
    for (let at = from; at < to; at++) {
      if (scene.tokens[at]?.kind !== 'quote') continue
      const attribution = this.#attribute(sentence, at, made.at(-1) ?? null)
      made.push(attribution)
      if (attribution.subject) this.#last = attribution
    }
    this.attributions.push(...made)
    if (made.length === 0) this.#hear(sentence)
    const subject = sentenceSubject(scene, from, to)
    // A pronoun means somebody named before it.
    if (subject?.kind === 'pronoun') this.#meaning.of(scene, subject)
    this.#discourse.see(scene, from, to, subject?.entity ?? null)
    const { block, index } = sentence
    const reports =
      made.length > 0 || sentence.cues.some(({ kind }) => kind === 'says' || kind === 'according')
    const person = subject?.kind === 'name' && subject.entity?.kind === 'person' ? subject.entity : null
    this.#acting = subject && person && !reports ? { block, index, entity: person, subject } : null
    this.#told = made.length === 0 && subject ? this.#tell(sentence, subject) : null
    if (subject?.kind === 'pronoun') {
      const { entity } = this.#meaning.of(scene, subject)
      if (entity) this.#discourse.add(entity, 0.8)
    } else if (subject?.kind === 'noun') this.#meet(sentence, subject, 0.8, false)
    for (const { entity, subject: said, route } of made)
      if (entity) this.#discourse.add(entity, 0.6)
      else if (said?.kind === 'noun' && said !== subject && route !== 'floating' && route !== 'paragraph')
        this.#meet(sentence, said, 0.6, true)
  }

  /** A sentence without a quote that reports indirectly: a quote after it goes on with its speaker. */
  #hear(sentence: Sentence): void {
    const { block, index, scene, cues } = sentence
    const reporting = cues.filter(({ kind }) => kind === 'says' || kind === 'according')
    const cue = reporting.find(({ subject }) => subject.kind !== 'pronoun') ?? reporting[0]
    if (!cue || (cue.subject.kind === 'noun' && !isSource(scene, cue.subject))) return
    const { entity, certainty } = this.#meaning.of(scene, cue.subject)
    if (entity) this.#discourse.add(entity, 0.5)
    else if (cue.subject.kind === 'pronoun') return
    else this.#meet(sentence, cue.subject, 0.6, true)
    this.#last = { ...heard(block, index), entity, subject: cue.subject, cue, certainty }
  }

  /** "Ann Roe looks at the hives. “They are gone.”" */
  #tell({ block, index, scene }: Sentence, subject: Subject): Attribution | null {
    const { entity, certainty } = this.#meaning.of(scene, subject)
    if (entity?.kind !== 'person') return null
    return { ...heard(block, index), entity, subject, cue: null, certainty: certainty * 0.8 }
  }

  /** Who has no name can be meant by a later pronoun too. */
  #meet({ scene, page }: Sentence, subject: Subject, weight: number, speaks: boolean): void {
    const known = entityMeant(scene, subject) ?? entityOfRole(scene, subject, this.#discourse)
    const entity = known ?? unnamed(scene, subject, page.text, speaks)
    if (entity) this.#discourse.add(entity, known || isIntroduced(scene, subject) ? weight : weight * 0.7)
  }

  #attribute(sentence: Sentence, at: number, before: Attribution | null): Attribution {
    const { block, index, page, scene, from, to, cues } = sentence
    const alone = isAlone(scene, sentence, at)
    const place: Place = {
      block,
      stretch: scene.tokens[at]?.stretch ?? 0,
      sentence: index,
      subjectBlock: block,
      inClause: !alone && !reportsDirectly(page, scene, at),
      alone,
    }
    const line = at === from || before ? attributionLine(scene, at, to) : null
    if (line)
      return {
        ...place,
        inClause: false,
        entity: line.entity,
        subject: line,
        cue: null,
        route: 'line',
        certainty: 0.95,
        origin: null,
      }
    const chosen = chooseCue(page, scene, sentence, at, cues)
    const told = chosen ? this.#byCue(scene, place, chosen) : null
    if (told) return told
    if (before?.subject)
      return {
        ...before,
        ...place,
        subjectBlock: before.subjectBlock,
        route: 'same-sentence',
        certainty: before.certainty * 0.92,
        origin: before.origin ?? before,
      }
    if (!alone) {
      const label = labelBefore(scene, from, at)
      const subject =
        label ??
        sentenceSubject(scene, from, at) ??
        (scene.speech.code === 'de' ? sentenceSubject(scene, at + 1, to) : null)
      // "Die Aussage der Zeugin Roe, sie habe „…“": her words, though the clause goes on with somebody's.
      const goesOn = goesOnIndirectly(scene, sentence) && !(subject && entityMeant(scene, subject))
      const found = subject && !goesOn ? this.#bySubject(scene, place, subject, at) : null
      if (found) return found
    }
    return (alone ? this.#goesOn(sentence, place) : null) ?? this.#float(place)
  }

  /** "Roe shook her head. “…”": the person whom the sentence before is about, where nobody is reported to speak there. */
  #goesOn({ block, index }: Sentence, place: Place): Attribution | null {
    const before = this.#acting
    if (!before || before.block !== block || before.index !== index - 1) return null
    const { entity, subject } = before
    if (this.#last && this.#last.block === block && this.#last.entity === entity) return null
    return { ...place, entity, subject, cue: null, route: 'floating', certainty: 0.6, origin: null }
  }

  #byCue(scene: Scene, place: Place, { cue, route, weight }: Choice): Attribution | null {
    const { entity, certainty } = this.#meaning.of(scene, cue.subject)
    if (!entity && cue.subject.kind === 'pronoun') return null
    return { ...place, entity, subject: cue.subject, cue, route, certainty: certainty * weight, origin: null }
  }

  /** No verb we know: the sentence's subject, surer before a colon. */
  #bySubject(scene: Scene, place: Place, subject: Subject, at: number): Attribution | null {
    const { entity, certainty } = this.#meaning.of(scene, possessor(scene, subject) ?? subject)
    if (!entity && subject.kind !== 'noun') return null
    const route: Route = scene.tokens[at - 1]?.text === ':' ? 'colon' : 'subject'
    return {
      ...place,
      entity,
      subject,
      cue: null,
      route,
      certainty: certainty * (route === 'colon' ? 0.85 : 0.6),
      origin: null,
    }
  }

  /** A quote without a cue of its own: the speaker of the paragraph, or of the one before. */
  #float(place: Place): Attribution {
    const told = this.#told
    const tells = told?.block === place.block && told.sentence === place.sentence - 1 && place.alone
    const last = tells && this.#last?.block !== place.block ? told : this.#last
    const distance = last ? place.block - last.block : Number.POSITIVE_INFINITY
    if (!last || distance > MAX_FLOAT)
      return { ...place, entity: null, subject: null, cue: null, route: 'none', certainty: 0, origin: null }
    const trust = distance === 0 ? 0.97 : distance === 1 ? 0.9 : 0.7
    return {
      ...last,
      ...place,
      cue: null,
      subjectBlock: last.subjectBlock,
      route: distance === 0 ? 'floating' : 'paragraph',
      certainty: last.certainty * trust,
      origin: last.origin ?? last,
    }
  }
}

/** Of a sentence that quotes nothing. */
function heard(
  block: number,
  sentence: number,
): Omit<Attribution, 'entity' | 'subject' | 'cue' | 'certainty'> {
  return {
    block,
    sentence,
    stretch: -1,
    subjectBlock: block,
    route: 'clause',
    origin: null,
    inClause: false,
    alone: false,
  }
}
