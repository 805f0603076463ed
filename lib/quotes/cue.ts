import type { Subject } from './scene.ts'

/** A reporting verb or phrase with the source it names. */
export interface Cue {
  /** Tokens of the verb or phrase. */
  from: number
  to: number
  subject: Subject
  /** First and last token of cue and subject together. */
  start: number
  end: number
  kind: 'says' | 'reports' | 'participle' | 'according'
  /** The subject stands after the verb. */
  inverted: boolean
}

export function cueOf(from: number, to: number, subject: Subject, kind: Cue['kind']): Cue {
  return {
    from,
    to,
    subject,
    kind,
    inverted: subject.from >= to,
    start: Math.min(from, subject.from),
    end: Math.max(to, subject.to),
  }
}
