// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useCorrections } from '../../../components/article/use-corrections.ts'
import { useKept } from '../../../components/article/use-kept.ts'
import type { Speaker } from '../../../lib/article/digest.ts'
import { keep } from '../../../lib/platform/cache.ts'
import type { Reading } from '../../../lib/platform/read-page.ts'
import { tabShelf } from '../../../lib/platform/shelf.ts'
import { anArticle, aParagraph, aQuote, KEEPER, spanOf } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/cache.ts', () => ({ keep: vi.fn() }))

const block = aParagraph('b1', '“The lamp was never dead,” said Oda Finch.')
const quote = aQuote('q1', [spanOf(block, 'The lamp was never dead')])
const roke: Speaker = { ...KEEPER, name: 'Ilan Roke', role: null }
const read = (more = {}): Reading => ({
  state: 'done',
  article: anArticle([block]),
  digest: null,
  print: 'p1',
  restored: ['b7'],
  corrections: [],
  ...more,
})

let now: ReturnType<typeof useCorrections>
function Probe({ screen, secret }: { screen: Reading; secret: boolean }) {
  now = useCorrections(
    screen,
    useKept(tabShelf({ id: 7, window: 3, url: undefined, secret }), screen).remember,
  )
  return null
}
const open = (screen: Reading, secret = false) => mount(<Probe screen={screen} secret={secret} />)
const kept = () => vi.mocked(keep).mock.calls.map(([, { corrections, restored }]) => [corrections, restored])

beforeEach(() => vi.resetAllMocks())

it('keeps each correction and each undoing at once, with all else that is kept', async () => {
  await open(read())
  expect(now.corrections.size).toBe(0)
  await act(() => now.correct([quote], roke))
  expect([...now.corrections]).toEqual([['b1:1', roke]])
  await act(() => now.undo([quote]))
  expect([...now.corrections]).toEqual([])
  expect(kept()).toEqual([
    [[['b1:1', roke]], ['b7']],
    [[], ['b7']],
  ])
})

it('takes up what was corrected when the popup was open before', async () => {
  await open(read({ corrections: [['b1:1', null]] }))
  expect([...now.corrections]).toEqual([['b1:1', null]])
  expect(keep).not.toHaveBeenCalled()
})

it('keeps nothing of a private window, where corrections last as long as the popup', async () => {
  await open(read(), true)
  await act(() => now.correct([quote], roke))
  expect(now.corrections.size).toBe(1)
  expect(keep).not.toHaveBeenCalled()
})

it('starts afresh with what is read anew', async () => {
  await open(read())
  await act(() => now.correct([quote], roke))
  await open(read())
  expect(now.corrections.size).toBe(0)
})
