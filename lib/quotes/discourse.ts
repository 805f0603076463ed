import type { Entity } from '../text/names.ts'
import type { Scene } from './scene.ts'
import type { Pronoun } from './speech-types.ts'

/** Salience fades fast: news names a person again as soon as another one comes between. */
const DECAY = 0.7
/** A text of more names than a reader keeps in mind: those long out of sight are dropped. */
const MAX_KEPT = 100
const FORGOTTEN = 0.005

/** Who the text is about at the moment: what a pronoun needs. */
export class Discourse {
  #salience = new Map<Entity, number>()
  #total = new Map<Entity, number>()
  #genders: ReadonlyMap<Entity, 'm' | 'f'>

  constructor(entities: readonly Entity[], scenes: readonly Scene[]) {
    this.#genders = gendersByPronouns(scenes)
    for (const entity of entities) this.#total.set(entity, entity.mentions.length)
  }

  nextSentence(): void {
    const crowded = this.#salience.size > MAX_KEPT
    for (const [entity, value] of this.#salience)
      if (crowded && value < FORGOTTEN) this.#salience.delete(entity)
      else this.#salience.set(entity, value * DECAY)
  }

  add(entity: Entity, weight: number): void {
    const before = this.#salience.get(entity) ?? 0
    this.#salience.set(entity, Math.max(before, weight) + 0.25 * Math.min(before, weight))
  }

  /** Names of tokens `from` to `to`: the subject weighs most, the first one where none is known. */
  see(scene: Scene, from: number, to: number, subject: Entity | null): void {
    let first = subject === null
    let bracketed = false
    for (let i = from; i < to; i++) {
      const entity = scene.entities[i]
      const mark = scene.tokens[i]?.text
      if (mark === '(' || mark === ')') bracketed = mark === '('
      if (!entity || entity === scene.entities[i - 1]) continue
      if (bracketed) {
        this.add(entity, 0.2)
        continue
      }
      const led = i > from && isLed(scene, i)
      const possessive = /['’]s?$/u.test(scene.tokens[i]?.text ?? '')
      this.add(entity, entity === subject ? 1 : possessive ? 0.35 : led || !first ? 0.5 : 1)
      if (!led && !possessive) first = false
    }
  }

  mostSalient(accepts: (entity: Entity) => boolean): Entity | null {
    let best: Entity | null = null
    let most = 0
    for (const [entity, salience] of this.#salience)
      if (salience > most && accepts(entity)) {
        best = entity
        most = salience
      }
    return best
  }

  /** Whether the pronoun can well mean this one. */
  fits(entity: Entity, pronoun: Pronoun): boolean {
    return suits(entity, pronoun, entity.gender ?? this.#genders.get(entity) ?? null) >= 0.5
  }

  /** The likeliest antecedent of a pronoun, with its lead over the next best between 0 and 1. */
  resolve(pronoun: Pronoun, exclude: Entity | null = null): { entity: Entity; lead: number } | null {
    let best: Entity | null = null
    let bestScore = 0
    let second = 0
    for (const [entity, salience] of this.#salience) {
      if (entity === exclude) continue
      const often = Math.min(5, this.#total.get(entity) ?? 0)
      const score =
        (salience + 0.02 * often) * suits(entity, pronoun, entity.gender ?? this.#genders.get(entity) ?? null)
      if (score > bestScore) {
        second = bestScore
        bestScore = score
        best = entity
      } else if (score > second) second = score
    }
    return best ? { entity: best, lead: (bestScore - second) / bestScore } : null
  }
}

/** "de Roe", and in Romance languages "de la Roe". */
function isLed({ tokens, speech }: Scene, i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (speech.prepositions.has(before)) return true
  return (
    speech.romance && speech.determiners.has(before) && speech.prepositions.has(tokens[i - 2]?.lower ?? '')
  )
}

/** How well an entity goes with a pronoun, 0 to 1. */
function suits(entity: Entity, pronoun: Pronoun, gender: 'm' | 'f' | null): number {
  const person = entity.kind === 'person'
  switch (pronoun) {
    case 'm':
    case 'f':
      if (gender !== null) return gender !== pronoun ? 0 : person ? 1 : 0.4
      // Whoever was just brought in without a name is spoken of next.
      if (person && entity.mentions.length === 0) return 1
      return person ? 0.7 : entity.kind === 'thing' ? 0.25 : 0.02
    case 'it':
      return entity.kind === 'organization'
        ? 1
        : entity.kind === 'thing'
          ? 0.5
          : entity.kind === 'place'
            ? 0.3
            : 0
    case 'they':
      return entity.kind === 'organization' ? 0.8 : person ? 0.3 : 0.2
    case 'any':
      return person ? 1 : 0.1
  }
}

const GENDERED: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['his', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])

/**
 * Genders that the text tells of names no table knows: the pronouns that follow such a name with no other person
 * between them, when three in four agree.
 */
function gendersByPronouns(scenes: readonly Scene[]): Map<Entity, 'm' | 'f'> {
  const votes = new Map<Entity, { m: number; f: number }>()
  for (const { tokens, entities } of scenes) {
    let last: Entity | null = null
    let distance = 0
    for (const [index, token] of tokens.entries()) {
      const entity = entities[index]
      distance++
      if (entity && (entity.kind === 'person' || entity.kind === 'thing')) {
        last = entity
        distance = 0
      }
      if (!last || last.gender !== null || distance > 25) continue
      const cut = token.lower.indexOf("'")
      const gender = GENDERED.get(cut < 0 ? token.lower : token.lower.slice(0, cut))
      if (!gender) continue
      const count = votes.get(last) ?? { m: 0, f: 0 }
      count[gender]++
      votes.set(last, count)
    }
  }
  const genders = new Map<Entity, 'm' | 'f'>()
  for (const [entity, { m, f }] of votes) {
    if (m >= 3 * f && m > 0) genders.set(entity, 'm')
    else if (f >= 3 * m) genders.set(entity, 'f')
  }
  return genders
}
