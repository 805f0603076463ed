import { wordSet } from '../text/language.ts'
import { ROLE_NOUNS_BY_LANGUAGE } from '../text/role-nouns.ts'
import { conjugate } from './conjugate.ts'
import { englishForms, germanForms } from './inflect.ts'
import { slavicCases, slavicParticiples, slavicPast, slavicPresent } from './inflect-slavic.ts'
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
import { ES } from './speech-es.ts'
import { FR } from './speech-fr.ts'
import { IT } from './speech-it.ts'
import { NL } from './speech-nl.ts'
import { PL } from './speech-pl.ts'
import { PT } from './speech-pt.ts'
import { RU } from './speech-ru.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'
import { UK } from './speech-uk.ts'

const cache = new Map<string, SpeechData>()
const BUILDERS: ReadonlyMap<string, () => SpeechData> = new Map([
  ['en', english],
  ['de', german],
  ['fr', () => romance('fr', FR)],
  ['es', () => romance('es', ES)],
  ['it', () => romance('it', IT)],
  ['pt', () => romance('pt', PT)],
  ['nl', dutch],
  ['pl', () => slavic('pl', PL)],
  ['uk', () => slavic('uk', UK)],
  ['ru', () => slavic('ru', RU)],
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
  bodies?: string
  reports?: string
  placed?: string
  definite?: string
  endings?: SpeechData['endings']
  naming?: RegExp
}

/** Of the verbs only masculine past and singular present forms, the rest follows. */
interface SlavicTable extends Omit<SpeechTable, 'participles' | 'determiners' | 'accordingAfter'> {
  past: string
  present: string
  determiners: string
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), words])
  }
  return found
}

function fromTable(code: string, table: SpeechTable): SpeechData {
  return {
    code,
    says: wordSet(table.says),
    reports: wordSet(table.reports ?? ''),
    bases: new Set(),
    participles: wordSet(table.participles),
    between: wordSet(table.between),
    boundaries: wordSet(table.boundaries),
    determiners: wordSet(table.determiners),
    prepositions: wordSet(table.prepositions),
    cuts: wordSet(table.cuts),
    pronouns: new Map(Object.entries(table.pronouns)),
    tonic: new Map(),
    definite: new Map([...wordSet(table.definite ?? '')].map((word) => [word, 'any'])),
    perfect: new Set(),
    auxiliaries: new Set(),
    according: byFirstWord(table.according),
    accordingAfter: wordSet(table.accordingAfter),
    documents: wordSet(table.documents),
    bodies: wordSet(table.bodies ?? ''),
    groups: wordSet(`${table.groups} ${table.bodies ?? ''}`),
    relatives: wordSet(table.relatives),
    inverts: true,
    leadsByVerb: /^(?:nl|pl|uk|ru)$/.test(code),
    endings: table.endings ?? [],
    placed: wordSet(table.placed ?? ''),
    naming: table.naming ?? null,
    romance: false,
  }
}

function dutch(): SpeechData {
  const data = fromTable('nl', { ...NL, accordingAfter: '' })
  return { ...data, groups: new Set([...data.groups, ...wordSet(ROLE_NOUNS_BY_LANGUAGE.nl ?? '')]) }
}

function slavic(code: string, table: SlavicTable): SpeechData {
  const data = fromTable(code, { ...table, participles: '', accordingAfter: '' })
  const past = [...wordSet(table.past)]
  const present = [...wordSet(table.present)].map(slavicPresent)
  const groups = [...data.groups].flatMap(slavicCases)
  return {
    ...data,
    says: new Set([...data.says, ...past.flatMap(slavicPast), ...present.flat()]),
    participles: new Set([
      ...past.flatMap((form) => slavicParticiples(form, [])),
      ...present.flatMap((forms) => slavicParticiples('', forms)),
    ]),
    documents: new Set([...data.documents].flatMap(slavicCases)),
    bodies: new Set([...data.bodies].flatMap(slavicCases)),
    groups: new Set([...groups, ...wordSet(ROLE_NOUNS_BY_LANGUAGE[code] ?? '')]),
    definite: null,
  }
}

/** Regular verbs are infinitives here, `irregular` lists finite forms, `perfect` what needs an auxiliary. */
interface RomanceTable extends Omit<SpeechTable, 'says' | 'participles' | 'definite'> {
  regular: string
  irregular: string
  perfect: string
  gerund: string
  auxiliaries: string
  tonic: Readonly<Record<string, Pronoun>>
  definite: Readonly<Record<string, Pronoun>>
}

/** "a juicio de" with what its preposition and the article after it become: "a juicio del". */
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'du', 'des', 'd', 'del', 'do', 'da', 'dos', 'das'],
  di: ['di', 'del', 'della', 'dell', 'dei', 'degli', 'delle', 'dello'],
  a: ['a', 'al', 'alla', 'allo', 'all', 'ai', 'agli', 'alle'],
}

function romance(code: string, table: RomanceTable): SpeechData {
  const verbs = conjugate(code, table.regular)
  const says = new Set([...verbs.finite, ...wordSet(table.irregular)])
  const perfect = [...verbs.perfect, ...wordSet(table.perfect)].filter((form) => !says.has(form))
  return {
    ...fromTable(code, {
      ...table,
      says: '',
      participles: '',
      definite: '',
      according: table.according.flatMap((phrase) => {
        const words = phrase.split(' ')
        const last = words.length > 1 ? words.pop() : undefined
        return last === undefined
          ? [phrase]
          : (CONTRACTED[last] ?? [last]).map((form) => [...words, form].join(' '))
      }),
    }),
    says,
    perfect: new Set(perfect),
    auxiliaries: wordSet(table.auxiliaries),
    participles: new Set([...verbs.gerund, ...wordSet(table.gerund)]),
    tonic: new Map(Object.entries(table.tonic)),
    definite: new Map(Object.entries(table.definite)),
    romance: true,
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
    tonic: new Map(),
    definite: new Map([
      ['the', 'any'],
      ['this', 'any'],
      ['that', 'any'],
    ]),
    perfect: new Set(),
    auxiliaries: new Set(),
    according: byFirstWord(['according to', 'per', 'in the words of', 'words of']),
    accordingAfter: new Set(),
    documents: wordSet(DOCUMENTS_EN),
    bodies: new Set(),
    groups: wordSet(GROUPS_EN),
    relatives: wordSet('who which that'),
    inverts: false,
    leadsByVerb: false,
    endings: [],
    placed: new Set(),
    naming: null,
    romance: false,
  }
}
