import { describe, expect, it } from 'vitest'
import { citedUrl, cleanUrl, quotedUrl, siteName, sourceUrl } from '../../../lib/share/link.ts'

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

it('cites the canonical address where there is one', () => {
  const url = 'https://m.courier.example/a?utm_source=mail'
  expect(citedUrl({ url, canonicalUrl: null })).toBe('https://m.courier.example/a')
  const canonicalUrl = 'https://courier.example/a?fbclid=1'
  expect(citedUrl({ url, canonicalUrl })).toBe('https://courier.example/a')
})

describe('the link to a quote', () => {
  const own = 'https://www.courier.example/a/?id=7&utm_source=mail#comments'
  const fragment = 'text=night%20boat'
  const to = (url: string, canonicalUrl: string | null) => quotedUrl({ url, canonicalUrl }, { fragment })

  it.each([
    ['its own address', own, null, 'https://www.courier.example/a/?id=7'],
    [
      'the canonical one of the same document',
      own,
      'http://courier.example/a?id=7',
      'http://courier.example/a?id=7',
    ],
    [
      'its own, since the canonical one may be another page',
      'https://courier.example/a/2',
      'https://courier.example/a',
      'https://courier.example/a/2',
    ],
    [
      'its own, since the words were not read on the other site',
      own,
      'https://wire.example/a?id=7',
      'https://www.courier.example/a/?id=7',
    ],
  ])('is that of the page with the words: %s', (_, url, canonicalUrl, base) => {
    expect(to(url, canonicalUrl)).toBe(`${base}#:~:text=night%20boat`)
  })

  it('keeps the route of a single-page site', () => {
    expect(to('https://courier.example/#/story/7', null)).toBe(
      'https://courier.example/#/story/7:~:text=night%20boat',
    )
  })

  it('is plain where nothing is proven, or where no page can be linked to', () => {
    expect(quotedUrl({ url: own, canonicalUrl: null }, { fragment: null })).toBe(
      'https://www.courier.example/a/?id=7',
    )
    expect(quotedUrl({ url: own, canonicalUrl: null }, {})).toBe('https://www.courier.example/a/?id=7')
    expect(to('file:///home/oda/a.html', null)).toBe('file:///home/oda/a.html')
    expect(to('file:///home/oda/a.html', 'https://courier.example/a')).toBe('https://courier.example/a')
  })

  it('is not that of the source of several', () => {
    const article = { url: own, canonicalUrl: null }
    expect(sourceUrl(article, [{ fragment }])).toBe(
      'https://www.courier.example/a/?id=7#:~:text=night%20boat',
    )
    expect(sourceUrl(article, [{ fragment }, { fragment }])).toBe('https://www.courier.example/a/?id=7')
  })
})

describe('siteName', () => {
  it('falls back to the host', () => {
    expect(siteName({ site: 'Harbour Courier', url: 'https://www.courier.example/' })).toBe('Harbour Courier')
    expect(siteName({ site: null, url: 'https://www.courier.example/a' })).toBe('courier.example')
    expect(siteName({ site: null, url: '' })).toBe('')
  })
})
