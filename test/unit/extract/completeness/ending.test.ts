import { expect, it } from 'vitest'
import { paragraph } from '../../../../lib/extract/article.ts'
import { breaksOff } from '../../../../lib/extract/completeness/ending.ts'
import { STORY } from '../support.ts'

/** A story that ends on this line. */
const ending = (last: string, story: readonly string[] = STORY) =>
  breaksOff([...story, last].map((text, at) => paragraph(`b${at}`, text)))

it.each([
  ['in the middle of a clause', 'The company said on Friday that the swan would be'],
  ['on a comma', 'The company said on Friday that the swan would stay, and,'],
  ['on an ellipsis', 'The company said on Friday that the sw…'],
  ['on an ellipsis in brackets', 'The company said on Friday that the swan [...]'],
  ['after a whole sentence', 'The swan is well. It was seen on Friday swimming towards the'],
])('breaks off %s', (_, last) => {
  expect(ending(last)).toBe(true)
})

it.each([
  ['with a full stop', 'The company said on Friday that the swan would be moved.'],
  ['on a quotation', 'The company said on Friday that “the swan has been moved”'],
  ['on a signature', 'Ida Brandvold in Osmund'],
  ['on an agency', 'The swan was seen on Friday swimming towards the open sea. dpa'],
  ['on an address', 'More about swans and what to do about them at www.harbour.example'],
  [
    'on who said it',
    '“Nobody owns a swan, and nobody ever moved one.” – Ida Brandvold, captain of the ferry',
  ],
  ['on a date', 'First printed in the paper of Monday, 3 March 2025'],
])('ends %s', (_, last) => {
  expect(ending(last)).toBe(false)
})

it.each([
  [
    'Japanese',
    '白鳥は月曜日に機関室で見つかり、船は十一時間遅れた。',
    '会社は金曜日に、白鳥を移すつもりはないと',
    true,
  ],
  [
    'Japanese',
    '白鳥は月曜日に機関室で見つかり、船は十一時間遅れた。',
    '会社は金曜日に、白鳥を移すつもりはないと述べた。',
    false,
  ],
  ['Chinese', '天鹅星期一在机房里被发现，渡轮晚了十一个小时。', '公司星期五说天鹅不会被移走！', false],
  [
    'Arabic',
    'وجدت البجعة يوم الاثنين في غرفة المحركات وتأخرت العبارة.',
    'هل تبقى البجعة على متن العبارة حتى الربيع؟',
    false,
  ],
  [
    'Arabic',
    'وجدت البجعة يوم الاثنين في غرفة المحركات وتأخرت العبارة.',
    'وقالت الشركة يوم الجمعة إن البجعة سوف تبقى في',
    true,
  ],
  ['Hindi', 'सोमवार को इंजन कक्ष में हंस मिला और नौका देर से चली।', 'कंपनी ने शुक्रवार को कहा कि हंस वहीं रहेगा।', false],
])('%s: %s', (_, before, last, expected) => {
  expect(ending(last, [before, before])).toBe(expected)
})

it('does not take a house style for a break', () => {
  const loose = STORY.map((text) => text.replace(/\.$/, ''))
  expect(ending('The company said on Friday that the swan would be', loose)).toBe(false)
  const trailing = STORY.map((text) => text.replace(/\.$/, ' …'))
  expect(ending('The company said on Friday that the swan would be …', trailing)).toBe(false)
})

it('lets lists and verse end as they like', () => {
  const story = STORY.map((text, at) => paragraph(`b${at}`, text))
  const text = 'a rope for the hatch\na blanket for the swan and all who'
  expect(breaksOff([...story, paragraph('v', text)])).toBe(false)
  expect(breaksOff([...story, { id: 'l', type: 'list', ordered: false, items: [], marks: [], text }])).toBe(
    false,
  )
})
