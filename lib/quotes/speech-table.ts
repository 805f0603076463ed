import { wordSet } from '../text/language.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'

/** Words separated by white space; phrases in `according`. */
export interface SpeechTable {
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

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), words])
  }
  return found
}

export function fromTable(code: string, table: SpeechTable): SpeechData {
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
