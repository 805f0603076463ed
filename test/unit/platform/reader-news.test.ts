import { expect, it, vi } from 'vitest'
import { onNews, tellReader } from '../../../lib/platform/reader-news.ts'

const { runtime } = vi.hoisted(() => ({
  runtime: {
    sendMessage: vi.fn(async (_: unknown) => {}),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  },
}))
vi.mock('wxt/browser', () => ({ browser: { runtime } }))

it('a reader tab hears what it is told, and nothing that is for another', async () => {
  const act = vi.fn()
  const stop = onNews('same', act)
  const hear = runtime.onMessage.addListener.mock.calls[0]?.[0]
  for (const id of ['other', 'same']) {
    await tellReader(id, 'refreshed')
    await tellReader(id, 'granted')
  }
  for (const [message] of runtime.sendMessage.mock.calls) expect(hear(message)).toBeUndefined()
  expect(act.mock.calls).toEqual([['refreshed'], ['granted']])
  stop()
  expect(runtime.onMessage.removeListener).toHaveBeenCalledExactlyOnceWith(hear)
})

it('one that does not listen is no error', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'))
  await tellReader('same', 'granted')
  expect(runtime.sendMessage).toHaveBeenLastCalledWith('lede:reader-granted:same')
})
