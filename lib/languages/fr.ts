import { romanceSpeech } from '../quotes/romance-speech.ts'
import { FR } from '../quotes/speech-fr.ts'
import { TOPICS_FR } from '../topics/words/fr.ts'
import { figures } from './figures-fr.ts'
import type { LanguagePack } from './registry.ts'
import { ROMANCE } from './romance.ts'

export const PACK: LanguagePack = {
  code: 'fr',
  speech: () => romanceSpeech('fr', FR),
  figures,
  ...ROMANCE,
  topics: TOPICS_FR,
}
