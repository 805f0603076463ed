import { perPack } from '../languages/registry.ts'
import { languageCode } from '../text/language.ts'
import { englishForms } from './inflect.ts'
import {
  BETWEEN_EN,
  BOUNDARIES_EN,
  CUTS_EN,
  DETERMINERS_EN,
  DOCUMENTS_EN,
  GROUPS_EN,
  PREPOSITIONS_EN,
  PRONOUNS_EN,
  REPORTS_EN,
  SAYS_EN,
} from './speech-en.ts'
import { fromTable } from './speech-table.ts'
import type { SpeechData } from './speech-types.ts'

const ofPack = perPack((pack) => pack.speech())
let inEnglish: SpeechData | undefined

/**
 * The speech tables of a language by BCP 47 tag; English ones for a language that is unknown or not loaded, whose cues
 * then match nothing.
 */
export function speechData(tag: string | null): SpeechData {
  const found = ofPack(languageCode(tag))
  if (found) return found
  inEnglish ??= english()
  return inEnglish
}

function english(): SpeechData {
  const says = SAYS_EN.trim().split(/\s+/).map(englishForms)
  const reports = REPORTS_EN.trim().split(/\s+/).map(englishForms)
  const table = fromTable('en', {
    says: '',
    participles: '',
    between: BETWEEN_EN,
    boundaries: BOUNDARIES_EN,
    determiners: DETERMINERS_EN,
    prepositions: PREPOSITIONS_EN,
    cuts: CUTS_EN,
    pronouns: PRONOUNS_EN,
    definite: 'the this that',
    according: ['according to', 'per', 'in the words of', 'words of'],
    accordingAfter: '',
    relatives: 'who which that',
    documents: DOCUMENTS_EN,
    groups: GROUPS_EN,
  })
  return {
    ...table,
    says: new Set(says.flatMap((forms) => forms.finite)),
    reports: new Set(reports.flatMap((forms) => forms.finite)),
    bases: new Set(
      [...says, ...reports].filter((forms) => forms.regular).map((forms) => forms.finite[0] ?? ''),
    ),
    participles: new Set([...says, ...reports].map((forms) => forms.participle)),
    inverts: false,
  }
}
