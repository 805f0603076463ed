import { type Profiler, Session } from 'node:inspector/promises'

const LIB = /\/lib\/(?:quotes|text)\//

/** One for all: to begin counting is dear. */
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How much work a function makes, on any machine the same: the characters of `lib/quotes/` and `lib/text/` that are
 * run, each as often as it is, by the counts that the engine keeps for coverage.
 */
export async function workOf(run: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let sum = 0
  for (const { url, functions } of result)
    if (LIB.test(url)) for (const { ranges } of functions) sum += charactersRun(ranges)
  return sum
}

/** Ranges come outer ones first; the innermost tells of a character how often it was run. */
function charactersRun(ranges: readonly Profiler.CoverageRange[]): number {
  const around: Profiler.CoverageRange[] = []
  let sum = 0
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) around.pop()
    const outer = around.at(-1)?.count ?? 0
    sum += (range.count - outer) * (range.endOffset - range.startOffset)
    around.push(range)
  }
  return sum
}
