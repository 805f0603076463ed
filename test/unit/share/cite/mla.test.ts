import { describe, expect, it } from 'vitest'
import { mlaEntry, mlaInText } from '../../../../lib/share/cite/mla.ts'
import { runsFlavours } from '../../../../lib/share/cite/runs.ts'
import { aSource, authors, URL } from './sources.ts'

const entry = (given: Parameters<typeof aSource>[0]) => runsFlavours(mlaEntry(aSource(given))).plain
const PLACE = 'Harbour Courier, 9 Mar. 2026, www.courier.example/light.'
const REST = `“Harbour light to shine again.” ${PLACE}`

describe('an entry of the works cited by MLA 9', () => {
  it.each<[rule: string, given: Parameters<typeof aSource>[0], expected: string]>([
    [
      'a machine has translated it',
      { translation: 'machine translation from German' },
      `Moss, Greta. “Harbour light to shine again.” Machine translation from German. ${PLACE}`,
    ],
    ['one author, inverted', {}, `Moss, Greta. ${REST}`],
    [
      'two authors, the second straight',
      { by: ['Greta Moss', 'Ilan Roke'] },
      `Moss, Greta, and Ilan Roke. ${REST}`,
    ],
    ['three and more authors', { by: authors(3) }, `Alm, Ada, et al. ${REST}`],
    ['suffix after the given name', { by: ['Tomas Brill Jr.'] }, `Brill, Tomas, Jr. ${REST}`],
    ['titles are left out', { by: ['Dr. Hanne Ostrow'] }, `Ostrow, Hanne. ${REST}`],
    ['an organisation stands as it is', { by: ['Ander Press Agency'] }, `Ander Press Agency. ${REST}`],
    ['family name first already', { by: ['Kovács Anna'], language: 'hu' }, `Kovács Anna. ${REST}`],
    ['no author begins with the title', { by: [] }, REST],
    ['an organisation that publishes itself', { by: ['Harbour Courier'] }, REST],
    [
      'quotation marks inside quotation marks',
      { title: 'Keeper says “no” to lamp' },
      `Moss, Greta. “Keeper says ‘no’ to lamp.” ${PLACE}`,
    ],
    [
      'a title that ends in quotation marks',
      { title: 'Keeper calls it "a toy"' },
      `Moss, Greta. “Keeper calls it ‘a toy.’” ${PLACE}`,
    ],
    ['a title that asks', { title: 'Who pays?' }, `Moss, Greta. “Who pays?” ${PLACE}`],
    [
      'short months are not cut',
      { date: '2026-06-30' },
      'Moss, Greta. “Harbour light to shine again.” Harbour Courier, 30 June 2026, www.courier.example/light.',
    ],
    [
      'September',
      { date: '2026-09-01' },
      'Moss, Greta. “Harbour light to shine again.” Harbour Courier, 1 Sept. 2026, www.courier.example/light.',
    ],
    [
      'no date: the day of access',
      { date: null },
      'Moss, Greta. “Harbour light to shine again.” Harbour Courier, www.courier.example/light. Accessed 14 May 2026.',
    ],
  ])('%s', (_, given, expected) => expect(entry(given)).toBe(expected))

  it('has the container in italics, and links to the whole address', () => {
    const { html } = runsFlavours(mlaEntry(aSource()))
    expect(html).toContain('<i>Harbour Courier</i>, 9 Mar. 2026, ')
    expect(html).toContain(`<a href="${URL}">www.courier.example/light</a>.`)
  })
})

describe('the source in the text by MLA 9', () => {
  it.each<[rule: string, given: Parameters<typeof aSource>[0], expected: string]>([
    ['one author', {}, 'Moss'],
    ['two authors', { by: ['Greta Moss', 'Ilan Roke'] }, 'Moss and Roke'],
    ['three and more', { by: authors(4) }, 'Alm et al.'],
    ['no author', { by: [] }, '“Harbour light to shine again”'],
    ['an organisation that publishes itself', { by: ['harbour courier'] }, '“Harbour light to shine again”'],
  ])('%s', (_, given, expected) => expect(mlaInText(aSource(given))).toBe(expected))
})
