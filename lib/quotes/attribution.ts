import type { Entity } from '../text/names.ts'
import type { Cue } from './cue.ts'
import type { Subject } from './scene.ts'

/** How a speaker was found: by a cue beside, before or around the quote, or taken over from a neighbour. */
export type Route =
  | 'beside'
  | 'before'
  | 'clause'
  | 'subject'
  | 'colon'
  | 'line'
  | 'same-sentence'
  | 'floating'
  | 'paragraph'
  | 'none'

/** One quoted stretch with what was found about its speaker. */
export interface Attribution {
  block: number
  stretch: number
  /** Which sentence of the block it stands in. */
  sentence: number
  entity: Entity | null
  subject: Subject | null
  /** Block of the subject's tokens; another one when taken over from a neighbour. */
  subjectBlock: number
  cue: Cue | null
  route: Route
  /** 0 to 1, by the rules alone; `confidence.ts` makes of it, and of the evidence, how often such speakers are right. */
  certainty: number
  /** Whose speaker it takes over: the one that names him, whoever took him over between. */
  origin: Attribution | null
  /** The reporter's sentence goes on around the quote. */
  inClause: boolean
  /** Nothing else stands in its sentence. */
  alone: boolean
}
