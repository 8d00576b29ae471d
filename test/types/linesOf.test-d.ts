import { expectTypeOf, test } from 'vitest'
import { budgetBridge } from '../../src/deviation/budgetBridge.js'
import { compositionVariance } from '../../src/deviation/composition.js'
import type { DocumentLine } from '../../src/deviation/lines/documentLine.js'
import { linesOf } from '../../src/deviation/linesOf.js'
import { owedReasons } from '../../src/deviation/owedReasons.js'
import { monitorProgress } from '../../src/deviation/progress.js'
import { computeScopedRate } from '../../src/deviation/scopedRate.js'
import type { BasicData } from '../../src/documents/basicData.js'
import type { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { originalBudgetCompletionRate } from '../../src/rates/department/originalBudgetCompletionRate.js'

declare const accounts: FinalAccounts
declare const basicData: BasicData

test('lines are of a dimension that the form prints', () => {
  const lines = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
  expectTypeOf(lines).toEqualTypeOf<readonly DocumentLine[]>()
  // @ts-expect-error accounts print no plan of half a year
  linesOf(accounts, 'expenditureLine')
  // @ts-expect-error basic data print no functional classes
  linesOf(basicData, 'functionalClass')
  // @ts-expect-error no such scope
  linesOf(accounts, 'functionalClass', { scope: 'everything' })
})

test('lines go into every analysis as they stand', () => {
  const lines = linesOf(accounts, 'unit')
  budgetBridge(lines, accounts)
  compositionVariance(lines)
  monitorProgress({ lines }, { unit: accounts.unit, cutOff: '2024-06-30' })
  owedReasons(lines, [], accounts)
})

test('a rate takes the inputs that its law names, each with a known scope', () => {
  const outturn = { figure: '1', scope: 'all' } as const
  computeScopedRate(originalBudgetCompletionRate, { outturn, originalBudget: { figure: '1' } })
  // @ts-expect-error the final budget is another figure
  computeScopedRate(originalBudgetCompletionRate, { outturn, finalBudget: { figure: '1' } })
  // @ts-expect-error no such scope
  computeScopedRate(originalBudgetCompletionRate, { outturn, originalBudget: { figure: '1', scope: 'everything' } })
})
