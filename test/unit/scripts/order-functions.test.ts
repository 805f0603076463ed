import { describe, expect, it } from 'vitest'
import { alike } from '../../../scripts/build/alike.ts'
import { deflateBits } from '../../../scripts/build/deflate-bits.ts'
import { orderFunctions } from '../../../scripts/build/order-functions.ts'

const noise = (length: number) => {
  let seed = 7
  return Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return (seed >>> 16).toString(36)
  }).join('')
}
const sorted = (text: string) => [...text].sort().join('')

describe('the order of functions', () => {
  const far = noise(12_000)
  const shelf = (name: string) =>
    `function ${name}(book){return book.title.toUpperCase()+" stands on the shelf"}`
  const code = `${shelf('a')}function b(){return ${JSON.stringify(far)}.length}var c=[a({title:"x"}),d({title:"y"}),b()];${shelf('d')}export{c}`

  it('puts those side by side that are alike, and keeps all there is', () => {
    const ordered = orderFunctions(code, 30)
    expect(ordered).toMatch(/function ([ad])\([^}]*}function [ad]\(/)
    expect(sorted(ordered).replaceAll(';', '')).toBe(sorted(code).replaceAll(';', ''))
  })

  it('changes nothing of what a module does', () => {
    const result = (text: string) => new Function(`${text.replace(/export\{c\};?/, '')};return c`)()
    expect(result(orderFunctions(code, 30))).toEqual(result(code))
  })

  it('is the same each time, and left alone where another is no better', () => {
    expect(orderFunctions(code, 30)).toBe(orderFunctions(code, 30))
    const plain = 'import{a}from"./a.js";function b(){return a}function c(){return b()+1}c();'
    expect(orderFunctions(plain, 30)).toBe(plain)
    expect(orderFunctions('a()')).toBe('a()')
  })

  it('begins with the first and goes on with what is most like it', () => {
    expect(alike(['the lamp is lit', '12345 67890', 'the lamp is out', '12345 67899'], 4, 6)).toEqual([
      0, 2, 1, 3,
    ])
    expect(alike([], 4, 6)).toEqual([])
  })
})

describe('the bits that a text needs', () => {
  const bits = (text: string) => deflateBits(Buffer.from(text))

  it('are few for what was there before, if that is not too far', () => {
    const words = noise(60)
    const [near, far] = [noise(100), noise(20_000)]
    const again = (between: string) => bits(words + between + words) - bits(words + between)
    expect(again(near)).toBeLessThan(30)
    expect(again(near)).toBeLessThan(bits(words) / 10)
    expect(again(far)).toBeGreaterThan(bits(words) / 2)
    expect(bits('')).toBe(0)
  })
})
