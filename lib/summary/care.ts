/** How much what readers ask for weighs against likeness to what editors write. */
export interface Care {
  /** Times the costs of `standalone.ts`. */
  rules: number
  /** What a set is worth for having the lede, in its own units. */
  lede: number
}

/** Nearest to what editors write of an article. */
export const LIKE_EDITORS: Care = { rules: 1, lede: 0 }
/** What readers choose when they do not know which is whose: see the README. */
export const FOR_READERS: Care = { rules: 2.5, lede: 0.06 }
