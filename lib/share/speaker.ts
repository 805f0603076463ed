import type { Quote, Speaker } from '../article/digest.ts'
import { SPEAKER_THRESHOLD } from '../quotes/threshold.ts'

/** The speaker when we are sure enough to name them, else null. */
export function knownSpeaker({ speaker, confidence }: Quote): Speaker | null {
  return confidence < SPEAKER_THRESHOLD ? null : speaker
}
