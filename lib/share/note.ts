/** Newsrooms mostly begin their notes with what they are: "Correction, 14 May: …", "Editor’s note: …". */
const OWN_LABEL = /^[^.!?:\n]{1,40}[:：]/u

/** Whether a note says itself what it is, so that a label of ours would say it twice. */
export function isLabelled(note: string): boolean {
  return OWN_LABEL.test(note)
}
