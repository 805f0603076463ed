import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { unfold } from '../../../lib/text/unfold.ts'
import { fold, foldModule } from '../../../scripts/build/fold-lists.ts'

const LIB = new URL('../../../lib/', import.meta.url)

/** The text literals of all modules that the build folds. */
function literals(): string[] {
  const found: string[] = []
  const reader = new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') found.push(value)
    },
    TemplateLiteral: ({ quasis: [only], expressions }) => {
      if (expressions.length === 0) found.push(only?.value.cooked ?? '')
    },
  })
  for (const name of readdirSync(LIB, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts')) reader.visit(parseSync(name, readFileSync(new URL(name, LIB), 'utf8')).program)
  return found
}

const plain = (text: string, between: string) =>
  text.trim().replace(between === ' ' ? /\s+/g : /\s*,\s*/g, between)

describe('lists of words', () => {
  it('are the same after folding and unfolding, but for the space between the words', () => {
    const lists = literals().flatMap((text) => {
      const list = fold(text)
      return list ? [{ text, list }] : []
    })
    expect(lists.length).toBeGreaterThan(200)
    for (const { text, list } of lists)
      expect(unfold(list.folded, list.between)).toBe(plain(text, list.between))
  })

  it('say how many letters a word shares with the one before it', () => {
    const list = fold('  harbour harbourmaster\n  harbours quay quays wharf ')
    expect(list).toEqual({ folded: '0harbour7master7s0quay4s0wharf', between: ' ' })
  })

  it('may hold words longer than any count', () => {
    const text = 'wassermühlenrad wassermühlenrads wassermühlenräder wassermühlenrädern'
    expect(unfold(fold(text)?.folded ?? '', ' ')).toBe(text)
  })

  it.each([
    'one word alone',
    'zinc yarn xenon wool velvet umber teak silk rubber',
    'amber amber brass copper denim ebony felt glass hemp iron jade',
    '1e2=hundred 1e3=thousand 1e6=million 1e9=billion',
  ])('are nothing else: %s', (text) => {
    expect(fold(text)).toBeUndefined()
  })

  it('are folded where a module has them', () => {
    const code =
      "export const GOODS = of(`amber brass copper copperplate\n ebony felt glass hemp`, 'goods')\n"
    const folded = foldModule(code) ?? ''
    expect(folded).toContain(
      `of(/*#__PURE__*/$unfold("0amber0brass0copper6plate0ebony0felt0glass0hemp"), 'goods')`,
    )
    expect(foldModule("export const GOODS = 'amber'")).toBeNull()
  })
})
