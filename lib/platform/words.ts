import type { Place } from '../place/place.ts'
import type { ShowAnswer } from '../show/show.ts'

export interface LinksRequest {
  /** The page's address when it was read. */
  url: string
  /** Where the stretches of each quote are. */
  quotes: Place[][]
}

export interface ShowRequest {
  places: Place[]
}

/** What the script that finds words on a page can be asked. */
export interface Answers {
  links: (request: LinksRequest) => (string | null)[] | null
  show: (request: ShowRequest) => ShowAnswer
}

/** Where they are left: in the content scripts' own world, where no page can see them. */
export const ANSWERS = 'lede:words'

export function leaveAnswers(answers: Answers): void {
  Reflect.set(globalThis, ANSWERS, answers)
}

/**
 * Runs in the page after the script. The function crosses as source text, so it may use nothing from around it; hence
 * the key as an argument.
 */
export function answerThere(key: string, question: keyof Answers, request: object): unknown {
  return Reflect.get(globalThis, key)?.[question](request)
}
