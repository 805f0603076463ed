import type { Block } from '../article/types.ts'
import { roleGender } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { personMeant } from './anaphor.ts'
import type { Attribution, Route } from './attribution.ts'
import { type Choice, chooseCue } from './choose.ts'
import { type Cue, findCues, POSSESSIVES } from './cues.ts'
import { delayedRole } from './delayed.ts'
import { Discourse } from './discourse.ts'
import { germanDefinite } from './german-definite.ts'
import { lookAhead } from './look-ahead.ts'
import { entityMeant, givenName, headWord, isPersonNoun } from './phrase.ts'
import { reportedSentences } from './reported.ts'
import { entitiesOfTokens, isCapital, mentionsByBlock, type Scene, type Subject } from './scene.ts'
import { labelBefore, sentenceSubject } from './sentence-subject.ts'
import type { SpeechData } from './speech-types.ts'
import { type Clause, type Passage, passage } from './tokens.ts'
import { isIntroduced, unnamed } from './unnamed.ts'

export interface Reading {
  passages: Passage[]
  scenes: Scene[]
  attributions: Attribution[]
  /** What persons are whose role the sentence before their name told. */
  roles: ReadonlyMap<Entity, string>
}

/** Whom a subject means, with the certainty of that alone. */
interface Meant {
  entity: Entity | null
  certainty: number
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
  /** The last speaker of a quote or a reporting sentence. */
  #last: Attribution | null = null
  /** The person of a sentence without a quote: a quote after it may be his. */
  #told: Attribution | null = null
  /** Pronouns are resolved once, when they are read. */
  #meant = new Map<Subject, Meant>()
  #cues: readonly Cue[] = []
  #from = 0
  /** The person whom the sentence before is about, where it reports nothing. */
  #acting: { block: number; index: number; entity: Entity; subject: Subject } | null = null

  constructor(discourse: Discourse) {
    this.#discourse = discourse
  }

  readBlock(block: number, page: Passage, scene: Scene): void {
    let before: Clause | null = null
    for (const [index, clause] of reportedSentences(page, scene).entries()) {
      this.#discourse.nextSentence()
      this.#meant.clear()
      this.#cues = findCues(scene, clause)
      this.#from = clause.from
      const sentence = { ...clause, block, index, page, scene, cues: this.#cues }
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
    if (role !== null) this.roles.set(entity, role)
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
    if (subject?.kind === 'pronoun') this.#resolve(scene, subject)
    this.#discourse.see(scene, from, to, subject?.entity ?? null)
    const { block, index } = sentence
    const reports =
      made.length > 0 || sentence.cues.some(({ kind }) => kind === 'says' || kind === 'according')
    const person = subject?.kind === 'name' && subject.entity?.kind === 'person' ? subject.entity : null
    this.#acting = subject && person && !reports ? { block, index, entity: person, subject } : null
    this.#told = made.length === 0 && subject ? this.#tell(sentence, subject) : null
    if (subject?.kind === 'pronoun') {
      const { entity } = this.#resolve(scene, subject)
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
    const { entity, certainty } = this.#resolve(scene, cue.subject)
    if (entity) this.#discourse.add(entity, 0.5)
    else if (cue.subject.kind === 'pronoun') return
    else this.#meet(sentence, cue.subject, 0.6, true)
    this.#last = {
      block,
      sentence: index,
      stretch: -1,
      entity,
      subject: cue.subject,
      subjectBlock: block,
      cue,
      route: 'clause',
      certainty,
      origin: null,
      inClause: false,
      alone: false,
    }
  }

  /** "Ann Roe looks at the hives. “They are gone.”" */
  #tell({ block, index, scene }: Sentence, subject: Subject): Attribution | null {
    const { entity, certainty } = this.#resolve(scene, subject)
    if (entity?.kind !== 'person') return null
    return {
      block,
      sentence: index,
      stretch: -1,
      entity,
      subject,
      subjectBlock: block,
      cue: null,
      route: 'clause',
      certainty: certainty * 0.8,
      origin: null,
      inClause: false,
      alone: false,
    }
  }

  /** Who has no name can be meant by a later pronoun too. */
  #meet({ scene, page }: Sentence, subject: Subject, weight: number, speaks: boolean): void {
    const known = entityMeant(scene, subject) ?? this.#entityOfRole(scene, subject)
    const entity = known ?? unnamed(scene, subject, page.text, speaks)
    if (entity) this.#discourse.add(entity, known || isIntroduced(scene, subject) ? weight : weight * 0.7)
  }

  #resolve(scene: Scene, subject: Subject): Meant {
    let meant = this.#meant.get(subject)
    if (!meant) {
      meant = this.#lookUp(scene, subject)
      this.#meant.set(subject, meant)
    }
    return meant
  }

  #lookUp(scene: Scene, subject: Subject): Meant {
    if (subject.kind === 'name') return { entity: subject.entity, certainty: subject.entity ? 0.97 : 0.85 }
    if (subject.kind === 'pronoun') {
      const own = this.#ownSpeaker(subject)
      if (own) return { entity: own, certainty: 0.9 }
      const near = this.#namedBefore(scene, subject)
      if (near) return { entity: near, certainty: 0.82 }
      const found = subject.pronoun ? this.#discourse.resolve(subject.pronoun) : null
      return found
        ? { entity: found.entity, certainty: 0.6 + 0.35 * found.lead }
        : { entity: null, certainty: 0 }
    }
    const entity =
      entityMeant(scene, subject) ?? givenName(scene, subject) ?? this.#entityOfRole(scene, subject)
    // "the company" for a body that is not called one is a guess.
    const guessed =
      entity !== null &&
      FIRM.test(headWord(scene, subject)) &&
      !hasWord(entity.name, headWord(scene, subject))
    return { entity, certainty: entity ? (guessed ? 0.75 : 0.85) : isSource(scene, subject) ? 0.88 : 0.75 }
  }

  /** "Poe praised Roe, and she said": the only one in the sentence so far whom the pronoun fits for certain. */
  #namedBefore(scene: Scene, { pronoun, from }: Subject): Entity | null {
    if (pronoun !== 'm' && pronoun !== 'f') return null
    if (!scene.speech.boundaries.has(scene.tokens[from - 1]?.lower ?? '')) return null
    let found: Entity | null = null
    for (let i = from - 1; i >= this.#from; i--) {
      if (scene.tokens[i]?.kind === 'quote') return found
      const entity = scene.entities[i]
      if (entity?.kind !== 'person' || entity === found || entity.gender !== pronoun) continue
      if (found) return null
      found = entity
    }
    return found
  }

  /** "Roe said she hopes", "Roe fired back: “…,” he wrote": whoever speaks in this sentence already. */
  #ownSpeaker({ pronoun, from }: Subject): Entity | null {
    if (!pronoun) return null
    for (const { subject, kind } of this.#cues) {
      if (subject.to > from || subject.kind !== 'name' || !subject.entity) continue
      if (kind !== 'participle' && this.#discourse.fits(subject.entity, pronoun)) return subject.entity
    }
    return null
  }

  /** "the minister": the person who was introduced as one; "the ministry": the body that has it in its name. */
  #entityOfRole(scene: Scene, subject: Subject): Entity | null {
    if (scene.speech.code === 'de') return germanDefinite(scene, subject, this.#discourse)
    const { definite } = scene.speech
    const first = scene.tokens[subject.from]
    if (!first || (definite && !definite.has(first.lower))) return null
    if (subject.to - subject.from > (scene.speech.romance ? 7 : 4)) return null
    const noun = headWord(scene, subject)
    const known = this.#discourse.mostSalient(
      ({ kind, role, name, mentions }) =>
        (kind === 'person' && role !== null && hasWord(headOfRole(role), noun)) ||
        (kind === 'organization' && mentions.length > 0 && name.includes(' ') && hasWord(name, noun)),
    )
    if (known) return known
    if (scene.speech.romance) return personMeant(scene, subject, this.#discourse)
    // "the bride" of a story that has named one woman is she.
    const gender = subject.to - subject.from === 2 ? roleGender(noun) : null
    const meant = gender ? this.#discourse.resolve(gender) : null
    return meant && meant.lead > 0.3 && meant.entity.mentions.length > 0 && meant.entity.gender === gender
      ? meant.entity
      : this.#bodyMeant(noun)
  }

  /** "the company", "the utility": the one body the text is about, if such a noun can mean it. */
  #bodyMeant(noun: string): Entity | null {
    if (!FIRM.test(noun)) return null
    const meant = this.#discourse.resolve('it')
    if (!meant || meant.lead < 0.4 || meant.entity.kind !== 'organization') return null
    return meant.entity.mentions.length > 0 && !PUBLIC_BODY.test(meant.entity.name) ? meant.entity : null
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
    const { entity, certainty } = this.#resolve(scene, cue.subject)
    if (!entity && cue.subject.kind === 'pronoun') return null
    return { ...place, entity, subject: cue.subject, cue, route, certainty: certainty * weight, origin: null }
  }

  /** No verb we know: the sentence's subject, surer before a colon. */
  #bySubject(scene: Scene, place: Place, subject: Subject, at: number): Attribution | null {
    const { entity, certainty } = this.#resolve(scene, possessor(scene, subject) ?? subject)
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

const FIRM =
  /^(?:company|firm|utility|airline|manufacturer|carmaker|automaker|retailer|startup|start-up|corporation|giant|charity|nonprofit|club)$/
/** What no company is. */
const PUBLIC_BODY =
  /\b(?:Council|Ministry|Department|Agency|Court|Police|Party|Parliament|Congress|Senate|Office|University|House|Government|Army|Commission|Post|Times|News|CNN|Reuters)\b/

/** "director of the company" is a director, not a company. */
function headOfRole(role: string): string {
  return (
    role.split(/,|\s(?:of|for|at|in|from|with|to|on|who|and|der|des|von|für|bei|im|de|du|del|da|do)\s/u)[0] ??
    role
  )
}

/** "a diver", "one resident": whoever is brought in like this and speaks is a person, known noun or not. */
function isSource(scene: Scene, subject: Subject): boolean {
  return isPersonNoun(scene, subject) || /^(?:an?|one)$/.test(scene.tokens[subject.from]?.lower ?? '')
}

/** "His hope rests on this: “…”": hopes do not speak, he does. */
function possessor(scene: Scene, subject: Subject): Subject | null {
  const pronoun = POSSESSIVES.get(scene.tokens[subject.from]?.lower ?? '')
  if (subject.kind !== 'noun' || !pronoun || isPersonNoun(scene, subject)) return null
  return { kind: 'pronoun', from: subject.from, to: subject.from + 1, entity: null, pronoun }
}

const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|stehe|komme|lasse|bleibe|wäre|wären|hätte|hätten|würde|würden|könnte|könnten|müsste|müssten|sollte|sollten)$/

/** German marks indirect speech by its verb: "Es gebe „keinen Anlass“" goes on with the last speaker. */
function goesOnIndirectly({ tokens, speech }: Scene, { from, to }: Clause): boolean {
  if (speech.code !== 'de') return false
  for (let i = from; i < to; i++) if (SUBJUNCTIVE.test(tokens[i]?.lower ?? '')) return true
  return false
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
  if (
    stretch.open === '—' ||
    stretch.open === '' ||
    /[,?!…—–-]$/u.test(page.text.slice(stretch.start, stretch.end))
  )
    return true
  const before = scene.tokens[at - 1]?.text
  return before === ':' || before === ',' || scene.tokens[at + 1]?.text === ','
}
