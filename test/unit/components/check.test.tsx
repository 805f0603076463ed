// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ViewContext } from '../../../components/article/use-view.ts'
import { CheckView } from '../../../components/check/CheckView.tsx'
import { restore } from '../../../lib/article/restore.ts'
import type { Removed } from '../../../lib/article/types.ts'
import { FRESH } from '../../../lib/platform/view.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const article = anArticle([
  aParagraph('b1', '“We will not sell the lamp to anyone,” said Oda Finch. <b>Bold</b> words.'),
])
const show = vi.fn()
const showOnPage = vi.fn()
const putBack = vi.fn()

/** Types words into the field and answers with the view. */
async function ask(words: string, of = article): Promise<HTMLElement> {
  const body = await mount(
    <CheckView article={of} handed={null} show={show} showOnPage={showOnPage} putBack={putBack} />,
  )
  const field = body.querySelector('textarea')
  await act(() => {
    if (field) field.value = words
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return body
}
const status = (body: HTMLElement) => body.querySelector('[role=status]')?.textContent
const texts = (body: HTMLElement, selector: string) =>
  [...body.querySelectorAll(selector)].map((one) => one.textContent)

beforeEach(() => vi.clearAllMocks())

describe('the check of a quote', () => {
  it('says nothing before there is a word, its region and its named field are there', async () => {
    for (const words of ['', '“…”']) {
      const body = await ask(words)
      expect(status(body)).toBe('')
      expect(body.querySelector('button')).toBeNull()
      const field = body.querySelector('textarea')
      expect(field?.labels?.[0]?.textContent).toBe('Paste words to see whether this article has them')
    }
  })

  it('says what words of a translated page were compared with', async () => {
    const german = { ...article, translatedFrom: 'de' }
    const body = await ask('We will not sell the lamp', german)
    expect(status(body)).toBe(
      'Exact. The article has these words as they are.The article is a machine’s translation from German; these words were compared with that.',
    )
    expect(status(await ask('', german))).toBe('')
  })

  it('says that words are exact, what is set differently, and leads to them', async () => {
    const body = await ask('"we will not sell the lamp')
    expect(status(body)).toBe('Exact. The article has these words as they are.Set differently: capitals')
    expect(texts(body, 'ins, del')).toEqual([])
    await click(body.querySelector('button'))
    const there = [{ block: 'b1', start: 1, end: 26 }]
    expect(show).toHaveBeenCalledExactlyOnceWith(there)
    await click(body.querySelector('.on-page'))
    expect(showOnPage).toHaveBeenCalledExactlyOnceWith(there)
  })

  it('shows what is left out, in silence or not', async () => {
    const silent = await ask('We will sell the lamp')
    expect(status(silent)).toMatch(/^Trimmed\./)
    expect(texts(silent, 'del')).toEqual(['left out: not'])
    expect(texts(await ask('We will not … to anyone'), 'del')).toEqual([
      'left out at an ellipsis or bracket: sell the lamp',
    ])
  })

  it('shows what is altered, in words too', async () => {
    const body = await ask('We will never sell the lamp to [you]')
    expect(status(body)).toMatch(/^Altered\./)
    expect(texts(body, 'ins')).toEqual([
      'not in the article: never',
      'in brackets, not in the article: [you]',
    ])
    expect(texts(body, 'del')).toEqual(['left out: not'])
  })

  it('says that words are absent, and leads nowhere', async () => {
    const body = await ask('The ferry leaves on Sunday')
    expect(status(body)).toBe('Absent. The article does not have these words.')
    expect(body.querySelector('button')).toBeNull()
  })

  it('says where on the page such words stand all the same', async () => {
    expect(status(await ask('Harbour light to shine'))).toContain('in the headline or under it.')
  })

  it('puts back what such words were taken out with, and then has them', async () => {
    const credit: Removed = {
      blocks: [aParagraph('b9', 'The lamp, seen from the quay at dusk')],
      after: 'b1',
      reason: 'credit',
      pass: 'credits',
    }
    const page = { ...article, removed: [credit] }
    const body = await ask('seen from the quay', page)
    expect(status(body)).toContain('in what was taken out of this page')
    const button = body.querySelector<HTMLButtonElement>('.check-places button')
    expect(button?.getAttribute('aria-label')).toMatch(/^Put it back: The lamp, seen/)
    button?.focus()
    await click(button)
    expect(putBack).toHaveBeenCalledExactlyOnceWith(credit)
    expect(document.activeElement).toBe(body.querySelector('textarea'))
    const after = await ask('seen from the quay', restore(page, new Set(['b9'])))
    expect(status(after)).toMatch(/^Exact\./)
    expect(texts(after, '.check-places .quiet')).toEqual(['Show in the article'])
  })

  it('says when it compared the beginning alone', async () => {
    expect(status(await ask('nowhere '.repeat(1200)))).toContain('Only the first 1,000 words were checked.')
  })

  it('shows markup as the text it is', async () => {
    const body = await ask('We will not sell the <img src=x> lamp')
    expect(body.querySelector('img')).toBeNull()
    expect(texts(body, 'ins')).toEqual(['not in the article: img src=x'])
  })

  it('starts open, in its field, with words that were selected on the page', async () => {
    const words = 'We will not sell the lamp'
    const now = () => ({ ...FRESH, check: { open: true, words } })
    const view = (cut: boolean) => (
      <ViewContext.Provider value={{ now, note: () => {} }}>
        <CheckView
          article={article}
          handed={{ words, cut }}
          show={show}
          showOnPage={showOnPage}
          putBack={putBack}
        />
      </ViewContext.Provider>
    )
    const body = await mount(view(false))
    expect(body.querySelector('details')?.open).toBe(true)
    expect(body.querySelector('textarea')?.value).toBe('We will not sell the lamp')
    expect(document.activeElement).toBe(body.querySelector('textarea'))
    expect(status(body)).toBe('Exact. The article has these words as they are.')
    expect(status(await mount(view(true)))).toContain('Only the beginning was taken over.')
  })
})
