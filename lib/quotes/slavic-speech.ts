import { wordSet } from '../text/language.ts'
import { slavicCases, slavicParticiples, slavicPast, slavicPresent } from './inflect-slavic.ts'
import { fromTable, type SpeechTable } from './speech-table.ts'
import type { SpeechData } from './speech-types.ts'

/** Of the verbs only masculine past and singular present forms, the rest follows. */
interface SlavicTable extends Omit<SpeechTable, 'participles' | 'determiners' | 'accordingAfter'> {
  past: string
  present: string
  determiners: string
}

/** `roles` are the nouns that roles of the language begin with. */
export function slavicSpeech(code: string, table: SlavicTable, roles: string): SpeechData {
  const data = fromTable(code, { ...table, participles: '', accordingAfter: '' })
  const past = [...wordSet(table.past)]
  const present = [...wordSet(table.present)].map(slavicPresent)
  const groups = [...data.groups].flatMap(slavicCases)
  return {
    ...data,
    says: new Set([...data.says, ...past.flatMap(slavicPast), ...present.flat()]),
    participles: new Set([
      ...past.flatMap((form) => slavicParticiples(form, [])),
      ...present.flatMap((forms) => slavicParticiples('', forms)),
    ]),
    documents: new Set([...data.documents].flatMap(slavicCases)),
    bodies: new Set([...data.bodies].flatMap(slavicCases)),
    groups: new Set([...groups, ...wordSet(roles)]),
    definite: null,
  }
}
