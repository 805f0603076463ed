import { romanceSpeech } from '../quotes/romance-speech.ts'
import { FR } from '../quotes/speech-fr.ts'
import { figures } from './figures-fr.ts'
import type { LanguagePack } from './registry.ts'
import { ROMANCE } from './romance.ts'

export const PACK: LanguagePack = {
  code: 'fr',
  speech: () => romanceSpeech('fr', FR),
  figures,
  ...ROMANCE,
}
