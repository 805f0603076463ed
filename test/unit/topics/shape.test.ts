import { expect, it } from 'vitest'
import { words } from '../../../lib/text/words.ts'
import { partsOf } from '../../../lib/topics/shape.ts'

function partIn(sentence: string, word: string): string | undefined {
  const list = words(sentence, 'en')
  return partsOf(list)[list.findIndex(({ text }) => text === word)]
}

it.each([
  ['Mayor Calder vowed to rebuild.', 'vowed', 'other'],
  ['The damaged homes were empty.', 'damaged', 'participle'],
  ['They blame fire fighting policies.', 'fighting', 'participle'],
  ['Residents claim the council lied.', 'claim', 'other'],
  ['The council rejected the claim on Friday.', 'claim', 'noun'],
  ['Two men plan to claim it.', 'claim', 'other'],
  ['A new Korsa ramps up production.', 'ramps', 'other'],
  ['They use steel ramps.', 'ramps', 'noun'],
  ['A tax, as the paper calls it, is fair.', 'calls', 'other'],
  ['The town let schoolchildren name its boat.', 'name', 'other'],
  ['The town let schoolchildren choose the name.', 'name', 'noun'],
  ['It ran 900-metre pipes.', '900-metre', 'adjective'],
  ['It has 900 pipes.', '900', 'number'],
  ['Rising water came quickly.', 'quickly', 'other'],
  ['The Harbour Union met.', 'Harbour', 'name'],
])('%s (%s is %s)', (sentence, word, part) => {
  expect(partIn(sentence, word)).toBe(part)
})
