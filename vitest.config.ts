import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: 'lib/languages/all.ts',
          // A busy machine is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'test/support/setup.ts',
          // Two: each starts browsers of its own, which wait for each other more than they compute.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may miss a moment; the report says which test needed its second try.
          retry: 1,
        },
      },
    ],
  },
})
