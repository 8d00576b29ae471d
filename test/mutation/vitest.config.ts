import { defineConfig } from 'vitest/config'

/** One file with the tests of a folder, without types: it runs once for every mutant, each time in a fresh thread. */
export default defineConfig({
  test: { include: ['test/mutation/together.ts'], pool: 'threads', testTimeout: 60_000 },
})
