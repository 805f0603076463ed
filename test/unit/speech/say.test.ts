import { expect, it, vi } from 'vitest'
import { mouth } from '../../../lib/speech/say.ts'
import { FakeSpeech, FakeUtterance } from '../helpers/speech.ts'

const told = () => ({ ended: vi.fn(), failed: vi.fn() })
const said = (words: string) => new FakeUtterance(words) as unknown as SpeechSynthesisUtterance

it('tells of the end of what it says, once', () => {
  const speech = new FakeSpeech()
  const { say } = mouth(speech)
  const first = told()
  say(said('One.'), first)
  expect(speech.heard).toEqual(['One.'])
  const utterance = speech.now
  speech.end()
  utterance?.onend?.()
  expect(first.ended).toHaveBeenCalledTimes(1)
  expect(first.failed).not.toHaveBeenCalled()
})

it('takes what it hushed for no news, and no failure either', () => {
  const speech = new FakeSpeech()
  const { say, hush } = mouth(speech)
  const [first, second] = [told(), told()]
  say(said('One.'), first)
  say(said('Two.'), second)
  expect(speech.heard).toEqual(['One.', 'Two.'])
  hush()
  expect(speech.now).toBeNull()
  for (const { ended, failed } of [first, second]) {
    expect(ended).not.toHaveBeenCalled()
    expect(failed).not.toHaveBeenCalled()
  }
})

it('cancels nothing where nothing is said, and is not silent where another page has paused', () => {
  const speech = new FakeSpeech()
  speech.paused = true
  const { say } = mouth(speech)
  say(said('One.'), told())
  expect(speech.cancelled).toBe(0)
  expect(speech.paused).toBe(false)
})

it('tells of a voice that fails', () => {
  const speech = new FakeSpeech()
  const one = told()
  mouth(speech).say(said('One.'), one)
  speech.fail()
  expect(one.failed).toHaveBeenCalledTimes(1)
})
