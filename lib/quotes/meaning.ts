import type { Entity } from '../text/names.ts'
import type { Cue } from './cue.ts'
import { entityOfRole, isGuess } from './definite.ts'
import type { Discourse } from './discourse.ts'
import { entityMeant, givenName } from './phrase.ts'
import { namedBefore, ownSpeaker } from './pronoun.ts'
import type { Scene, Subject } from './scene.ts'
import { isSource } from './unnamed.ts'

/** Whom a subject means, with the certainty of that alone. */
interface Meant {
  entity: Entity | null
  certainty: number
}

/** Whom the subjects of one sentence after the other mean. */
export class Meaning {
  #discourse: Discourse
  /** Pronouns are resolved once, when they are read. */
  #meant = new Map<Subject, Meant>()
  #cues: readonly Cue[] = []
  #from = 0

  constructor(discourse: Discourse) {
    this.#discourse = discourse
  }

  /** A sentence that starts at token `from`. */
  begin(from: number, cues: readonly Cue[]): void {
    this.#meant.clear()
    this.#cues = cues
    this.#from = from
  }

  of(scene: Scene, subject: Subject): Meant {
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
      const own = ownSpeaker(subject, this.#cues, this.#discourse)
      if (own) return { entity: own, certainty: 0.9 }
      const near = namedBefore(scene, subject, this.#from)
      if (near) return { entity: near, certainty: 0.82 }
      const found = subject.pronoun ? this.#discourse.resolve(subject.pronoun) : null
      return found
        ? { entity: found.entity, certainty: 0.6 + 0.35 * found.lead }
        : { entity: null, certainty: 0 }
    }
    const entity =
      entityMeant(scene, subject) ??
      givenName(scene, subject) ??
      entityOfRole(scene, subject, this.#discourse)
    if (entity) return { entity, certainty: isGuess(scene, subject, entity) ? 0.75 : 0.85 }
    return { entity, certainty: isSource(scene, subject) ? 0.88 : 0.75 }
  }
}
