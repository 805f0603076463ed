import type { Row } from './strip-rows.ts'

/** A target by its row and its place there. */
export interface At {
  row: number
  n: number
}

/** Where a key leads from a target: along its row, to the nearest one of the next row, or null where it leads nowhere. */
export function step(rows: readonly Row[], { row, n }: At, key: string, rtl: boolean): At | null {
  const last = (rows[row]?.targets.length ?? 1) - 1
  switch (key) {
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return { row, n: Math.min(last, n + 1) }
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return { row, n: Math.max(0, n - 1) }
    case 'ArrowDown':
      return nearest(rows, { row, n }, row + 1)
    case 'ArrowUp':
      return nearest(rows, { row, n }, row - 1)
    case 'Home':
      return { row, n: 0 }
    case 'End':
      return { row, n: last }
    default:
      return null
  }
}

function nearest(rows: readonly Row[], { row, n }: At, other: number): At | null {
  const from = rows[row]?.targets[n]?.from ?? 0
  const distances = (rows[other]?.targets ?? []).map((target) => Math.abs(target.from - from))
  return distances.length === 0 ? null : { row: other, n: distances.indexOf(Math.min(...distances)) }
}
