// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { useKept } from '../../../components/article/use-kept.ts'
import { useRestored } from '../../../components/article/use-restored.ts'
import type { Digest } from '../../../lib/article/digest.ts'
import type { Article } from '../../../lib/article/types.ts'
import { keep } from '../../../lib/platform/cache.ts'
import { digestAside } from '../../../lib/platform/digest-aside.ts'
import type { Reading } from '../../../lib/platform/read-page.ts'
import { tabShelf } from '../../../lib/platform/shelf.ts'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/cache.ts', () => ({ keep: vi.fn() }))
vi.mock('../../../lib/platform/digest-aside.ts', () => ({ digestAside: vi.fn() }))

const article = anArticle([aParagraph('b1', 'First.'), aParagraph('b3', 'Third.')], {
  removed: [{ blocks: [aParagraph('b2', 'Second.')], after: 'b1', reason: 'promo', pass: 'any' }],
})
/** A digest that tells which article it is of. */
const of = ({ blocks }: Article): Digest => ({
  quotes: [],
  cast: [],
  summary: { gist: null, points: [] },
  topics: blocks.map(({ text }) => ({
    label: text,
    kind: 'thing',
    mentions: [],
    sentences: [],
    quotes: [],
    score: 0,
  })),
  threads: [],
  facts: [],
})
const tab = { id: 7, window: 3, url: undefined, secret: false }
const read = (more = {}): Reading => ({
  state: 'done',
  article,
  digest: null,
  print: 'p1',
  restored: [],
  corrections: [],
  ...more,
})

let now: ReturnType<typeof useRestored>
function Probe({ screen, secret }: { screen: Reading; secret: boolean }) {
  now = useRestored(screen, useKept(tabShelf({ ...tab, secret }), screen).remember)
  return null
}
const open = (screen: Reading, secret = false) => mount(<Probe screen={screen} secret={secret} />)
const text = () => now.article?.blocks.map((block) => block.text)
const topics = () => typeof now.digest !== 'string' && now.digest.topics.map(({ label }) => label)
const kept = () => vi.mocked(keep).mock.calls.map(([, { digest, restored }]) => [digest !== null, restored])

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(digestAside).mockImplementation(async (article) => of(article))
})

it('keeps the finds for a second click', async () => {
  await open(read())
  expect(now.digest).toBe('looking')
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Third.']))
  expect(keep).toHaveBeenCalledExactlyOnceWith(7, {
    print: 'p1',
    article,
    digest: of(article),
    restored: [],
    corrections: [],
  })
})

it('puts back and takes out again, finds anew, and remembers each at once', async () => {
  await open(read())
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Third.']))
  await act(() => now.toggle('b2'))
  expect([text(), now.digest]).toEqual([['First.', 'Second.', 'Third.'], 'looking'])
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Second.', 'Third.']))
  await act(() => now.toggle('b2'))
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Third.']))
  expect(kept()).toEqual([
    [true, []],
    [false, ['b2']],
    [true, ['b2']],
    [false, []],
    [true, []],
  ])
})

it('takes up what was put back when the popup was open before', async () => {
  const digest = of(anArticle([aParagraph('b9', 'Kept.')]))
  await open(read({ digest, restored: ['b2'] }))
  expect([text(), now.digest]).toEqual([['First.', 'Second.', 'Third.'], digest])
  expect(digestAside).not.toHaveBeenCalled()
  await act(() => now.toggle('b2'))
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Third.']))
})

it('never shows the finds of another article, even when they come late', async () => {
  const late: ((digest: Digest) => void)[] = []
  vi.mocked(digestAside).mockImplementation(() => new Promise((done) => late.push(done)))
  await open(read())
  await vi.waitFor(() => expect(late).toHaveLength(1))
  await act(() => now.toggle('b2'))
  await vi.waitFor(() => expect(late).toHaveLength(2))
  await act(async () => late[0]?.(of(article)))
  expect(now.digest).toBe('looking')
  expect(vi.mocked(digestAside).mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, false])
})

it('says when the finds fail, and keeps the article', async () => {
  vi.mocked(digestAside).mockRejectedValue(new Error('no lamp'))
  await open(read())
  await vi.waitFor(() => expect(now.digest).toBe('failed'))
  expect(text()).toEqual(['First.', 'Third.'])
})

it('keeps nothing of a private window, where putting back lasts as long as the popup', async () => {
  await open(read(), true)
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Third.']))
  await act(() => now.toggle('b2'))
  expect(text()).toEqual(['First.', 'Second.', 'Third.'])
  await vi.waitFor(() => expect(topics()).toEqual(['First.', 'Second.', 'Third.']))
  expect(keep).not.toHaveBeenCalled()
})

it('starts afresh with what is read anew', async () => {
  await open(read())
  await act(() => now.toggle('b2'))
  await act(async () => {})
  await open(read())
  expect(text()).toEqual(['First.', 'Third.'])
})
