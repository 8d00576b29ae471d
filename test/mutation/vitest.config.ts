import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Texts are read anew for each test, but where it is tried that they are not. */
const readAnew =
  process.env.MUTATED_FOLDER === 'exact'
    ? []
    : [{ find: /^.*\/exact\/remembered\.js$/u, replacement: resolve('test/mutation/unremembered.ts') }]

/** One file with the tests of a folder, without types: it runs once for every mutant, each time in a fresh thread. */
export default defineConfig({
  resolve: { alias: readAnew },
  test: { include: ['test/mutation/together.ts'], pool: 'threads', testTimeout: 60_000 },
})
