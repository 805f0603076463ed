import { wordSet } from '../text/language.ts'
import { germanForms } from './inflect-german.ts'
import { DE } from './speech-de.ts'
import { fromTable } from './speech-table.ts'
import type { SpeechData } from './speech-types.ts'

export function germanSpeech(): SpeechData {
  const regular = wordSet(DE.regular)
  const data = fromTable('de', DE)
  const says = [...data.says, ...[...regular].flatMap(germanForms)]
  // Switzerland writes "ss": "heisst", "äusserte".
  return {
    ...data,
    reports: wordSet(DE.reports),
    says: new Set([...says, ...says.map((form) => form.replace('ß', 'ss'))]),
  }
}
