// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { SummaryPart } from '../../../components/summary/SummaryPart.tsx'
import type { Digest } from '../../../lib/article/digest.ts'
import { anArticle, aParagraph, spanOf } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const block = aParagraph(
  'b1',
  'The light burns again. It had been dark for a year. The lens weighs two tons.',
)
const article = anArticle([block])
const gist = { ...spanOf(block, 'The light burns again.'), about: null }
const point = { ...spanOf(block, 'The lens weighs two tons.'), about: null }
const mentions = [spanOf(block, 'lens')]
const actions = { show: vi.fn(), read: vi.fn() }
const show = (digest: Pick<Digest, 'summary' | 'topics'>) =>
  mount(<SummaryPart article={article} digest={digest} {...actions} />)

it('leads from each sentence and topic to its place', async () => {
  const topics = [{ label: 'Lens', kind: 'thing', mentions, sentences: [], quotes: [], score: 1 } as const]
  const body = await show({ summary: { gist, points: [point] }, topics: [...topics] })
  await click(body.querySelector('.gist button'))
  expect(actions.show).toHaveBeenLastCalledWith([gist])
  const item = body.querySelector('.points button')
  expect(item?.textContent).toBe('The lens weighs two tons.')
  await click(item)
  expect(actions.show).toHaveBeenLastCalledWith([point])
  await click(body.querySelector('.topics button'))
  expect(actions.show).toHaveBeenLastCalledWith(mentions)
  expect(body.querySelector('.topics')?.textContent).toBe('Lens1mentioned once')
})

it('says that an article is too short, and leads to it', async () => {
  const body = await show({ summary: { gist: null, points: [] }, topics: [] })
  expect(body.textContent).toContain('too short to summarize')
  await click(body.querySelector('button'))
  expect(actions.read).toHaveBeenCalledOnce()
})
