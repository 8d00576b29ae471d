import { defineConfig } from 'vitest/config'

/** What takes long, or needs what a machine may lack: every property with many more runs, and what stands in test/full. */
export default defineConfig({
  test: {
    include: ['test/full/**/*.test.ts', 'test/properties/**/*.test.ts'],
    env: { RUNS: '10' },
    setupFiles: ['test/full/manyRuns.ts'],
    isolate: false,
    pool: 'threads',
    testTimeout: 600_000,
    // Names what is skipped.
    reporters: ['verbose'],
  },
})
