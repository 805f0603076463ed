import { describe, expect, it } from 'vitest'
import { apaInText, apaReference } from '../../../../lib/share/cite/apa.ts'
import { runsFlavours } from '../../../../lib/share/cite/runs.ts'
import { aSource, authors, URL } from './sources.ts'

const entry = (given: Parameters<typeof aSource>[0]) => runsFlavours(apaReference(aSource(given))).plain
const REST = `(2026, March 9). Harbour light to shine again. Harbour Courier. ${URL}`

describe('a reference by APA 7', () => {
  it.each<[rule: string, given: Parameters<typeof aSource>[0], expected: string]>([
    [
      '9.21, a machine has translated it',
      { translation: 'machine translation from German' },
      `Moss, G. (2026, March 9). Harbour light to shine again [Machine translation from German]. Harbour Courier. ${URL}`,
    ],
    ['10.1, newspaper online; 9.8, initials', {}, `Moss, G. ${REST}`],
    ['9.8, two authors', { by: ['Greta Moss', 'Ilan Roke'] }, `Moss, G., & Roke, I. ${REST}`],
    ['9.8, three authors', { by: authors(3) }, `Alm, A., Blm, B., & Clm, C. ${REST}`],
    [
      '9.8, more than twenty authors',
      { by: authors(22) },
      `${[...'ABCDEFGHIJKLMNOPQRS'].map((one) => `${one}lm, ${one}.`).join(', ')}, . . . Vlm, V. ${REST}`,
    ],
    ['9.8, hyphens and several initials', { by: ['Anne-Lise J.K. Brill'] }, `Brill, A.-L. J. K. ${REST}`],
    ['9.8, suffix after the initials', { by: ['Tomas Brill, Jr.'] }, `Brill, T., Jr. ${REST}`],
    ['9.8, particles stay', { by: ['Piet van der Alder'] }, `van der Alder, P. ${REST}`],
    ['9.11, a group', { by: ['Ander Press Agency'] }, `Ander Press Agency. ${REST}`],
    ['9.12, no author', { by: [] }, `Harbour light to shine again. (2026, March 9). Harbour Courier. ${URL}`],
    [
      '10.16, the outlet signs',
      { by: ['Harbour Courier'] },
      `Harbour Courier. (2026, March 9). Harbour light to shine again. ${URL}`,
    ],
    [
      '9.17, no date',
      { date: null },
      `Moss, G. (n.d.). Harbour light to shine again. Harbour Courier. ${URL}`,
    ],
    [
      '9.14, month alone',
      { date: '2026-09' },
      `Moss, G. (2026, September). Harbour light to shine again. Harbour Courier. ${URL}`,
    ],
    [
      'a title with an end of its own',
      { title: 'Who pays for “the lamp”?' },
      `Moss, G. (2026, March 9). Who pays for “the lamp”? Harbour Courier. ${URL}`,
    ],
    [
      'no outlet, no address',
      { outlet: '', url: '' },
      'Moss, G. (2026, March 9). Harbour light to shine again.',
    ],
  ])('%s', (_, given, expected) => expect(entry(given)).toBe(expected))

  it('has the periodical in italics and a link, and what a page says is only words', () => {
    const { html } = runsFlavours(apaReference(aSource({ outlet: 'Light & <Sea>' })))
    expect(html).toContain('<i>Light &amp; &lt;Sea&gt;</i>.')
    expect(html).toContain(`<a href="${URL}">${URL}</a>`)
  })
})

describe('the source in the text by APA 7', () => {
  it.each<[rule: string, given: Parameters<typeof aSource>[0], expected: string]>([
    ['8.17, one author', {}, 'Moss, 2026'],
    ['8.17, two authors', { by: ['Greta Moss', 'Ilan Roke'] }, 'Moss & Roke, 2026'],
    ['8.17, three and more', { by: authors(3) }, 'Alm et al., 2026'],
    ['8.17, a group', { by: ['Ander Press Agency'] }, 'Ander Press Agency, 2026'],
    ['8.14, no author', { by: [] }, '“Harbour light to shine again,” 2026'],
    ['8.14, no author, marks inside', { by: [], title: 'It is “mine”' }, '“It is ‘mine,’” 2026'],
    ['8.14, no author and no title', { by: [], title: '' }, 'Harbour Courier, 2026'],
    ['9.17, no date', { date: null }, 'Moss, n.d.'],
  ])('%s', (_, given, expected) => expect(apaInText(aSource(given))).toBe(expected))
})
