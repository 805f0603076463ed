import { slavicSpeech } from '../quotes/slavic-speech.ts'
import { UK } from '../quotes/speech-uk.ts'
import { PLACES_EAST } from '../text/places-east.ts'
import { ROLE_NOUNS_UK } from '../text/role-nouns-uk.ts'
import { TOPICS_UK } from '../topics/words/uk.ts'
import { NAMES_EAST } from './east.ts'
import { figures } from './figures-uk.ts'
import type { LanguagePack } from './registry.ts'

export const PACK: LanguagePack = {
  code: 'uk',
  speech: () => slavicSpeech('uk', UK, ROLE_NOUNS_UK),
  figures,
  names: NAMES_EAST,
  roleNouns: ROLE_NOUNS_UK,
  placesInCase: PLACES_EAST,
  topics: TOPICS_UK,
}
