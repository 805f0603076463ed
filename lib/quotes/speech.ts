import { wordSet } from '../text/language.ts'
import { englishForms, germanForms } from './inflect.ts'
import { DE } from './speech-de.ts'
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
import { NL } from './speech-nl.ts'
import { ES, FR, IT, PT } from './speech-romance.ts'
import { PL, RU, UK } from './speech-slavic.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'

const cache = new Map<string, SpeechData>()
const BUILDERS: ReadonlyMap<string, () => SpeechData> = new Map([
  ['en', english],
  ['de', german],
  ['fr', () => fromTable('fr', FR)],
  ['es', () => fromTable('es', ES)],
  ['it', () => fromTable('it', IT)],
  ['pt', () => fromTable('pt', PT)],
  ['nl', () => fromTable('nl', NL)],
  ['pl', () => fromTable('pl', PL)],
  ['uk', () => fromTable('uk', UK)],
  ['ru', () => fromTable('ru', RU)],
])

/** The speech tables of a language by BCP 47 tag; English ones for an unknown language, whose cues then match nothing. */
export function speechData(tag: string | null): SpeechData {
  const code = (tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en'
  let data = cache.get(code)
  if (!data) {
    data = (BUILDERS.get(code) ?? english)()
    if (cache.size < 32) cache.set(code, data)
  }
  return data
}

/** Words separated by white space; phrases in `according`. */
interface SpeechTable {
  says: string
  participles: string
  between: string
  boundaries: string
  determiners: string
  prepositions: string
  cuts: string
  pronouns: Readonly<Record<string, Pronoun>>
  according: readonly string[]
  accordingAfter: string
  relatives: string
  documents: string
  groups: string
}

function fromTable(code: string, table: SpeechTable): SpeechData {
  return {
    code,
    says: wordSet(table.says),
    reports: new Set(),
    bases: new Set(),
    participles: wordSet(table.participles),
    between: wordSet(table.between),
    boundaries: wordSet(table.boundaries),
    determiners: wordSet(table.determiners),
    prepositions: wordSet(table.prepositions),
    cuts: wordSet(table.cuts),
    pronouns: new Map(Object.entries(table.pronouns)),
    according: table.according.map((phrase) => phrase.split(' ')),
    accordingAfter: wordSet(table.accordingAfter),
    documents: wordSet(table.documents),
    groups: wordSet(table.groups),
    relatives: wordSet(table.relatives),
    inverts: true,
  }
}

function german(): SpeechData {
  const regular = wordSet(DE.regular)
  const data = fromTable('de', DE)
  const says = [...data.says, ...[...regular].flatMap(germanForms)]
  // Switzerland writes "ss": "heisst", "äusserte".
  return {
    ...data,
    reports: wordSet(DE.reports),
    says: new Set([...says, ...says.map((form) => form.replace('ß', 'ss'))]),
  }
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
    inverts: false,
  }
}
