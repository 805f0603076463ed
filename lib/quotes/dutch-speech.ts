import { wordSet } from '../text/language.ts'
import { NL } from './speech-nl.ts'
import { fromTable } from './speech-table.ts'
import type { SpeechData } from './speech-types.ts'

/** `roles` are the nouns that Dutch roles begin with. */
export function dutchSpeech(roles: string): SpeechData {
  const data = fromTable('nl', { ...NL, accordingAfter: '' })
  return { ...data, groups: new Set([...data.groups, ...wordSet(roles)]) }
}
