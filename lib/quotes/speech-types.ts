/** What the words of a language tell about who speaks. All forms lower case, straight apostrophes. */
export interface SpeechData {
  code: string
  /** Verbs of saying in the forms that take a speaker as subject. */
  says: ReadonlySet<string>
  /** Verbs that report words only when they stand beside quoted ones: "called", "slammed". */
  reports: ReadonlySet<string>
  /** Plain forms that are nouns as often: "report". */
  bases: ReadonlySet<string>
  /** Forms that report only after an auxiliary: "ha dicho"; empty where none do. */
  perfect: ReadonlySet<string>
  auxiliaries: ReadonlySet<string>
  /** Participles that go back to the subject of the sentence: "saying". */
  participles: ReadonlySet<string>
  /** Words between subject and verb: auxiliaries, adverbs. */
  between: ReadonlySet<string>
  /** Words that end a subject to the left: conjunctions, other verbs' auxiliaries. */
  boundaries: ReadonlySet<string>
  determiners: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  /** Prepositions and verbs' complements that are not part of a source's description after the verb. */
  cuts: ReadonlySet<string>
  pronouns: ReadonlyMap<string, Pronoun>
  /** Pronouns after a preposition where those are not subjects: "selon lui". */
  tonic: ReadonlyMap<string, Pronoun>
  /** Articles that point at someone known, with the gender they tell: "la" f, "the" any. */
  definite: ReadonlyMap<string, Pronoun> | null
  /** Phrases with the source after them, by their first word: "according to". */
  according: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Words with the source before them: German "zufolge". */
  accordingAfter: ReadonlySet<string>
  /** Nouns for things that speak: "report"; and for groups: "officials". */
  documents: ReadonlySet<string>
  /** Nouns for bodies, among the groups. */
  bodies: ReadonlySet<string>
  groups: ReadonlySet<string>
  relatives: ReadonlySet<string>
  /** The verb may stand before its subject without a quote before it. */
  inverts: boolean
  /** After quoted words the verb comes first, always: "“…”, zegt Roe". */
  leadsByVerb: boolean
  /** What the end of a verb tells of a subject that is left out: "сказала" f. The first that fits counts. */
  endings: readonly (readonly [string, Pronoun])[]
  /** Verbs whose source stands in a place: "говорится в отчёте". */
  placed: ReadonlySet<string>
  /** A noun before the marks that says that they hold a name or a title. */
  naming: RegExp | null
  /** French, Spanish, Italian, Portuguese: what tells when and to whom may stand between verb and subject. */
  romance: boolean
}

export type Pronoun = 'm' | 'f' | 'it' | 'they' | 'any'
