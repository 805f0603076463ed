/** What has just been said to people who do not see the screen. `turn` tells two equal messages apart. */
export interface Announcement {
  text: string
  turn: number
}

/** A live region that is there from the start, as screen readers want it, and speaks when its words change. */
export function Announcer({ text, turn }: Announcement) {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {text}
      {turn % 2 === 1 ? '\u00a0' : ''}
    </div>
  )
}
