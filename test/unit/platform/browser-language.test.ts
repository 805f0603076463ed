import { beforeEach, describe, expect, it, vi } from 'vitest'
import { withLanguage } from '../../../lib/platform/browser-language.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'

const { detectLanguage } = vi.hoisted(() => ({ detectLanguage: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { i18n: { detectLanguage } } }))

const unnamed = anArticle([aParagraph('b1', 'Joutsen nukkui konehuoneessa.')], { language: null })

describe('the language of an article that does not say', () => {
  beforeEach(() => {
    detectLanguage.mockReset()
  })

  it('is what the browser makes of its text', async () => {
    detectLanguage.mockResolvedValue({ isReliable: true, languages: [{ language: 'fi', percentage: 98 }] })
    expect(await withLanguage(unnamed)).toMatchObject({ language: 'fi', direction: 'ltr' })
    expect(detectLanguage).toHaveBeenCalledWith('Joutsen nukkui konehuoneessa.')
  })

  it('brings its direction', async () => {
    detectLanguage.mockResolvedValue({ isReliable: true, languages: [{ language: 'ckb', percentage: 90 }] })
    expect(await withLanguage(unnamed)).toMatchObject({ language: 'ckb', direction: 'rtl' })
  })

  it.each([
    ['is not sure', { isReliable: false, languages: [{ language: 'fi', percentage: 40 }] }],
    ['names none', { isReliable: true, languages: [{ language: 'und', percentage: 100 }] }],
    ['finds nothing', { isReliable: true, languages: [] }],
  ])('stays unknown when the browser %s', async (_name, answer) => {
    detectLanguage.mockResolvedValue(answer)
    expect(await withLanguage(unnamed)).toBe(unnamed)
  })

  it('stays unknown when the browser fails', async () => {
    detectLanguage.mockRejectedValue(new Error('gone'))
    expect(await withLanguage(unnamed)).toBe(unnamed)
  })

  it('is not asked for when it is known or there is no text', async () => {
    const known = anArticle([aParagraph('b1', 'The swan slept.')])
    expect(await withLanguage(known)).toBe(known)
    const empty = anArticle([], { language: null })
    expect(await withLanguage(empty)).toBe(empty)
    expect(detectLanguage).not.toHaveBeenCalled()
  })
})
