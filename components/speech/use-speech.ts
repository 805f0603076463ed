import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { rememberedSpeed, rememberSpeed, SPEEDS, type Speed } from '../../lib/platform/speed.ts'
import { type Stop, wordsOf } from '../../lib/reading/stops.ts'
import { mouth, synthesis } from '../../lib/speech/say.ts'
import type { Here } from '../aids/use-here.ts'

export type Speaking = 'silent' | 'speaking' | 'paused' | 'failed'

/** Reads aloud from the sentence that is read, which goes on with the voice. Without a voice it is silent. */
export function useSpeech(voice: SpeechSynthesisVoice | null, here: Here) {
  const [state, setState] = useState<Speaking>('silent')
  const [speed, setSpeed] = useState<Speed>(SPEEDS[0])
  const [speaker] = useState(() => mouth(synthesis()))
  const { stop } = here
  const said = useRef<{ stop: Stop; speed: Speed } | null>(null)

  useEffect(() => {
    void rememberedSpeed().then(setSpeed)
  }, [])
  // Silent at once, not when there is time for it.
  useLayoutEffect(() => {
    // Chromium goes on speaking when a page is gone.
    window.addEventListener('pagehide', speaker.hush)
    return () => {
      window.removeEventListener('pagehide', speaker.hush)
      speaker.hush()
    }
  }, [])

  const latest = useRef(here)
  latest.current = here
  useEffect(() => {
    if (state !== 'speaking' || !voice || !stop) {
      if (said.current) speaker.hush()
      said.current = null
      return
    }
    if (said.current?.stop === stop && said.current.speed === speed) return
    said.current = { stop, speed }
    const utterance = new SpeechSynthesisUtterance(wordsOf(stop))
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = Number(speed)
    speaker.say(utterance, {
      ended: () => {
        if (!latest.current.step(1)) setState('silent')
      },
      failed: () => setState('failed'),
    })
  }, [state, voice, stop, speed])

  return {
    state,
    speed,
    start: () => {
      here.begin()
      setState('speaking')
    },
    pause: () => setState('paused'),
    silence: () => setState('silent'),
    choose: (next: Speed) => {
      setSpeed(next)
      void rememberSpeed(next)
    },
  }
}
