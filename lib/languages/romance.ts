import { FEMALE_NAMES_ROMANCE, MALE_NAMES_ROMANCE } from '../text/given-names-romance.ts'
import {
  COURTESY_F_ROMANCE,
  COURTESY_M_ROMANCE,
  COURTESY_ROMANCE,
  KNOWN_ORGS_ROMANCE,
  OPENERS_ROMANCE,
  ORG_WORDS_ROMANCE,
  PLACES_ROMANCE,
  ROLE_NOUNS_ROMANCE,
  TITLES_ROMANCE,
} from '../text/names-romance.ts'
import type { LanguagePack, NameWords } from './registry.ts'
import { genderByEnding, isRomancePerson, romanceRoleAfter, romanceRoleBefore } from './romance-roles.ts'

/** What French, Spanish, Italian and Portuguese share: news in one names people and bodies of the others. */
const NAMES: NameWords = {
  male: MALE_NAMES_ROMANCE,
  female: FEMALE_NAMES_ROMANCE,
  courtesyM: COURTESY_M_ROMANCE,
  courtesyF: COURTESY_F_ROMANCE,
  courtesy: COURTESY_ROMANCE,
  titles: TITLES_ROMANCE,
  roleNouns: ROLE_NOUNS_ROMANCE,
  orgWords: ORG_WORDS_ROMANCE,
  knownOrgs: KNOWN_ORGS_ROMANCE,
  openers: OPENERS_ROMANCE,
  places: PLACES_ROMANCE,
}

export const ROMANCE: Pick<LanguagePack, 'names' | 'romance'> = {
  names: NAMES,
  romance: {
    isPerson: isRomancePerson,
    roleBefore: romanceRoleBefore,
    roleAfter: romanceRoleAfter,
    genderByEnding,
  },
}
