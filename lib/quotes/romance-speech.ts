import { wordSet } from '../text/language.ts'
import { conjugate } from './conjugate.ts'
import { fromTable, type SpeechTable } from './speech-table.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'

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

export function romanceSpeech(code: string, table: RomanceTable): SpeechData {
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
