import { romanceSpeech } from '../quotes/romance-speech.ts'
import { ES } from '../quotes/speech-es.ts'
import { TOPICS_ES } from '../topics/words/es.ts'
import { figures } from './figures-es.ts'
import type { LanguagePack } from './registry.ts'
import { ROMANCE } from './romance.ts'

export const PACK: LanguagePack = {
  code: 'es',
  speech: () => romanceSpeech('es', ES),
  figures,
  ...ROMANCE,
  topics: TOPICS_ES,
}
