// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useOnPage } from '../../../components/article/use-on-page.ts'
import type { Article } from '../../../lib/article/types.ts'
import { coversPage } from '../../../lib/platform/optional.ts'
import { type OnPage, showOnPage } from '../../../lib/platform/show-on-page.ts'
import { bringToFront, leavePopup, openInTab } from '../../../lib/platform/tabs.ts'
import { anArticle, aParagraph, spanOf } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))
vi.mock('../../../lib/platform/show-on-page.ts', () => ({ showOnPage: vi.fn() }))
vi.mock('../../../lib/platform/optional.ts', () => ({ coversPage: vi.fn() }))
vi.mock('../../../lib/platform/tabs.ts', () => ({
  bringToFront: vi.fn(),
  leavePopup: vi.fn(),
  openInTab: vi.fn(),
}))

const tab = { id: 7, window: 3, url: 'https://courier.example/a', secret: true }
const block = aParagraph('b1', 'The light burns again. It had been dark for a year.')
const article = anArticle([block])
const announce = vi.fn()
const addressOf = vi.fn(async () => 'https://courier.example/a#:~:text=burns')
const spans = [spanOf(block, 'burns'), spanOf(block, 'dark')]

let now: ReturnType<typeof useOnPage>
function Probe({ of }: { of: Article }) {
  now = useOnPage('popup', tab, of, announce, addressOf)
  return null
}
const answers = (outcome: OnPage) => vi.mocked(showOnPage).mockResolvedValueOnce(outcome)

beforeEach(() => vi.resetAllMocks())

it('asks for the places with what stands around them, and says and shows what came of it', async () => {
  await mount(<Probe of={article} />)
  expect(now.onPage).toBeNull()
  answers('partly')
  await act(() => now.showOnPage(spans))
  expect(showOnPage).toHaveBeenCalledExactlyOnceWith(tab, [
    { text: 'burns', before: 'The light ', after: ' again. It had been dark for a year.' },
    { text: 'dark', before: 'The light burns again. It had been ', after: ' for a year.' },
  ])
  expect(now.onPage).toBe('partly')
  expect(announce).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Only some of these words'))
  await act(() => now.forget())
  expect(now.onPage).toBeNull()
})

it('says what came of the last thing that was asked for, whichever answer is the last', async () => {
  await mount(<Probe of={article} />)
  let late = (_: OnPage) => {}
  vi.mocked(showOnPage).mockReturnValueOnce(new Promise((done) => (late = done)))
  await act(() => void now.showOnPage(spans))
  answers('shown')
  await act(() => now.showOnPage(spans))
  await act(async () => late('absent'))
  expect(now.onPage).toBe('shown')
  expect(announce).toHaveBeenCalledOnce()
})

it('says nothing of another article', async () => {
  await mount(<Probe of={article} />)
  answers('gone')
  await act(() => now.showOnPage(spans))
  expect(now.onPage).toBe('gone')
  await act(() => render(<Probe of={{ ...article }} />, document.body))
  expect(now.onPage).toBeNull()
})

it('leads to the words in a new tab where the browser cannot highlight', async () => {
  addressOf.mockResolvedValue('https://courier.example/a#:~:text=burns')
  await mount(<Probe of={article} />)
  answers('unlit')
  await act(() => now.showOnPage(spans))
  expect(addressOf).toHaveBeenCalledExactlyOnceWith(article, spans)
  expect(openInTab).toHaveBeenCalledExactlyOnceWith('https://courier.example/a#:~:text=burns')
  expect([now.onPage, announce.mock.calls]).toEqual([null, []])
})

it('gives way to the page that it lies over, once there is something to see there', async () => {
  await mount(<Probe of={article} />)
  answers('shown')
  await act(() => now.showOnPage(spans))
  expect(leavePopup).not.toHaveBeenCalled()
  vi.mocked(coversPage).mockReturnValue(true)
  answers('absent')
  await act(() => now.showOnPage(spans))
  expect(leavePopup).not.toHaveBeenCalled()
  answers('partly')
  await act(() => now.showOnPage(spans))
  expect(bringToFront).toHaveBeenCalledExactlyOnceWith(7)
  expect(leavePopup).toHaveBeenCalledOnce()
})
