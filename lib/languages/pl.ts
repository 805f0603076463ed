import { slavicSpeech } from '../quotes/slavic-speech.ts'
import { PL } from '../quotes/speech-pl.ts'
import { FEMALE_NAMES_PL, MALE_NAMES_PL } from '../text/given-names-pl.ts'
import { PLACES_PL } from '../text/places-pl.ts'
import { ROLE_NOUNS_PL } from '../text/role-nouns-pl.ts'
import { TOPICS_PL } from '../topics/words/pl.ts'
import { figures } from './figures-pl.ts'
import type { LanguagePack } from './registry.ts'

export const PACK: LanguagePack = {
  code: 'pl',
  speech: () => slavicSpeech('pl', PL, ROLE_NOUNS_PL),
  figures,
  names: {
    male: MALE_NAMES_PL,
    female: FEMALE_NAMES_PL,
    courtesyM: 'pan',
    courtesyF: 'pani',
    titles:
      'burmistrz dyrektor minister poseł posłanka premier prezydent rzeczniczka rzecznik wicepremier wójt',
    orgWords: 'partia ministerstwo uniwersytet',
  },
  roleNouns: ROLE_NOUNS_PL,
  placesInCase: PLACES_PL,
  topics: TOPICS_PL,
}
