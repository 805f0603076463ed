import { isBody } from '../article/text.ts'
import type { Block, Span } from '../article/types.ts'
import { perPack } from '../languages/registry.ts'
import { CASED } from '../text/name-cases.ts'
import type { Entity } from '../text/names.ts'

/** Bodies and countries under several names: fullest first, lower case. What articles abbreviate is told by them. */
const ENGLISH = `
  european union, eu, e.u; united nations, un, u.n; united states, united states of america, us, u.s, usa, u.s.a,
  america; united kingdom, uk, u.k, britain, great britain; north atlantic treaty organization, nato;
  world health organization, world health organisation, who; international monetary fund, imf;
  united arab emirates, uae; kyiv, kiev; czech republic, czechia; european central bank, ecb;
  federal bureau of investigation, fbi; central intelligence agency, cia; washington, washington d.c`

/** The names of one thing, fullest first. */
export type Row = readonly string[]

/** The row of each name. */
function readRows(rows: string): Map<string, Row> {
  const names = new Map<string, Row>()
  for (const line of rows.split(';')) {
    const row = line.split(',').map((name) => name.trim().replace(/\s+/g, ' '))
    for (const name of row) names.set(name, row)
  }
  return names
}

const english = readRows(ENGLISH)
const ofPack = perPack(({ topics }) => readRows(topics?.same ?? ''))

/** A name as the rows have it. */
export function asListed(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/\.$/, '')
}

/** The row that has a form of the name; undefined where the world knows no other. */
export function rowOf({ name, aliases }: Entity, code: string): Row | undefined {
  const pack = code === 'en' ? undefined : ofPack(code)
  for (const form of [name, ...aliases]) {
    const listed = asListed(form)
    const found = pack?.get(listed) ?? english.get(listed)
    if (found) return found
  }
  return undefined
}

/** More mentions say no more. */
const MOST = 40

/** Forms of several words, and all cases of a name where names have some. */
const manyWords = perPack(({ code, topics }) => {
  const least = CASED.has(code) ? 4 : Number.POSITIVE_INFINITY
  const forms = [...readRows(topics?.same ?? '').keys()].filter(
    (form) => /[ -]/.test(form) || form.length >= least,
  )
  return new RegExp(`(?<!\\p{L})(?:${forms.sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu')
})

/** Where an article has one of them that looks like no name: "Union européenne", "Мерія Києва" where a sentence begins. */
export function* written(
  blocks: readonly Block[],
  code: string,
): Generator<{ row: Row; span: Span; text: string }> {
  const forms = manyWords(code)
  if (!forms) return
  let left = MOST
  for (const block of blocks) {
    if (!isBody(block) || block.type === 'code') continue
    for (const { 0: text, index } of block.text.matchAll(forms)) {
      const row = ofPack(code)?.get(text.toLowerCase())
      if (!row || !/^\p{Lu}/u.test(text)) continue
      if (left-- === 0) return
      yield { row, span: { block: block.id, start: index, end: index + text.length }, text }
    }
  }
}
