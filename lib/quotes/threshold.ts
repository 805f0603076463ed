/** Below this confidence the views say that the speaker is unclear. */
export const SPEAKER_THRESHOLD = 0.5
