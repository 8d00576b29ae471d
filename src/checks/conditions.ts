import type { FinalAccounts } from '../documents/accounts.js'
import { rowOf } from '../documents/grid.js'
import { columnOf, placeOf, refer } from '../facts/cellRef.js'
import { figureOf } from '../facts/gridFigure.js'
import type { Figure } from '../verdicts/figure.js'
import { judgeSum } from '../verdicts/judgeSum.js'
import type { CellName, Condition } from './identity.js'

const income = 'incomeAndExpenditure.income'
const mustBeZero: readonly CellName[] = [
  [income, 'grantFromSuperior', 'outturn'],
  [income, 'publicService', 'outturn'],
  [income, 'commercialOperation', 'outturn'],
  [income, 'remittanceFromSubordinate', 'outturn'],
  [income, 'other', 'outturn'],
  [income, 'nonFiscalBalanceUsed', 'outturn'],
]
const mustBeSame: readonly (readonly [CellName, CellName])[] = [
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
export function isMet(document: FinalAccounts, condition: Condition): boolean | null {
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

function figureAt(document: FinalAccounts, [id, code, column]: CellName): Figure | null {
  const grid = document.grids[placeOf(id)]
  if (!grid) return null
  const figure = figureOf(refer(grid, rowOf(grid, code), columnOf(id, column), code), document.unit)
  return typeof figure === 'string' ? null : figure
}
