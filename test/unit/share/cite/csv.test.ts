import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { table } from '../../../../lib/share/cite/csv.ts'

describe('comma-separated values', () => {
  it.each<[rule: string, cell: string, field: string]>([
    ['plain words', 'lamp', 'lamp'],
    ['RFC 4180 2.6, a comma', 'lamp, light', '"lamp, light"'],
    ['RFC 4180 2.7, quotation marks', 'a "toy"', '"a ""toy"""'],
    ['RFC 4180 2.6, a line break', 'one\ntwo', '"one\ntwo"'],
    ['space at the end', 'lamp ', '"lamp "'],
    ['typographic marks', '“lamp”', '“lamp”'],
    ['OWASP, =', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['OWASP, +', '+1', "'+1"],
    ['OWASP, -', '-1', "'-1"],
    ['OWASP, @', '@SUM(A1)', "'@SUM(A1)"],
    ['OWASP, tab', '\tx', '"\'\tx"'],
    ['OWASP, full width', '＝1', "'＝1"],
    ['a formula behind spaces', ' =1', "' =1"],
    ['a dash is no minus', '— Finch', '— Finch'],
    ['an empty cell', '', ''],
  ])('%s', (_, cell, field) => expect(table([['h'], [cell]]).plain).toBe(`h\r\n${field}\r\n`))

  it('is a table where formatting is taken, without formulas and markup of a page', () => {
    const { document } = new JSDOM(
      table([
        ['Quote', 'Link'],
        ['=1+1', '<b>x</b>'],
      ]).html,
    ).window
    expect([...document.querySelectorAll('th')].map((one) => one.textContent)).toEqual(['Quote', 'Link'])
    expect([...document.querySelectorAll('td')].map((one) => one.textContent)).toEqual(["'=1+1", '<b>x</b>'])
  })
})
