// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useCopy } from '../../../components/article/use-copy.ts'
import { useLinks } from '../../../components/article/use-links.ts'
import type { Digest, Quote } from '../../../lib/article/digest.ts'
import { askLinks } from '../../../lib/platform/ask-links.ts'
import { copy } from '../../../lib/platform/clipboard.ts'
import { anArticle, aParagraph, aQuote, spanOf } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/ask-links.ts', () => ({ askLinks: vi.fn() }))
vi.mock('../../../lib/platform/clipboard.ts', () => ({ copy: vi.fn(async () => true) }))
vi.mock('../../../lib/platform/inject.ts', () => ({ later: () => new Promise(() => {}) }))

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch.')
const article = anArticle([block])
const { fragment: _, ...lamp } = aQuote('q1', [spanOf(block, 'The lamp was never dead')])
const digest: Digest = {
  quotes: [lamp],
  cast: [],
  summary: { gist: null, points: [] },
  topics: [],
  threads: [],
  facts: [],
}
const tab = { id: 1, url: article.url, window: 1, secret: false }
const remember = vi.fn()
let answer: (quotes: readonly Quote[]) => void
let copying: ReturnType<typeof useCopy>
let links: ReturnType<typeof useLinks>

function Probe() {
  links = useLinks(tab, article, digest, remember)
  copying = useCopy(article, 'source', () => {})
  return null
}

beforeEach(async () => {
  vi.clearAllMocks()
  vi.stubGlobal('requestIdleCallback', (then: () => void) => queueMicrotask(then))
  vi.mocked(askLinks).mockReturnValue(
    new Promise((done) => {
      answer = done
    }),
  )
  await mount(<Probe />)
})

it('a copy does not wait for the page, and has its link once the page has answered', async () => {
  const copied = copying.copyQuotes(links.now([lamp]), links.soon([lamp]))
  const [at, better] = vi.mocked(copy).mock.lastCall ?? []
  expect(at?.plain).toMatch(/^“The lamp was never dead”\n/)
  expect(at?.plain).not.toContain('#:~:')
  expect(await copied).toBe(true)
  await act(() => answer([{ ...lamp, fragment: 'text=The%20lamp' }]))
  expect((await better)?.plain).toContain('#:~:text=The%20lamp')
  expect(links.now([lamp])[0]?.fragment).toBe('text=The%20lamp')
  expect(await links.soon([lamp])).toBeNull()
})
