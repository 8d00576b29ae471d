import type { FinalAccounts } from '../documents/accounts.js'
import type { TabledDocument } from '../documents/tabledDocument.js'
import { keptWith } from '../exact/keptWith.js'
import { judgeSum } from '../verdicts/judgeSum.js'
import { isMetByBudget } from './budget/conditions.js'
import { figureAt } from './figureAt.js'
import type { CellName, Condition } from './identity.js'

const income = 'incomeAndExpenditure.income'
/** What is zero where all money is fiscal. */
export const mustBeZero: readonly CellName[] = [
  [income, 'grantFromSuperior', 'outturn'],
  [income, 'publicService', 'outturn'],
  [income, 'commercialOperation', 'outturn'],
  [income, 'remittanceFromSubordinate', 'outturn'],
  [income, 'other', 'outturn'],
  [income, 'nonFiscalBalanceUsed', 'outturn'],
]
/** What is the same in two tables where all money is fiscal. */
export const mustBeSame: readonly (readonly [CellName, CellName])[] = [
  [
    [income, 'openingBalance', 'outturn'],
    ['fiscalAppropriation.income', 'openingBalance', 'outturn'],
  ],
  [
    ['incomeAndExpenditure.expenditure', 'closingBalance', 'outturn'],
    ['fiscalAppropriation.expenditure', 'closingBalance', 'total'],
  ],
]

/** Is the condition met? Null where the document does not print what it takes to tell. */
export function isMet(document: TabledDocument, condition: Condition): boolean | null {
  const known = answersOf(document)
  const before = known.get(condition)
  if (before !== undefined) return before
  const answer = answerOf(document, condition)
  known.set(condition, answer)
  return answer
}

/** Hundreds of cases ask for the same few conditions of a document. */
const answersOf = /* @__PURE__ */ keptWith((_: TabledDocument): Map<Condition, boolean | null> => new Map())

function answerOf(document: TabledDocument, condition: Condition): boolean | null {
  if (document.kind === 'departmentBudget') return isMetByBudget(document, condition)
  if (condition === 'allMoneyIsFiscal') return allMoneyIsFiscal(document)
  const { scope } = document.heads.threePublic ?? {}
  const isGeneral = scope === 'generalPublicBudget'
  return condition === 'threePublicIsGeneral' ? isGeneral : !isGeneral
}

/** No income but appropriations, no balance used, and all balances fiscal. */
function allMoneyIsFiscal(document: FinalAccounts): boolean | null {
  const zeros = mustBeZero.map((name) => figureAt(document, name))
  const pairs = mustBeSame.map(([one, other]) => [figureAt(document, one), figureAt(document, other)] as const)
  if (zeros.some((figure) => figure?.value.isZero() === false)) return false
  if (pairs.some(([one, other]) => one && other && judgeSum(one, [other]).outcome !== 'holds')) return false
  return zeros.includes(null) || pairs.some((pair) => pair.includes(null)) ? null : true
}
