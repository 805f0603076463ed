import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/find/fold.ts'

describe('what readers do not tell apart', () => {
  it.each([
    ['case', 'HARBOUR', 'harbour'],
    ['accents', 'Élan naïf', 'elan naif'],
    ['combining marks', 'e\u0301lan', 'élan'],
    ['sharp s', 'Straße GROẞE', 'strasse grosse'],
    ['ligatures', 'oﬃce', 'office'],
    ['the final sigma', 'λόγος', 'ΛΟΓΟΣ'],
    ['the dotless and the dotted i', 'ılık İZMİR', 'ilik izmir'],
    ['Arabic vowels', 'كِتَاب', 'كتاب'],
    ['double marks', '“a” „b“ «c» "d" 「e」', '"a" "b" "c" "d" "e"'],
    ['single marks', '‘a’ ’n ‹b›', "'a' 'n 'b'"],
    ['dashes', 'a–b—c‑d−e', 'a-b-c-d-e'],
    ['spaces', 'a\u00a0b \n\t c\u202fd', 'a b c d'],
    ['soft hyphens and joiners', 'har\u00adbour\u200b', 'harbour'],
    ['an ellipsis', 'wait…', 'wait...'],
    ['wide forms', 'ＡＢ１', 'ab1'],
  ])('%s', (_, one, other) => {
    expect(fold(one).text).toBe(fold(other).text)
  })

  it.each([
    ['vowel signs', 'कि', 'का'],
    ['the voicing of kana', 'が', 'か'],
    ['single and double marks', '‘', '“'],
  ])('but %s', (_, one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text)
  })
})

it('knows where each folded unit came from', () => {
  expect(fold('aß😀e\u0301z')).toEqual({ text: 'ass😀ez', from: [0, 1, 1, 2, 2, 4, 6, 7] })
})
