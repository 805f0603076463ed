import { useEffect, useState } from 'preact/hooks'
import { synthesis } from '../../lib/speech/say.ts'
import { voiceFor } from '../../lib/speech/voices.ts'

const voiceNow = (language: string) => voiceFor(synthesis()?.getVoices() ?? [], language)

/** The voice of this device for a language; null as long as there is none. Browsers find theirs some time after the start. */
export function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(() => voiceNow(language))
  useEffect(() => {
    const look = () => setVoice(voiceNow(language))
    look()
    const speech = synthesis()
    speech?.addEventListener('voiceschanged', look)
    return () => speech?.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}
