import { romanceSpeech } from '../quotes/romance-speech.ts'
import { PT } from '../quotes/speech-pt.ts'
import { TOPICS_PT } from '../topics/words/pt.ts'
import { figures } from './figures-pt.ts'
import type { LanguagePack } from './registry.ts'
import { ROMANCE } from './romance.ts'

export const PACK: LanguagePack = {
  code: 'pt',
  speech: () => romanceSpeech('pt', PT),
  figures,
  ...ROMANCE,
  topics: TOPICS_PT,
}
