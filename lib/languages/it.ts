import { romanceSpeech } from '../quotes/romance-speech.ts'
import { IT } from '../quotes/speech-it.ts'
import { TOPICS_IT } from '../topics/words/it.ts'
import { figures } from './figures-it.ts'
import type { LanguagePack } from './registry.ts'
import { ROMANCE } from './romance.ts'

export const PACK: LanguagePack = {
  code: 'it',
  speech: () => romanceSpeech('it', IT),
  figures,
  ...ROMANCE,
  topics: TOPICS_IT,
}
