// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { type KeptView, useView } from '../../../components/article/use-view.ts'
import type { Reading } from '../../../lib/platform/read-page.ts'
import { tabShelf } from '../../../lib/platform/shelf.ts'
import { FRESH, keepView, type View } from '../../../lib/platform/view.ts'
import { anArticle } from '../helpers/article.ts'
import { mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/view.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/platform/view.ts')>()),
  keepView: vi.fn(),
}))

const read = (print: string): Reading => ({
  state: 'done',
  article: anArticle([]),
  digest: null,
  print,
  restored: [],
  corrections: [],
})
const left: View = { ...FRESH, part: 'quotes', selected: ['b1:1'] }

let now: KeptView
function Probe({ screen, kept, secret }: { screen: Reading; kept: View | null; secret: boolean }) {
  now = useView(tabShelf({ id: 7, window: 3, url: undefined, secret }), screen, kept, 'summary')
  return null
}
const open = (screen: Reading, kept: View | null = null, secret = false) =>
  mount(<Probe screen={screen} kept={kept} secret={secret} />)

beforeEach(() => vi.clearAllMocks())

it('starts where the reader was, and keeps each change with all the rest', async () => {
  await open(read('p1'), left)
  expect(now.now()).toEqual(left)
  now.note({ part: 'summary' })
  now.note({ selected: [] })
  expect(now.now()).toEqual({ ...left, part: 'summary', selected: [] })
  expect(vi.mocked(keepView).mock.calls).toEqual([
    [7, 'p1', { ...left, part: 'summary' }],
    [7, 'p1', { ...left, part: 'summary', selected: [] }],
  ])
})

it('starts with the part that the reader wants first where nothing was left, and writes nothing before there is something', async () => {
  await open(read('p1'))
  expect(now.now()).toEqual({ ...FRESH, part: 'summary' })
  expect(keepView).not.toHaveBeenCalled()
})

it('keeps nothing of a private window, where it lasts as long as the popup', async () => {
  await open(read('p1'), null, true)
  now.note({ part: 'quotes' })
  expect(now.now().part).toBe('quotes')
  expect(keepView).not.toHaveBeenCalled()
})

it('keeps nothing of what is no article', async () => {
  await open({ state: 'gone' })
  now.note({ part: 'quotes' })
  expect(keepView).not.toHaveBeenCalled()
})

it('drops a change that comes when another page is shown', async () => {
  const screens = [read('p1'), read('p2')] as const
  const body = await mount(<Probe screen={screens[0]} kept={left} secret={false} />)
  const before = now
  const { render } = await import('preact')
  render(<Probe screen={screens[1]} kept={null} secret={false} />, body)
  before.note({ part: 'summary' })
  expect(keepView).not.toHaveBeenCalled()
  expect(now.now()).toEqual({ ...FRESH, part: 'summary' })
})
