import { describe, expect, it } from 'vitest'
import { guessLanguage, languageOf } from '../../../lib/extract/language.ts'
import { canonicalTag, directionOf } from '../../../lib/extract/language-tag.ts'

const GERMAN =
  'Der Schwan schlief im Maschinenraum, und der Kapitän wollte das Schiff nicht ohne ihn verlassen. Die Mannschaft ' +
  'sagte, dass sie sich auch eine Pause wünscht. Das Schiff ist seit dem Montag mit den Gästen auf dem Weg von der ' +
  'Insel nach Hause, und es wird eine lange Reise, wie der Koch sagt.'
const ENGLISH =
  'The swan slept in the engine room and the captain said that he had no wish to leave with it still on board. The ' +
  'crew was of the view that they had earned a rest. This is the third bird that has come for the summer, and it is ' +
  'not from the island, said the cook, who keeps to his kitchen.'
const RUSSIAN =
  'Лебедь спал в машинном отделении, и капитан не хотел уходить без него. Экипаж был рад, вы знаете.'
const UKRAINIAN =
  'Лебідь спав у машинному відділенні, і капітан не хотів іти без нього. Екіпаж був радий, їм легше.'
const PERSIAN = 'قو در موتورخانه خوابیده بود و ناخدا نمی‌خواست بدون او برود. خدمه گفتند که پرنده چاق است.'
const PRICES = 'Top, £59, Lowe.com. Hat, £12, Orr.com. '.repeat(20)

describe('languageOf', () => {
  it.each([
    ['what the page says', 'en-GB', ENGLISH, 'en-GB'],
    ['a German page that is declared English', 'en-US', GERMAN, 'de'],
    ['an English page that is declared German', 'de', ENGLISH, 'en'],
    ['the text where the page says nothing', null, GERMAN, 'de'],
    ['a Russian page that is declared English', 'en', RUSSIAN, 'ru'],
    ['a Russian page of a Ukrainian paper', 'uk', RUSSIAN, 'ru'],
    ['a Ukrainian page that is declared Russian', 'ru', UKRAINIAN, 'uk'],
    ['a neighbour of the same script', 'fa', PERSIAN, 'fa'],
    ['a language of the same script that we have no letters of', 'ky', RUSSIAN, 'ky'],
    ['an English page that is declared Arabic', 'ar', ENGLISH, 'en'],
    ['a language that we have no words of', 'ca', GERMAN, 'ca'],
    [
      'Norwegian by either name',
      'nb',
      'Det er ikke en svane, og den har blitt på skipet fra i går. '.repeat(4),
      'nb',
    ],
    ['a declaration against a few words', 'en', 'Der Schwan und die Gans', 'en'],
    ['a declaration against addresses', 'en', PRICES, 'en'],
    ['a declaration against no text', 'en', '1 2 3', 'en'],
  ])('keeps or finds %s', (_name, declared, text, wanted) => {
    expect(languageOf(declared, text)).toBe(wanted)
  })

  it('is not misled by a quote in another language', () => {
    expect(languageOf('en', `${ENGLISH} “${GERMAN.slice(0, 100)}”`)).toBe('en')
  })
})

describe('guessLanguage', () => {
  it('tells the languages of Cyrillic script apart', () => {
    expect(guessLanguage(RUSSIAN)).toBe('ru')
    expect(guessLanguage(`${RUSSIAN.repeat(8)} Їжак`)).toBe('ru')
    expect(guessLanguage(UKRAINIAN)).toBe('uk')
    expect(
      guessLanguage('Лабуд је спавао у машинској соби, а капетан није хтео да оде. Људи су ћутали.'),
    ).toBe('sr')
    expect(
      guessLanguage('Лебедът спеше в машинното отделение и капитанът не искаше да тръгне без него.'),
    ).toBe('bg')
  })
})

describe('canonicalTag', () => {
  it.each([
    ['pt_BR', 'pt-BR'],
    ['zh-Hant', 'zh-Hant'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['  EN ', 'en'],
    ['german', 'de'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['English-GB', 'en-GB'],
    ['de_DE.UTF-8', 'de-DE'],
    ['en-US,en;q=0.5', 'en-US'],
    ['iw', 'he'],
    ['jp', 'ja'],
    ['ua', 'uk'],
    ['und', null],
    ['x-default', null],
    ['klingonese', null],
    ['constructor', null],
    ['{{lang}}', null],
    ['', null],
    [null, null],
  ])('%s is %s', (tag, wanted) => {
    expect(canonicalTag(tag)).toBe(wanted)
  })
})

describe('directionOf', () => {
  it('knows what is written from right to left', () => {
    expect(['ar-EG', 'he', 'fa', 'ckb'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl'])
    expect(['en', 'uk', 'sdc', null].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
  })
})
