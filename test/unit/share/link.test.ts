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

it('cites the canonical address where there is one', () => {
  const url = 'https://m.courier.example/a?utm_source=mail'
  expect(citedUrl({ url, canonicalUrl: null })).toBe('https://m.courier.example/a')
  const canonicalUrl = 'https://courier.example/a?fbclid=1'
  expect(citedUrl({ url, canonicalUrl })).toBe('https://courier.example/a')
})

describe('siteName', () => {
  it('falls back to the host', () => {
    expect(siteName({ site: 'Harbour Courier', url: 'https://www.courier.example/' })).toBe('Harbour Courier')
    expect(siteName({ site: null, url: 'https://www.courier.example/a' })).toBe('courier.example')
    expect(siteName({ site: null, url: '' })).toBe('')
  })
})
