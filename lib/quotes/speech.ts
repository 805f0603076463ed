import { wordSet } from '../text/language.ts'
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
import type { SpeechData } from './speech-types.ts'

const cache = new Map<string, SpeechData>()

/** The speech tables of a language by BCP 47 tag; English ones for an unknown language, whose cues then match nothing. */
export function speechData(tag: string | null): SpeechData {
  const code = (tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en'
  let data = cache.get(code)
  if (!data) {
    data = english()
    if (cache.size < 32) cache.set(code, data)
  }
  return data
}

function english(): SpeechData {
  const says = SAYS_EN.trim().split(/\s+/).map(englishForms)
  const reports = REPORTS_EN.trim().split(/\s+/).map(englishForms)
  return {
    code: 'en',
    says: new Set(says.flatMap((forms) => forms.finite)),
    reports: new Set(reports.flatMap((forms) => forms.finite)),
    bases: new Set(
      [...says, ...reports].filter((forms) => forms.regular).map((forms) => forms.finite[0] ?? ''),
    ),
    participles: new Set([...says, ...reports].map((forms) => forms.participle)),
    between: wordSet(BETWEEN_EN),
    boundaries: wordSet(BOUNDARIES_EN),
    determiners: wordSet(DETERMINERS_EN),
    prepositions: wordSet(PREPOSITIONS_EN),
    cuts: wordSet(CUTS_EN),
    pronouns: new Map(Object.entries(PRONOUNS_EN)),
    according: [['according', 'to'], ['per'], ['in', 'the', 'words', 'of'], ['words', 'of']],
    accordingAfter: new Set(),
    documents: wordSet(DOCUMENTS_EN),
    groups: wordSet(GROUPS_EN),
    relatives: wordSet('who which that'),
    verbSecond: false,
  }
}
