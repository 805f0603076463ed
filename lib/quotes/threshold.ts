/** Speakers less sure than this are shown as unclear. In a file of its own: views need it without the finder. */
export const SPEAKER_THRESHOLD = 0.8
