export interface Told {
  /** The words have been said to their end. */
  ended: () => void
  /** The voice refused, or broke off. */
  failed: () => void
}

/** The part of a browser's speech that is used. */
export type Synth = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'paused'>

/** Undefined where a browser has been hardened, or has the setting off. */
export const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis

/**
 * Says one thing at a time. Browsers differ in what they make of a pause, and in whether they tell how far they are: so
 * each utterance is a sentence, and a pause is silence, after which its sentence begins anew.
 */
export function mouth(synth: Synth | undefined) {
  // Held: an utterance that is collected as garbage never tells that it has ended.
  let now: SpeechSynthesisUtterance | null = null
  const hush = () => {
    now = null
    // Where nothing is said there is nothing to cancel, and some engines would swallow what comes next.
    if (synth?.speaking || synth?.pending) synth.cancel()
  }
  return {
    hush,
    say: (utterance: SpeechSynthesisUtterance, told: Told) => {
      hush()
      now = utterance
      // What was hushed ends too, or fails: that is no news.
      const once = (tell: () => void) => () => {
        if (now !== utterance) return
        now = null
        tell()
      }
      utterance.onend = once(told.ended)
      utterance.onerror = once(told.failed)
      // Another page may have left it paused.
      if (synth?.paused) synth.resume()
      synth?.speak(utterance)
    },
  }
}
