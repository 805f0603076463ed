import { beforeEach, expect, it, vi } from 'vitest'
import { forgetHanded, handOver, MOST_HANDED, takeHanded } from '../../../lib/platform/handed.ts'
import { aStorage } from '../helpers/storage.ts'

const { browser } = vi.hoisted(() => ({ browser: { storage: { session: {} } } }))
vi.mock('wxt/browser', () => ({ browser }))

let kept: Map<string, unknown>

beforeEach(() => {
  const { area, items } = aStorage()
  browser.storage.session = area
  kept = items
})

it('hands words over to whoever takes them for that tab, once', async () => {
  await handOver(7, 'the lamp was never dead')
  expect(await takeHanded(8)).toBeNull()
  expect(await takeHanded(7)).toEqual({ words: 'the lamp was never dead', cut: false })
  expect(await takeHanded(7)).toBeNull()
  expect(kept.size).toBe(0)
})

it('holds the words of the last selection', async () => {
  await handOver(7, 'the lamp')
  await handOver(7, 'the mole')
  expect((await takeHanded(7))?.words).toBe('the mole')
})

it('forgets them when the tab closes', async () => {
  await handOver(7, 'the lamp')
  await handOver(8, 'the mole')
  await forgetHanded(7)
  expect(await takeHanded(7)).toBeNull()
  expect((await takeHanded(8))?.words).toBe('the mole')
})

it('has sent them before it returns, for what shows them opens at once', () => {
  void handOver(7, 'the lamp')
  expect(kept.size).toBe(1)
})

it('cuts what nobody quotes after a whole word, and says so', async () => {
  const all = 'lamp '.repeat(MOST_HANDED)
  await handOver(7, all)
  const handed = await takeHanded(7)
  expect(handed?.cut).toBe(true)
  expect(all.startsWith(`${handed?.words} `)).toBe(true)
  expect(handed?.words.length).toBeGreaterThan(MOST_HANDED - 6)
  expect(handed?.words.length).toBeLessThanOrEqual(MOST_HANDED)
})

it('cuts a text without a space all the same, between whole characters', async () => {
  await handOver(7, `a${'💡'.repeat(MOST_HANDED)}`)
  const { words, cut } = (await takeHanded(7)) ?? { words: '', cut: false }
  expect([cut, words.isWellFormed(), words.length]).toEqual([true, true, MOST_HANDED - 1])
})

it('takes nothing from a storage that does not answer', async () => {
  browser.storage.session = { get: () => Promise.reject(new Error('switched off')) }
  expect(await takeHanded(7)).toBeNull()
})
