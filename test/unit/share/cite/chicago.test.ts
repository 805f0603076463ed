import { describe, expect, it } from 'vitest'
import { chicagoEntry, chicagoNote, chicagoShortNote } from '../../../../lib/share/cite/chicago.ts'
import { runsFlavours } from '../../../../lib/share/cite/runs.ts'
import { aSource, authors, URL } from './sources.ts'

type Given = Parameters<typeof aSource>[0]
const entry = (given: Given) => runsFlavours(chicagoEntry(aSource(given))).plain
const note = (given: Given) => runsFlavours(chicagoNote(aSource(given))).plain
const REST = `“Harbour light to shine again.” Harbour Courier, March 9, 2026. ${URL}.`
const NOTE = `“Harbour light to shine again,” Harbour Courier, March 9, 2026, ${URL}.`

describe('an entry of the bibliography by Chicago 17', () => {
  it.each<[rule: string, given: Given, expected: string]>([
    ['14.191, one author', {}, `Moss, Greta. ${REST}`],
    ['14.76, two authors', { by: ['Greta Moss', 'Ilan Roke'] }, `Moss, Greta, and Ilan Roke. ${REST}`],
    ['14.76, four authors', { by: authors(4) }, `Alm, Ada, Bda Blm, Cda Clm, and Dda Dlm. ${REST}`],
    [
      '14.76, more than ten authors',
      { by: authors(11) },
      `Alm, Ada, Bda Blm, Cda Clm, Dda Dlm, Eda Elm, Fda Flm, Gda Glm, et al. ${REST}`,
    ],
    ['8.5, particles', { by: ['Ines De Luca'] }, `De Luca, Ines. ${REST}`],
    ['an organisation', { by: ['Ander Press Agency'] }, `Ander Press Agency. ${REST}`],
    [
      '14.199, unsigned',
      { by: [] },
      `Harbour Courier. “Harbour light to shine again.” March 9, 2026. ${URL}.`,
    ],
    [
      '14.199, signed by the newspaper',
      { by: ['Harbour Courier'] },
      `Harbour Courier. “Harbour light to shine again.” March 9, 2026. ${URL}.`,
    ],
    [
      '14.207, no date',
      { date: null },
      `Moss, Greta. “Harbour light to shine again.” Harbour Courier. Accessed May 14, 2026. ${URL}.`,
    ],
    [
      '6.9, marks inside marks',
      { title: 'Keeper calls it “a toy”' },
      `Moss, Greta. “Keeper calls it ‘a toy.’” Harbour Courier, March 9, 2026. ${URL}.`,
    ],
    [
      '6.118, an apostrophe is no mark',
      { title: 'The lamp is the pilots’' },
      `Moss, Greta. “The lamp is the pilots’.” Harbour Courier, March 9, 2026. ${URL}.`,
    ],
    [
      'a month without a day',
      { date: '2026-03' },
      `Moss, Greta. “Harbour light to shine again.” Harbour Courier, March 2026. ${URL}.`,
    ],
  ])('%s', (_, given, expected) => expect(entry(given)).toBe(expected))

  it('has the newspaper in italics', () => {
    expect(runsFlavours(chicagoEntry(aSource())).html).toContain(
      '” <i>Harbour Courier</i>, March 9, 2026. <a',
    )
    expect(runsFlavours(chicagoEntry(aSource({ by: [] }))).html).toMatch(/^<i>Harbour Courier<\/i>\. “/)
  })
})

describe('a note by Chicago 17', () => {
  it.each<[rule: string, given: Given, expected: string]>([
    ['14.23, one author', {}, `Greta Moss, ${NOTE}`],
    ['14.76, two authors', { by: ['Greta Moss', 'Ilan Roke'] }, `Greta Moss and Ilan Roke, ${NOTE}`],
    ['14.76, three authors', { by: authors(3) }, `Ada Alm, Bda Blm, and Cda Clm, ${NOTE}`],
    ['14.76, four and more', { by: authors(4) }, `Ada Alm et al., ${NOTE}`],
    ['suffix', { by: ['Tomas Brill Jr.'] }, `Tomas Brill Jr., ${NOTE}`],
    ['14.199, unsigned', { by: [] }, NOTE],
    [
      '14.104, a machine has translated it',
      { translation: 'machine translation from German' },
      `Greta Moss, “Harbour light to shine again,” machine translation from German, Harbour Courier, March 9, 2026, ${URL}.`,
    ],
    [
      '6.125, a comma after a question',
      { title: 'Who pays?' },
      `Greta Moss, “Who pays?,” Harbour Courier, March 9, 2026, ${URL}.`,
    ],
    [
      '14.207, no date',
      { date: null },
      `Greta Moss, “Harbour light to shine again,” Harbour Courier, accessed May 14, 2026, ${URL}.`,
    ],
    [
      'nothing but a title',
      { by: [], outlet: '', date: null, url: '' },
      '“Harbour light to shine again,” accessed May 14, 2026.',
    ],
  ])('%s', (_, given, expected) => expect(note(given)).toBe(expected))

  it('is short after one to the same source (14.34)', () => {
    expect(chicagoShortNote(aSource({ by: ['Greta Moss', 'Ilan Roke'] }))).toBe('Moss and Roke.')
    expect(chicagoShortNote(aSource({ by: authors(4) }))).toBe('Alm et al.')
    expect(chicagoShortNote(aSource({ by: [] }))).toBe('“Harbour light to shine again.”')
    const translation = 'machine translation'
    expect(chicagoShortNote(aSource({ translation }))).toBe('Moss, machine translation.')
    expect(chicagoShortNote(aSource({ translation, by: [] }))).toBe(
      '“Harbour light to shine again,” machine translation.',
    )
    expect(chicagoShortNote(aSource({ translation, by: [], title: '' }))).toBe(
      'Harbour Courier, machine translation.',
    )
  })
})
