import type { Entity } from '../text/names.ts'
import type { Pronoun, SpeechData } from './speech-types.ts'
import type { Token } from './tokens.ts'

/** Who a reporting clause names, before it is resolved. Tokens `from` to `to` are the head: a name, a noun phrase, a pronoun. */
export interface Subject {
  kind: 'name' | 'pronoun' | 'noun'
  from: number
  to: number
  entity: Entity | null
  pronoun: Pronoun | null
  /** Known to be no person, whatever the name looks like. */
  body?: true
}

/** One block's tokens with the names found in it. */
export interface Scene {
  tokens: readonly Token[]
  /** Entity whose mention covers each token, by token index. */
  entities: readonly (Entity | null)[]
  speech: SpeechData
}

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word'
}

export function isComma(token: Token | undefined): boolean {
  return (
    token?.text === ',' ||
    token?.text === '–' ||
    token?.text === '—' ||
    token?.text === '--' ||
    token?.text === '-'
  )
}

export function isCapital(token: Token | undefined): boolean {
  if (!isWord(token)) return false
  const first = token.text.charCodeAt(0)
  if (first >= 65 && first <= 90) return true
  return !(first > 97 && first <= 122) && CAPITAL.test(token.text)
}

const CAPITAL = /^(?:\p{Lu}|al-\p{Lu})/u

export function openingBracket(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 12; i--) if (tokens[i]?.text === '(') return i
  return -1
}

interface Mentioned {
  start: number
  end: number
  entity: Entity
}

/** Mentions of all entities by block id, in order. */
export function mentionsByBlock(entities: readonly Entity[]): Map<string, Mentioned[]> {
  const byBlock = new Map<string, Mentioned[]>()
  for (const entity of entities)
    for (const { block, start, end } of entity.mentions) {
      const list = byBlock.get(block)
      if (list) list.push({ start, end, entity })
      else byBlock.set(block, [{ start, end, entity }])
    }
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start)
  return byBlock
}

/** For each token the entity it names. */
export function entitiesOfTokens(
  tokens: readonly Token[],
  mentions: readonly Mentioned[],
): (Entity | null)[] {
  let at = 0
  return tokens.map((token) => {
    while ((mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++
    const mention = mentions[at]
    return mention && token.kind === 'word' && mention.start <= token.start ? mention.entity : null
  })
}
