import { describe, expect, it } from 'vitest'
import { paragraphs, read, reasonsFor, STORY, textsOf } from './support.ts'

const page = (note: string) =>
  read(`<h1>Swan holds up island ferry</h1><article>${paragraphs(STORY)}${note}</article>`)

describe('notes of the newsroom', () => {
  it.each([
    ['correction', 'Correction: The ferry was eleven hours late, not twelve.'],
    ['correction', 'Correction (5 March 2025): The ferry was eleven hours late.'],
    ['correction', 'An earlier version of this article gave the wrong name of the captain.'],
    ['correction', 'Berichtigung: In einer früheren Fassung hieß die Kapitänin anders.'],
    ['correction', 'Fe de errata: el barco salió once horas tarde y no doce.'],
    ['correction', 'Виправлення: пором запізнився на одинадцять годин.'],
    ['correction', '訂正：遅れは12時間ではなく11時間でした。'],
    ['update', 'Update: The ferry company has since answered our questions.'],
    ['update', 'UPDATE 5 March, 10 a.m.: The company has answered.'],
    ['update', 'This story has been updated with the company’s answer.'],
    ['update', 'Mise à jour : la compagnie a répondu à nos questions.'],
    ['editor', 'Editor’s note: Ida Brandvold is the sister of our shipping reporter.'],
    ['editor', 'Anmerkung der Redaktion: Die Kapitänin ist mit unserer Autorin verwandt.'],
    ['editor', 'Nota de la redacción: la capitana es hermana de la autora.'],
  ])('%s: %s', (kind, text) => {
    const article = page(`<p>${text}</p>`)
    expect(article.notes).toEqual([{ kind, text }])
    expect(textsOf(article)).not.toContain(text)
    expect(reasonsFor(article, text)).toEqual(['notice'])
  })

  it('a label of its own belongs to the paragraph under it', () => {
    const text = 'The ferry was eleven hours late and not twelve, as we wrote.'
    expect(page(`<div><h4>Correction</h4><p>${text}</p></div>`).notes).toEqual([{ kind: 'correction', text }])
  })

  it('a box named after it needs no label; its date is no note', () => {
    const text = 'We gave the wrong name of the captain when this first went out.'
    expect(page(`<div class="correction-item"><p>March 5, 2025</p><p>${text}</p></div>`).notes).toEqual([
      { kind: 'correction', text },
    ])
  })

  it('a note shown twice is kept once', () => {
    const text = 'Correction: The ferry was eleven hours late, not twelve.'
    expect(page(`<p>${text}</p><p>${text}</p>`).notes).toHaveLength(1)
  })

  it.each([
    'Corrections: If you see a mistake, send an e-mail to our desk.',
    'Editor’s note: We may earn a commission when you buy through our links.',
  ])('what stands under every story is none: %s', (text) => {
    const article = page(`<p>${text}</p>`)
    expect(article.notes).toEqual([])
    expect(textsOf(article)).not.toContain(text)
  })

  it('words of the story are none', () => {
    const text = 'Correction officers at the port said that the swan had been calm throughout the night.'
    const article = page(`<p>${text}</p><p>${STORY[0]} Again.</p>`)
    expect(article.notes).toEqual([])
    expect(textsOf(article)).toContain(text)
  })
})
