import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printedAccounts } from '../properties/printedAccounts.js'
import { outcomes } from '../unit/checks/outcomesSaid.js'

/** A few of the made-up accounts of `plainOutcome.test.ts`, which takes seconds: always the same ones, and none is made smaller. */
const some = fc.sample(printedAccounts, { numRuns: 12, seed: 17 })

it.each(some.map((printed, at) => [at, printed] as const))(
  'outcomes of accounts %i in integers and in figures',
  (_, printed) => {
    expect(outcomes(printed).filter(([one, other]) => one !== other)).toEqual([])
  },
)
