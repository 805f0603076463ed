import type { SpeechData } from '../quotes/speech-types.ts'
import type { FigureWords } from '../text/figures.ts'
import type { Role } from '../text/roles.ts'
import type { Word } from '../text/words.ts'
import type { TopicWords } from '../topics/filler.ts'

/** Lower-case words separated by white space; places by commas, since they may be of several words. */
export interface NameWords {
  male?: string
  female?: string
  courtesyM?: string
  courtesyF?: string
  courtesy?: string
  titles?: string
  roleNouns?: string
  orgWords?: string
  knownOrgs?: string
  openers?: string
  notNames?: string
  demonyms?: string
  places?: string
}

export interface GenderedRole extends Role {
  gender: 'm' | 'f' | null
}

/** How Romance languages say what a person is. Functions of `lib/text/roles-romance.ts` say what each does. */
interface RomanceRoles {
  isPerson: (code: string, word: string) => boolean
  roleBefore: (code: string, text: string, all: readonly Word[], nameFrom: number) => GenderedRole | null
  roleAfter: (code: string, text: string, all: readonly Word[], to: number) => GenderedRole | null
  genderByEnding: (code: string, given: string) => 'm' | 'f' | null
}

/** Where a name begins and ends among German nouns, and what its bearer is. See `german-names.ts`. */
interface GermanNames {
  nameFrom: (all: readonly Word[], from: number, to: number) => number
  nameTo: (all: readonly Word[], from: number, to: number) => number
  role: (
    text: string,
    all: readonly Word[],
    at: { titleFrom: number; nameFrom: number; to: number },
  ) => Role | null
}

/** What Lede knows of a language beyond its grammar and stopwords: the tables that only its own articles need. */
export interface LanguagePack {
  /** Two letters. */
  code: string
  speech: () => SpeechData
  /** What it says around numbers and dates. */
  figures: () => FigureWords
  /** Beside the English ones, which news in any language may hold. */
  names: NameWords
  /** Nouns for persons that lead a role, where roles begin with their noun. */
  roleNouns?: string
  /** Nominatives of places, one word each, where names change their endings. */
  placesInCase?: string
  topics?: TopicWords
  romance?: RomanceRoles
  german?: GermanNames
}

const packs = new Map<string, LanguagePack>()

export function register(...all: readonly LanguagePack[]): void {
  for (const pack of all) packs.set(pack.code, pack)
}

export function packOf(code: string): LanguagePack | undefined {
  return packs.get(code)
}

/** What `make` makes of a language's pack, made once; undefined while there is no pack. */
export function perPack<T>(make: (pack: LanguagePack) => T): (code: string) => T | undefined {
  const made = new Map<string, T>()
  return (code) => {
    let found = made.get(code)
    const pack = found === undefined ? packs.get(code) : undefined
    if (pack) {
      found = make(pack)
      made.set(code, found)
    }
    return found
  }
}
