import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import unpack from '../../../lib/packed/unpack.ts'
import lexicon from '../../../lib/rank/lexicon.json' with { type: 'json' }
import summary from '../../../lib/summary/model.json' with { type: 'json' }
import { MALE_NAMES } from '../../../lib/text/given-names.ts'
import { MALE_NAMES_EAST } from '../../../lib/text/given-names-east.ts'
import topics from '../../../lib/topics/model.json' with { type: 'json' }
import { packTexts } from '../../../scripts/build/arithmetic.ts'
import { packChunk, textsOf } from '../../../scripts/build/pack-texts.ts'

const there = (texts: readonly string[]) => {
  const { alphabet, data } = packTexts(texts)
  return unpack(alphabet, data)
}

describe('texts', () => {
  it('are the same after packing and unpacking: names, lexicon, forests', () => {
    const forests = [...Object.values(summary), ...Object.values(topics)].map((one) => JSON.stringify(one))
    const texts = [MALE_NAMES, MALE_NAMES_EAST, lexicon.words, lexicon.places, ...forests]
    expect(there(texts)).toEqual(texts)
  })

  it('are the same whatever they hold', () => {
    const letter = fc.constantFrom(...'ab 019,\n"\\ż漢', '\ud800', '😀')
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: letter, maxLength: 40 }), { minLength: 1, maxLength: 5 }),
        (texts) => {
          expect(there(texts)).toEqual(texts)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('take less room than they did', () => {
    expect(packTexts([MALE_NAMES]).data.length).toBeLessThan(MALE_NAMES.length * 0.6)
  })
})

describe('a chunk', () => {
  const LONG = 'amber brass copper denim ebony felt'
  const evaluate = (code: string): unknown => new Function('$unpack', `${code};return made`)(unpack)

  it.each([
    ['a string', `const made="${LONG}"`],
    ['a template', `const made=\`${LONG}\n \${1} ${LONG}\`+\`${LONG}\n\\u0041\``],
    ['a keyword before it', `const made=(()=>{return"${LONG}"})()`],
    ['a key', `const made={"${LONG}":1,a:{"${LONG}":"${LONG}"}}`],
    ['a choice', `const made=1?"${LONG}":'${LONG}'`],
    ['a tag', `const made=String.raw\`${LONG}\\n\`+"${LONG}"`],
    ['nothing long', 'const made=["amber","brass"]'],
  ])('means the same with its texts packed: %s', (_, code) => {
    expect(evaluate(packChunk(code, ''))).toEqual(evaluate(code))
  })

  it('keeps what names a file, and keys', () => {
    expect(textsOf(`import("./${'a'.repeat(40)}.js");const a={"${LONG}":1}`)).toEqual([])
    expect(textsOf(`const a=["${LONG}"]`)).toEqual([{ start: 9, end: 46, text: LONG }])
  })
})
