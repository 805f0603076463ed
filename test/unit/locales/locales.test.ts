import { describe, expect, it } from 'vitest'
import { LOCALES, localeMessages } from '../helpers/locale.ts'
import { countsByCategory, placesOf, splitter } from './forms.ts'
import { mayBeAsInEnglish } from './same.ts'

const english = await localeMessages('en')
const split = splitter(english)
const all = await Promise.all(
  LOCALES.map(async (name) => ({
    name,
    tag: name.replace('_', '-'),
    messages: await localeMessages(name),
  })),
)

/** What stores allow. */
const LONGEST_DESCRIPTION = 132

it('there are sixteen languages', () => {
  expect(LOCALES.toSorted()).toEqual('ar de en es fr hi it ja nl pl pt_BR ru sv tr uk zh_CN'.split(' '))
})

describe.each(all)('$name', ({ name, tag, messages }) => {
  const categories = countsByCategory(tag)

  it('has the strings of English, with the plural forms of its own, and no more', () => {
    const wanted = new Set(
      [...english.keys()].flatMap((key) => {
        const [base, category] = split(key)
        return category ? [...categories.keys()].map((own) => `${base}_${own}`) : [key]
      }),
    )
    const missing = [...wanted].filter((key) => !messages.has(key))
    const needless = [...messages.keys()].filter((key) => !wanted.has(key))
    expect({ missing, needless }).toEqual({ missing: [], needless: [] })
  })

  it('says which language it is', () => {
    expect(messages.get('locale')).toBe(tag)
  })

  it('has no empty string and no stray space', () => {
    expect([...messages].filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('has the places for values that English has', () => {
    const wrong = [...messages].filter(([key, text]) => {
      const [base, category] = split(key)
      if (!category) return placesOf(text) !== placesOf(english.get(key) ?? '')
      // A form for one number alone can say it in words, or leave it unsaid.
      const places = placesOf(english.get(`${base}_other`) ?? '')
      const unsaid = places.replace(/\$1 ?/, '')
      return placesOf(text) !== places && !((categories.get(category) ?? 0) <= 1 && placesOf(text) === unsaid)
    })
    expect(wrong).toEqual([])
  })

  it('has nothing left in English but names and words that are the same', () => {
    if (name === 'en') return
    const left = [...messages].filter(
      ([key, text]) => text === english.get(key) && !mayBeAsInEnglish(key, name),
    )
    expect(left).toEqual([])
  })

  it('describes Lede in as many characters as stores allow', () => {
    expect(messages.get('extension_description')?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION)
  })
})
