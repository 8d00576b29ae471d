import type { StatementOf } from '../../documents/statement.js'
import { statementsOf } from '../../facts/narrative/narrative.js'
import type { PrintedCell } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { closedUp } from './formPlace.js'
import { tabledRates } from './indicatorRates.js'
import { completionsOf } from './projectFigures.js'

/** A stated rate, with what it is the rate of: its subject, its money, the budget that it is measured against. */
interface Rated {
  readonly of: string
  readonly cell: PrintedCell
}

const budgets = ['originalBudget', 'finalBudget', 'budget'] as const

const budgetNamed = ({ figures }: StatementOf<'completion'>): string =>
  budgets.find((stage) => figures[stage] !== undefined) ?? ''

/** Rates in the rows of indicators first, then those of the sentences. */
function ratesOf(context: ReportContext): Rated[] {
  const statements = new Map(statementsOf(context, 'completion').map(({ statement, at }) => [at, statement]))
  return [
    ...tabledRates(context).map(({ name, cell }) => ({ of: closedUp(`indicator/${name}@all`), cell })),
    ...completionsOf(context).map(({ subject, scope, at, figure, operand: { label, where } }) => ({
      of: closedUp(`${subject}@${scope}${budgetNamed(statements.get(at) as StatementOf<'completion'>)}`),
      cell: { label, where, figure, counting: { kind: 'rate' as const, decimals: figure.decimals } },
    })),
  ]
}

export const repeatedRateRule: ReportInspection = {
  kind: 'inspection',
  id: 'R18',
  says: /* @__PURE__ */ says(
    '同一事项以同一预算数计的完成率前后一致',
    'A rate of one thing against one budget is the same wherever it is stated',
  ),
  basis: /* @__PURE__ */ byArithmetic('同一比率列示多次', 'The same rate is stated more than once'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const first = new Map<string, PrintedCell>()
    return ratesOf(context).flatMap(({ of, cell }) => {
      const before = first.get(of)
      if (!before) first.set(of, cell)
      return before ? [sumCase(rule, 'rate', cell, [before])] : []
    })
  },
  example: {
    document: {
      statements: [
        { kind: 'completion', subject: 'project/政府投资项目', scope: 'all', figures: { rate: '222.06%' } },
        { kind: 'completion', subject: 'project/政府投资项目', scope: 'all', figures: { rate: '100%' } },
      ],
    },
    outcome: 'broken',
  },
}
