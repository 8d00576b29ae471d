/**
 * Runs tests on mutants in one process, which has loaded them once: what takes seconds for each mutant otherwise. What
 * modules remember is forgotten between mutants. If a test that has failed fails without the mutant too, something was
 * left behind all the same, and the mutant is tried again in a fresh process.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { folders } from '../folders.js'
import { testFiles } from '../testFiles.js'
import { bundled } from './bundle.js'
import { forget, loadRemembering } from './memories.js'
import type { Collected } from './vitest.js'

/** What instrumented code reads and writes. */
type Instrumented = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

type MutantRun = {
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly activeMutant: { readonly id: string }
}

/** How long each test took, for a process that comes after this one. */
const order = 'quick.times.json'

const namespace: Instrumented = {}
Object.assign(globalThis, { __stryker__: namespace })

const errorOf = async ({ run }: Collected): Promise<string | undefined> => {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

class QuickRunner {
  #tests: readonly Collected[] = []
  #mutants = 0
  #spoilt = false

  /** To forget is to load anew, but for what is evaluated only when modules are loaded, which is not mutated here. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const tests = folders[process.env.MUTATED_FOLDER ?? '']?.tests ?? []
    const bundle = await bundled(testFiles(tests))
    // Vitest is loaded before maps are watched.
    await import('vitest')
    this.#tests = (await loadRemembering(() => import(bundle))).collected
    if (existsSync(order)) this.#sort(JSON.parse(readFileSync(order, 'utf8')))
  }

  /** What is quick is run first, since the first that fails is enough. */
  #sort(times: Readonly<Record<string, number>>): void {
    this.#tests = this.#tests.toSorted((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0))
  }

  async dryRun() {
    const tests = []
    for (const test of this.#tests) {
      forget()
      namespace.currentTestId = test.id
      const started = performance.now()
      const failureMessage = await errorOf(test)
      const timeSpentMs = performance.now() - started
      tests.push({ id: test.id, name: test.id, timeSpentMs, status: failureMessage ? 1 : 0, failureMessage })
    }
    namespace.currentTestId = undefined
    const times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    writeFileSync(order, JSON.stringify(times))
    this.#sort(times)
    return { status: 'complete', tests, mutantCoverage: namespace.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun) {
    if (this.#spoilt) process.exit(1)
    this.#mutants += 1
    const wanted = testFilter && new Set(testFilter)
    const tests = this.#tests.filter(({ id }) => !wanted || wanted.has(id))
    Object.assign(namespace, { hitCount: 0, hitLimit, activeMutant: activeMutant.id })
    forget()
    for (const [at, test] of tests.entries()) {
      const failureMessage = await errorOf(test)
      if ((namespace.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY))
        return { status: 'timeout', reason: 'the mutant has no end' }
      if (!failureMessage) continue
      namespace.activeMutant = undefined
      forget()
      this.#spoilt = (await errorOf(test)) !== undefined
      if (this.#spoilt && this.#mutants > 1) process.exit(1)
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: at + 1 }
    }
    namespace.activeMutant = undefined
    return { status: 'survived', nrOfTests: tests.length }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: QuickRunner }]
