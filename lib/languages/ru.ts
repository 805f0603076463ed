import { slavicSpeech } from '../quotes/slavic-speech.ts'
import { RU } from '../quotes/speech-ru.ts'
import { PLACES_EAST } from '../text/places-east.ts'
import { ROLE_NOUNS_RU } from '../text/role-nouns-ru.ts'
import { TOPICS_RU } from '../topics/words/ru.ts'
import { NAMES_EAST } from './east.ts'
import { figures } from './figures-ru.ts'
import type { LanguagePack } from './registry.ts'

export const PACK: LanguagePack = {
  code: 'ru',
  speech: () => slavicSpeech('ru', RU, ROLE_NOUNS_RU),
  figures,
  names: NAMES_EAST,
  roleNouns: ROLE_NOUNS_RU,
  placesInCase: PLACES_EAST,
  topics: TOPICS_RU,
}
