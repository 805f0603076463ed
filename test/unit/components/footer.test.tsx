// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { Footer } from '../../../components/footer/Footer.tsx'
import { anArticle, aParagraph } from '../helpers/article.ts'
import { click, mount } from '../helpers/mount.ts'

vi.mock('../../../lib/platform/i18n.ts', () => import('../helpers/locale.ts'))

const article = anArticle([aParagraph('b1', 'The boats went out.')], {
  removed: [{ blocks: [aParagraph('b2', 'Buy a lamp')], after: 'b1', reason: 'advert', pass: 'any' }],
})

const foot = (selected: number) => (
  <Footer
    article={article}
    restored={new Set()}
    selected={selected}
    putBack={() => {}}
    show={() => {}}
    copyArticle={async () => true}
    sharing={{ article, digest: 'failed', corrections: new Map(), announce: () => {}, secret: true }}
    copySelected={async () => true}
    clear={() => {}}
  />
)

it('does not bring back uncalled what had to give way to a selection', async () => {
  const body = await mount(foot(0))
  await click(body.querySelector('[aria-controls=ledger]'))
  expect(body.querySelector('.ledger')).not.toBeNull()
  await act(() => render(foot(1), body))
  expect(body.querySelector('.ledger')).toBeNull()
  await act(() => render(foot(0), body))
  expect(body.querySelector('.ledger')).toBeNull()
  expect(body.querySelector('[aria-controls=ledger]')?.getAttribute('aria-expanded')).toBe('false')
})
