import type { Fact } from '../article/digest.ts'

/** A figure with what it counts: words `from` to `to`, from `start` to `end` in the text. */
export interface Found {
  kind: Fact['kind']
  start: number
  end: number
  /** The figure with its noun, to find it again. */
  key: string
  value: number
  /** It says how long something is. */
  duration?: boolean
  /** A spelled number up to twelve. */
  small?: boolean
  /** It counts nothing: a year alone, a big number without a noun. */
  bare?: boolean
}
