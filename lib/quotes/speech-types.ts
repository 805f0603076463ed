/** What the words of a language tell about who speaks. All forms lower case, straight apostrophes. */
export interface SpeechData {
  code: string
  /** Verbs of saying in the forms that take a speaker as subject. */
  says: ReadonlySet<string>
  /** Verbs that report words only when they stand beside quoted ones: "called", "slammed". */
  reports: ReadonlySet<string>
  /** Plain forms that are nouns as often: "report". */
  bases: ReadonlySet<string>
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
  /** Phrases with the source after them: "according to". */
  according: readonly (readonly string[])[]
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
  /** Words that make a noun one that was named before: "the minister". Null where there are no articles. */
  definite: ReadonlySet<string> | null
  /** Verbs whose source stands in a place: "говорится в отчёте". */
  placed: ReadonlySet<string>
  /** A noun before the marks that says that they hold a name or a title. */
  naming: RegExp | null
}

export type Pronoun = 'm' | 'f' | 'it' | 'they' | 'any'
