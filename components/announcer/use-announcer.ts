import { useState } from 'preact/hooks'
import type { Announcement } from './Announcer.tsx'

/** What the live region says, and the way to make it say something. */
export function useAnnouncer() {
  const [announcement, say] = useState<Announcement>({ text: '', turn: 0 })
  return {
    announcement,
    announce: (text: string) => say(({ turn }) => ({ text, turn: turn + 1 })),
  }
}
