/** Mutates a folder of `src`, runs its tests on each mutant, and holds that every mutant left is listed with its reason. */
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { folders, type Mutated } from './folders.js'
import { keepKilled } from './kept.js'
import type { MutantResult } from './mutants.js'
import { summaryOf } from './summary.js'

type Options = ConstructorParameters<typeof Stryker>[0]

/** What was found before, kept from one run to the next. */
const fileOf = (name: string): string => `.mutation/${name}.json`

const options = (name: string, { mutate, literals }: Mutated): Options => ({
  mutate: [...mutate],
  // What is evaluated when modules are loaded has to be loaded again for each mutant.
  ...(literals
    ? { testRunner: 'vitest', plugins: ['@stryker-mutator/vitest-runner'] }
    : { testRunner: 'quick', plugins: [fileURLToPath(new URL('quick/runner.ts', import.meta.url))] }),
  testRunnerNodeArgs: ['--import', 'tsx'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  concurrency: 1,
  ignoreStatic: !literals,
  incremental: true,
  incrementalFile: fileOf(name),
  tempDirName: '.mutation/sandbox',
  ignorePatterns: ['biome.json', 'dist', 'site', 'coverage', 'examples/page', '.nodes'],
  reporters: ['progress'],
  allowConsoleColors: false,
  timeoutMS: 10_000,
})

const mutated = (name: string, folder: Mutated): Promise<MutantResult[]> => {
  process.env.MUTATED_FOLDER = name
  keepKilled(fileOf(name))
  return new Stryker(options(name, folder)).runMutationTest()
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(folders)) {
  const folder = folders[name]
  if (!folder) throw new RangeError(`expected one of ${Object.keys(folders).join(', ')}, received ${name}`)
  const started = performance.now()
  const { lines, isWhole } = summaryOf(name, await mutated(name, folder))
  for (const line of lines) console.log(line)
  console.log(`${Math.round((performance.now() - started) / 1000)} s`)
  if (!isWhole) process.exitCode = 1
}
