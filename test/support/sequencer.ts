import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, first of all: one that began last would keep one worker busy alone. */
const LONG = ['pages', 'accessibility', 'gallery', 'quotes', 'accessibility-places', 'limits', 'package']

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`))
  return at < 0 ? LONG.length : at
}

/** Long files in this order, all others as vitest has them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
