import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import LongestFirst from './test/support/sequencer.ts'

/**
 * What a test says that changes more than its own: modules, globals, the clock, the document around it all, or how the
 * engine runs what it counts.
 */
const CHANGES = /\bvi\b|@vitest-environment|\bglobalThis\b|\bReflect\.(set|defineProperty)\b|\bworkOf\b/

const UNIT = globSync('test/unit/**/*.test.{ts,tsx}')
const ALONE = UNIT.filter((file) => CHANGES.test(readFileSync(file, 'utf8')))

const unit = {
  environment: 'node',
  setupFiles: 'lib/languages/all.ts',
  // A busy machine is no fault of the code.
  testTimeout: 30_000,
} as const

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Files that leave the world as it is share one: what they import is loaded once.
      { test: { ...unit, name: 'unit', include: UNIT, exclude: ALONE, isolate: false } },
      { test: { ...unit, name: 'unit-alone', include: ALONE } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'test/support/setup.ts',
          // Two: each starts browsers of its own, which wait for each other more than they compute.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may miss a moment; the report says which test needed its second try.
          retry: 1,
        },
      },
    ],
  },
})
