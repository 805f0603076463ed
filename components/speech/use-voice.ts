import { useEffect, useState } from 'preact/hooks'
import { voiceFor } from '../../lib/speech/voices.ts'

const voiceNow = (language: string) => voiceFor(speechSynthesis.getVoices(), language)

/** The voice of this device for a language; null as long as there is none. Browsers find theirs some time after the start. */
export function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState(() => voiceNow(language))
  useEffect(() => {
    const look = () => setVoice(voiceNow(language))
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}
