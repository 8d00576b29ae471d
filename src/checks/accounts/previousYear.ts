import type { FinalAccounts } from '../../documents/accounts.js'
import { rowOf } from '../../documents/grid.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { unjudged } from '../../verdicts/judgement.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { readDirected } from '../../verdicts/statedRate.js'
import type { Case } from '../case.js'
import { figureOf, labelOf, operandOf, whereOf } from '../cellFigure.js'
import type { CellName } from '../identity.js'
import { type CellRef, columnOf, placeOf, refer } from '../operations/operation.js'
import { everyAccounts as applies, type Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { find, statementsOf } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { quantityInTable, quantityOf } from '../statements/quantity.js'
import { byArithmetic, says } from './ground.js'

const kind = 'inspection'

/** How places in last year's accounts are told apart from those of this year's. */
export const previousYearName = 'previousYear'

const ofPreviousYear = (operand: Operand): Operand => ({
  ...operand,
  where: { ...operand.where, document: previousYearName },
})
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
  kind,
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
  example: { document: {}, outcome: 'notApplicable' },
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
      judgement: known ? judgeSum(stated, [last]) : unjudged('insufficientData', 'missing'),
    },
  ]
}

export const lastYearRule: AccountsInspection = {
  kind,
  id: 'Y2',
  says: /* @__PURE__ */ says(
    '与上年相比的变动额，等于本年数减去上年决算所列的数',
    'A change on last year is this year’s figure less the one in last year’s accounts',
  ),
  basis: /* @__PURE__ */ byArithmetic('上年数=本年数−变动额', 'Last year is this year less the change'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const { document, previousYear } = context
    if (!previousYear) return []
    return statementsOf(context, 'change').flatMap(({ statement, at }) => {
      const { subject, scope, figures } = statement
      const now =
        quantityOf(document, at, statement, 'outturn', ['now'], figures.now) ?? find(context, subject, scope, 'outturn')
      const last = quantityInTable(previousYear, subject, scope, 'outturn')
      const change = figures.change === undefined ? null : readDirected(figures.change)
      if (!now || !last || !change) return []
      return [
        statementCase({
          rule,
          kind: 'change',
          subject,
          scope,
          path: ['statements', at, 'figures', 'change'],
          counting: now.operand.counting as Counting,
          stated: change.value,
          operands: [now.operand, { ...ofPreviousYear(last.operand), minus: true }],
          judgement: judgeSum(change, [now.figure, { ...last.figure, minus: true }]),
        }),
      ]
    })
  },
  example: { document: {}, outcome: 'notApplicable' },
}
