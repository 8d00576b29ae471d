import type { FinalAccounts } from '../../documents/accounts.js'
import { rowOf } from '../../documents/grid.js'
import { type CellRef, columnOf, placeOf, refer } from '../../facts/cellRef.js'
import { figureOf, labelOf, operandOf, whereOf } from '../../facts/gridFigure.js'
import { unjudged } from '../../verdicts/judgement.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Case } from '../case.js'
import type { CellName } from '../identity.js'
import { everyAccounts as applies, type Rule } from '../rule.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { byArithmetic, says } from './ground.js'
import { ofPreviousYear } from './previousYear.js'

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'

/** This year's opening balances, each beside last year's closing balance. */
const balances: readonly (readonly [opening: CellName, closing: CellName])[] = [
  [
    ['incomeAndExpenditure.income', 'openingBalance', 'outturn'],
    ['incomeAndExpenditure.expenditure', 'closingBalance', 'outturn'],
  ],
  [
    [income, 'openingBalance', 'outturn'],
    [expenditure, 'closingBalance', 'total'],
  ],
  [
    [income, 'openingBalance.generalPublicBudget', 'outturn'],
    [expenditure, 'closingBalance', 'generalPublicBudget'],
  ],
  [
    [income, 'openingBalance.governmentManagedFund', 'outturn'],
    [expenditure, 'closingBalance', 'governmentManagedFund'],
  ],
  [
    [income, 'openingBalance.stateCapitalOperations', 'outturn'],
    [expenditure, 'closingBalance', 'stateCapitalOperations'],
  ],
]

export const openingRule: AccountsInspection = {
  kind: 'inspection',
  id: 'Y1',
  says: /* @__PURE__ */ says(
    '本年年初结转和结余等于上年年末结转和结余',
    'This year’s opening balance is last year’s closing balance',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '上年末即本年初；会计差错更正可致不等，应当说明',
    'The end of last year is the start of this one; a correction of errors must be explained',
  ),
  severity: 'warning',
  applies,
  inspect: ({ document, previousYear }, rule) =>
    previousYear
      ? balances.flatMap(([opening, closing]) => openingCase(rule, document, opening, previousYear, closing))
      : [],
  example: {
    document: {
      tables: {
        incomeAndExpenditure: {
          income: { rows: [{ code: 'openingBalance', label: '年初结转和结余', outturn: '3.50' }] },
          expenditure: { rows: [] },
        },
      },
    },
    previousYear: {
      tables: {
        incomeAndExpenditure: {
          income: { rows: [] },
          expenditure: { rows: [{ code: 'closingBalance', label: '年末结转和结余', outturn: '3.00' }] },
        },
      },
    },
    outcome: 'broken',
  },
}

function refOf(document: FinalAccounts, [id, code, column]: CellName): CellRef | null {
  const grid = document.grids[placeOf(id)]
  return grid ? refer(grid, rowOf(grid, code), columnOf(id, column), code) : null
}

function openingCase(
  rule: Rule,
  now: FinalAccounts,
  opening: CellName,
  before: FinalAccounts,
  closing: CellName,
): Case[] {
  const [ref, other] = [refOf(now, opening), refOf(before, closing)]
  if (!ref || !other) return []
  const [stated, last] = [figureOf(ref, now.unit), figureOf(other, now.unit)]
  const known = typeof stated !== 'string' && typeof last !== 'string'
  return [
    {
      rule,
      key: `${rule.id}:${opening.join(':')}`,
      where: whereOf(ref),
      label: labelOf(ref),
      counting: { kind: 'money', unit: now.unit, decimals: Math.max(ref.grid.decimals, 0) },
      stated: typeof stated === 'string' ? null : stated.value,
      operands: [ofPreviousYear(operandOf(other, now.unit))],
      computedAs: { zh: '上年末为', en: 'at the end of last year ' },
      judgement: known ? judgeSum(stated, [last]) : unjudged('insufficientData', 'missing'),
    },
  ]
}
