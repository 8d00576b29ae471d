/**
 * What tests take from vitest, for one process that keeps them: `it` writes down what is to be run. The rest is vitest's
 * own. What is to be done before all tests is done before each, since any of them may be run alone.
 */
export { expect, expectTypeOf, vi } from 'vitest'

type Work = () => unknown
type Body = (...given: never[]) => unknown
type Suite = { readonly name: string; readonly before: Work[]; readonly after: Work[] }

export type Collected = { readonly id: string; readonly run: () => Promise<void> }

export const collected: Collected[] = []
const suites: Suite[] = [{ name: '', before: [], after: [] }]
/** How often a name was given: many cases have one. */
const given = new Map<string, number>()

function collect(name: string, body: Work): void {
  const around = [...suites]
  const run = async (): Promise<void> => {
    for (const { before } of around) for (const work of before) await work()
    try {
      await body()
    } finally {
      for (const { after } of around) for (const work of after) await work()
    }
  }
  const whole = [...around.map((suite) => suite.name), name].join(' ').trim()
  const before = given.get(whole) ?? 0
  given.set(whole, before + 1)
  collected.push({ id: `${whole} #${before}`, run })
}

function within(name: string, body: Work): void {
  suites.push({ name, before: [], after: [] })
  body()
  suites.pop()
}

const nothing = (): void => undefined

/** A row that is a list gives its entries one by one. */
function eachOf(take: (name: string, body: Work) => void) {
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) take(name, () => body(...((Array.isArray(row) ? row : [row]) as never[])))
  }
  const runIf = (wanted: unknown) => (wanted ? take : nothing)
  return Object.assign(take, { each, runIf, skipIf: (unwanted: unknown) => runIf(!unwanted) })
}

export const it = eachOf(collect)
export const test = eachOf(collect)
export const describe = eachOf(within)

const inner = (): Suite => suites.at(-1) as Suite
const before = (work: Work) => inner().before.push(work)
const after = (work: Work) => inner().after.push(work)

export { after as afterAll, after as afterEach, before as beforeAll, before as beforeEach }
