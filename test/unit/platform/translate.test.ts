import { describe, expect, it, vi } from 'vitest'
import { type GetMessage, translator } from '../../../lib/platform/translate.ts'

/** Messages as a browser holds them. */
function strings(messages: Record<string, string>) {
  const getMessage = vi.fn<GetMessage>((key, values) =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
  )
  return { t: translator(getMessage), getMessage }
}

const RUSSIAN = {
  locale: 'ru',
  quotes_count_one: '$1 цитата',
  quotes_count_few: '$1 цитаты',
  quotes_count_many: '$1 цитат',
}

describe('translator', () => {
  it('gives strings by their keys, with values in their places', () => {
    const { t } = strings({ parts_read: 'Lire', find_count: '$1 sur $2', locale: 'fr' })
    expect(t('parts.read')).toBe('Lire')
    expect(t('find.count', [1, 1234])).toBe('1 sur 1\u202f234')
  })

  it('picks the plural by the rules of the language', () => {
    const { t } = strings(RUSSIAN)
    expect([1, 2, 5, 11, 21, 1001].map((n) => t('quotes.count', n))).toEqual([
      '1 цитата',
      '2 цитаты',
      '5 цитат',
      '11 цитат',
      '21 цитата',
      '1\u00a0001 цитата',
    ])
  })

  it('knows pairs and few of many', () => {
    const { t } = strings({
      locale: 'ar-EG',
      removed_zero: 'zero',
      removed_one: 'one',
      removed_two: 'two',
      removed_few: '$1 few',
      removed_many: '$1 many',
      removed_other: '$1 other',
    })
    expect([0, 1, 2, 3, 11, 100].map((n) => t('removed', n))).toEqual([
      'zero',
      'one',
      'two',
      '٣ few',
      '١١ many',
      '١٠٠ other',
    ])
  })

  it('puts further values behind the count', () => {
    const { t } = strings({ locale: 'en', quotes_also_one: 'the other of $2', quotes_also_other: '$1 of $2' })
    expect(t('quotes.also', 1, [1, 'Oda'])).toBe('the other of Oda')
    expect(t('quotes.also', 2000, [2000, 'Oda'])).toBe('2,000 of Oda')
  })

  it('takes the general form where a language has not the special one yet', () => {
    const { t } = strings({ locale: 'pl', removed_other: '$1 removed' })
    expect(t('removed', 3)).toBe('3 removed')
  })
})
