import { describe, expect, it } from 'vitest'
import { citedUrl, cleanUrl, siteName } from '../../../lib/share/link.ts'

describe('cleanUrl', () => {
  it.each([
    ['https://courier.example/a?utm_source=x&id=7&fbclid=abc', 'https://courier.example/a?id=7'],
    ['https://courier.example/a?UTM_Medium=mail&GCLID=1', 'https://courier.example/a'],
    ['https://courier.example/a?at_medium=social&page=2', 'https://courier.example/a?page=2'],
    ['https://reader:secret@courier.example/a', 'https://courier.example/a'],
    ['https://courier.example/a#comments', 'https://courier.example/a'],
    ['https://courier.example/a#:~:text=night%20boat', 'https://courier.example/a'],
    ['https://courier.example/#/story/7', 'https://courier.example/#/story/7'],
    ['https://courier.example/#!story/7', 'https://courier.example/'],
    ['not an address', 'not an address'],
  ])('%s → %s', (from, to) => {
    expect(cleanUrl(from)).toBe(to)
  })
})

describe('citedUrl', () => {
  const page = 'https://www.courier.example/news/island-ferries-to-run?utm_source=mail'
  it.each([
    ['its own', 'https://www.courier.example/news/island-ferries-to-run', true],
    ['its own without www', 'https://courier.example/2026/island-ferries-to-run.html', true],
    ['the front page', 'https://www.courier.example/', false],
    ['the section', 'https://www.courier.example/news', false],
    ['another story', 'https://www.courier.example/news/bakery-wins-a-prize', false],
    ['another paper', 'https://wire.example/news/island-ferries-to-run', false],
    ['no address', '//', false],
  ])('takes %s as canonical or not', (_, canonicalUrl, taken) => {
    const clean = 'https://www.courier.example/news/island-ferries-to-run'
    expect(citedUrl({ url: page, canonicalUrl })).toBe(taken ? canonicalUrl : clean)
  })

  it('knows a story by its number', () => {
    const url = 'https://m.courier.example/story?id=123456'
    const canonicalUrl = 'https://www.courier.example/news/123456'
    expect(citedUrl({ url, canonicalUrl })).toBe(canonicalUrl)
  })
})

describe('siteName', () => {
  it('falls back to the host', () => {
    expect(siteName({ site: 'Harbour Courier', url: 'https://www.courier.example/' })).toBe('Harbour Courier')
    expect(siteName({ site: null, url: 'https://www.courier.example/a' })).toBe('courier.example')
    expect(siteName({ site: null, url: '' })).toBe('')
  })
})
