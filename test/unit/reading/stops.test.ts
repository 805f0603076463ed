// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { progressOf } from '../../../lib/reading/progress.ts'
import { firstBelow, rangeOf, sameStop, stopsOf, wordsOf } from '../../../lib/reading/stops.ts'

const TEXT = `<p>The gate <a href="#">was open</a>. Mr. Vance closed it.</p>
  <h2>Later</h2>
  <div class="back"><p class="back-label">Promo</p><p>It was put back.</p></div>
  <ul><li>One gate.<ul><li>Its hinge.</li></ul></li></ul>
  <figure><figcaption>A gate at dusk.<small class="credit"> Photo: A. Lorne</small></figcaption></figure>
  <p class="embed"><a href="#">Video</a></p>
  <p>  </p><p>* * *</p>`

let article: HTMLElement
const stops = () => stopsOf(article, 'en')
const words = () => stops().map(wordsOf)

beforeEach(() => {
  document.body.innerHTML = `<article>${TEXT}</article>`
  article = document.body.firstElementChild as HTMLElement
})

it('reads what is drawn, sentence by sentence, and no word of Lede’s own', () => {
  expect(words()).toEqual([
    'The gate was open.',
    'Mr. Vance closed it.',
    'Later',
    'It was put back.',
    'One gate.',
    'Its hinge.',
    'A gate at dusk.',
  ])
})

it('finds each where it stands, links within it or not', () => {
  expect(stops().map((stop) => rangeOf(stop)?.toString())).toEqual(words())
})

it('knows a sentence again when its text was drawn anew', () => {
  const old = stops()[1]
  const paragraph = article.querySelector('p')
  if (!old || !paragraph) throw new Error('nothing is drawn')
  paragraph.innerHTML = 'The gate was open. Mr. <mark>Vance</mark> closed it.'
  expect(sameStop(stops(), old)).toBe(1)
  paragraph.before(Object.assign(document.createElement('p'), { textContent: 'New. And new.' }))
  expect(sameStop(stops(), old)).toBe(3)
  paragraph.remove()
  expect(sameStop(stops(), old)).toBe(0)
})

it('finds where the reader is, and asks the layout a few times only', () => {
  const all = stops()
  let asked = 0
  const bottom = (stop: (typeof all)[number]) => {
    asked += 1
    return (all.indexOf(stop) + 1) * 10
  }
  expect(firstBelow(all, 0, bottom)).toBe(0)
  expect(firstBelow(all, 30, bottom)).toBe(3)
  expect(firstBelow(all, 900, bottom)).toBe(6)
  expect(asked).toBeLessThanOrEqual(9)
})

it('counts what is read by words', () => {
  article.innerHTML = `<p>${'Word '.repeat(475)}end.</p><p>${'Word '.repeat(475)}end.</p>`
  const progress = progressOf(stops(), 'en')
  expect([0, 1, 2].map(progress)).toEqual([0, 0.5, 1])
  expect(progressOf([], 'en')(0)).toBe(0)
})
