/** The value below which `share` (0 to 1) of the values lie; the nearest one, no interpolation. NaN when empty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** The middle value; NaN when empty. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** For ratios: twice as fast and half as fast cancel out. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
