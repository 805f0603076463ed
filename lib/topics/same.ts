import { readingOrder } from '../article/order.ts'
import { isBody } from '../article/text.ts'
import type { Article, Block, Range, Span } from '../article/types.ts'
import { perPack } from '../languages/registry.ts'
import { CASED } from '../text/name-cases.ts'
import { LEXICON } from '../text/name-lexicon.ts'
import type { Entity } from '../text/names.ts'
import { wordsOf } from '../text/words.ts'

/** Bodies and countries under several names: fullest first, lower case. What articles abbreviate is told by them. */
const ENGLISH = `
  european union, eu, e.u; united nations, un, u.n; united states, united states of america, us, u.s, usa, u.s.a,
  america; united kingdom, uk, u.k, britain, great britain; north atlantic treaty organization, nato;
  world health organization, world health organisation, who; international monetary fund, imf;
  united arab emirates, uae; kyiv, kiev; czech republic, czechia; european central bank, ecb;
  federal bureau of investigation, fbi; central intelligence agency, cia; washington, washington d.c`

interface Name {
  /** Position in its row, and the row. */
  place: number
  row: readonly string[]
}

function readRows(rows: string): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const line of rows.split(';')) {
    const row = line.split(',').map((name) => name.trim().replace(/\s+/g, ' '))
    for (const [place, name] of row.entries()) names.set(name, { place, row })
  }
  return names
}

const english = readRows(ENGLISH)
/** More brackets in an article are sources or scores; more mentions say no more. */
const MOST = 40

const ofPack = perPack(({ topics }) => readRows(topics?.same ?? ''))

/**
 * Joins what an article names twice: what the world knows under several names, and what the article itself abbreviates
 * in brackets, small words within or not: "Institut für Küstenschutz (IKS)".
 */
export function joinSame(entities: readonly Entity[], { blocks, language }: Article, code: string): Entity[] {
  const joined = new Map<readonly string[], Entity>()
  const all: Entity[] = []
  for (const entity of entities) {
    const name = rowOf(entity, code)
    const known = name && joined.get(name.row)
    if (known) {
      join(known, entity)
      continue
    }
    const own = name ? { ...entity, mentions: [...entity.mentions], aliases: [...entity.aliases] } : entity
    if (name) joined.set(name.row, own)
    all.push(own)
  }
  for (const { row, span, text } of written(blocks, code)) {
    let entity = joined.get(row)
    if (!entity) {
      const kind = row.some((form) => LEXICON.places.has(form)) ? 'place' : 'organization'
      entity = { name: text, kind, gender: null, role: null, aliases: [], mentions: [] }
      joined.set(row, entity)
      all.push(entity)
    }
    entity.aliases.push(text)
    if (!entity.mentions.some(({ block, start }) => block === span.block && start === span.start))
      entity.mentions.push(span)
  }
  const inOrder = readingOrder(blocks)
  for (const [row, entity] of joined) {
    name(entity, row, code)
    entity.mentions.sort(inOrder)
  }
  let left = MOST
  for (const block of blocks) left -= expand(all, block, language, left)
  return all
}

/** Forms of several words, and all cases of a name where names have some. */
const manyWords = perPack(({ code, topics }) => {
  const least = CASED.has(code) ? 4 : Number.POSITIVE_INFINITY
  const forms = [...readRows(topics?.same ?? '').keys()].filter(
    (form) => /[ -]/.test(form) || form.length >= least,
  )
  return new RegExp(`(?<!\\p{L})(?:${forms.sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu')
})

/** What looks like no name: "Union européenne", "Мерія Києва" where a sentence begins. */
function* written(
  blocks: readonly Block[],
  code: string,
): Generator<{ row: readonly string[]; span: Span; text: string }> {
  const forms = manyWords(code)
  if (!forms) return
  let left = MOST
  for (const block of blocks) {
    if (!isBody(block) || block.type === 'code') continue
    for (const { 0: text, index } of block.text.matchAll(forms)) {
      const found = ofPack(code)?.get(text.toLowerCase())
      if (!found || !/^\p{Lu}/u.test(text)) continue
      if (left-- === 0) return
      yield { row: found.row, span: { block: block.id, start: index, end: index + text.length }, text }
    }
  }
}

function rowOf({ name, aliases }: Entity, code: string): Name | undefined {
  const pack = code === 'en' ? undefined : ofPack(code)
  for (const form of [name, ...aliases]) {
    const lower = form.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')
    const found = pack?.get(lower) ?? english.get(lower)
    if (found) return found
  }
  return undefined
}

function join(into: Entity, from: Entity): void {
  into.aliases.push(from.name, ...from.aliases)
  into.mentions = [...into.mentions, ...from.mentions]
  if (into.kind === 'thing') into.kind = from.kind
}

/** The fullest form that the article has; the nominative where names change their endings. */
function name(entity: Entity, row: readonly string[], code: string): void {
  const forms = [entity.name, ...entity.aliases]
  const placeOf = (form: string) => {
    const place = row.indexOf(form.toLowerCase().replaceAll('’', "'").replace(/\.$/, ''))
    return place < 0 ? row.length : place
  }
  const best = forms.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a))
  const full = row[0] ?? ''
  const inflected = CASED.has(code) && !/^\p{Lu}{2}/u.test(best) && placeOf(best) > 0
  entity.name = inflected ? full.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()) : best
  entity.aliases = forms.filter((form) => form !== entity.name)
  if (entity.kind === 'person') entity.kind = 'place'
}

const ABBREVIATED = /\((\p{Lu}[\p{L}]{1,6})\)/gu
/** How many small words an abbreviation may leave out. */
const SMALL = 4

/** How many brackets it saw, `most` at most. */
function expand(all: Entity[], block: Block, language: string | null, most: number): number {
  let times = 0
  for (const match of block.text.matchAll(ABBREVIATED)) {
    if (times === most) return times
    times++
    const short = match[1] ?? ''
    const full = expansion(block, match.index, short, language)
    const entity = full && all.find(({ name, aliases }) => name === short || aliases.includes(short))
    if (!full || !entity || entity.name.length > short.length) continue
    const text = block.text.slice(full.start, full.end)
    entity.aliases = [...entity.aliases, entity.name]
    entity.name = text
    entity.mentions = [{ block: block.id, ...full }, ...entity.mentions]
    // "Institut" of "Institut für Küstenschutz" is not another body.
    const part = all.findIndex(
      (other) =>
        other !== entity &&
        other.mentions.every((m) => m.block === block.id && m.start >= full.start && m.end <= full.end),
    )
    if (part >= 0) all.splice(part, 1)
  }
  return times
}

/** The words before a bracket whose capitals are the letters in it. */
function expansion(block: Block, bracket: number, short: string, language: string | null): Range | undefined {
  const words = wordsOf(block, language)
  let at = words.findLastIndex(({ end }) => end <= bracket)
  const end = words[at]?.end ?? 0
  if (bracket - end !== 1) return undefined
  let small = 0
  for (let letter = short.length - 1; letter >= 0; at--) {
    const word = words[at]
    if (!word || (/^\p{Ll}/u.test(word.text) && ++small > SMALL)) return undefined
    if (/^\p{Ll}/u.test(word.text)) continue
    if (word.text.charAt(0).toLowerCase() !== short.charAt(letter).toLowerCase()) return undefined
    if (letter-- === 0) return { start: word.start, end }
  }
  return undefined
}
