import { dutchSpeech } from '../quotes/dutch-speech.ts'
import { FEMALE_NAMES_NL, MALE_NAMES_NL } from '../text/given-names-nl.ts'
import { ROLE_NOUNS_NL } from '../text/role-nouns-nl.ts'
import { TOPICS_NL } from '../topics/words/nl.ts'
import { figures } from './figures-nl.ts'
import type { LanguagePack } from './registry.ts'

export const PACK: LanguagePack = {
  code: 'nl',
  speech: () => dutchSpeech(ROLE_NOUNS_NL),
  figures,
  names: {
    male: MALE_NAMES_NL,
    female: FEMALE_NAMES_NL,
    courtesyM: 'dhr meneer',
    courtesyF: 'mevrouw mevr',
    titles: 'president minister burgemeester minister-president woordvoerder wethouder',
    orgWords: 'partij ministerie universiteit',
    places: `
      brussel, den haag, duitsland, frankrijk, italië, oekraïne, rusland, spanje, verenigde staten`,
  },
  roleNouns: ROLE_NOUNS_NL,
  topics: TOPICS_NL,
}
