import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import { type Fund, type MoneyColumn, moneyColumns } from './fund.js'
import type { SelfEvaluationInspection } from './inspection.js'

const kind = 'inspection'
const severity = 'error'

/** The budgets that fiscal appropriations are made of. */
const appropriations: readonly string[] = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations']
const natures: readonly string[] = ['basic', 'project']

const stages = ['finalBudget', 'outturn', 'originalBudget'] as const

/** The heading under which the form divides money by nature, where it prints one. */
const natureGroup = (funds: readonly Fund[]): string =>
  funds.find(({ code = '' }) => natures.includes(code))?.group ?? ''

const isOfNature = (funds: readonly Fund[], { code = '', group }: Fund): boolean =>
  natures.includes(code) || (group !== '' && group === natureGroup(funds))

/** Rows that together make all money: without those that another row holds. */
function sources({ funds }: SelfEvaluationContext): readonly Fund[] {
  const held = funds.some(({ code }) => code === 'fiscalAppropriation') ? appropriations : []
  return funds.filter((fund) => fund.code !== 'total' && !isOfNature(funds, fund) && !held.includes(fund.code ?? ''))
}

/** The cell of all money that figures outside the columns of a stage add up to: the one that they meet, if they meet any. */
function wholeOf({ money }: Fund, column: MoneyColumn, parts: readonly PrintedCell[]): PrintedCell {
  if (column !== 'amount' || hasFigure(money.amount)) return money[column]
  const figures = parts.filter(hasFigure).map(({ figure }) => figure)
  const candidates = stages.map((stage) => money[stage])
  const met = candidates.find((cell) => hasFigure(cell) && judgeSum(cell.figure, figures).outcome !== 'broken')
  return met ?? candidates.find(hasFigure) ?? money.amount
}

/**
 * All money against its parts, in every column that they print. A row that no list knows leaves the parts open; a single
 * part that is marked 其中 need not be all.
 */
function wholeCases(rule: Rule, name: string, whole: Fund | undefined, parts: readonly Fund[]): Case[] {
  const relation = parts.length === 1 && parts[0]?.ofWhich ? 'atLeast' : 'equals'
  return moneyColumns.flatMap((column) => {
    const cells = parts.map(({ money }) => money[column]).filter(({ figure }) => figure !== 'missing')
    const own = whole && wholeOf(whole, column, cells)
    if (!own || own.figure === 'missing' || cells.length === 0) return []
    const judged = sumCase(rule, `${name}.${column}`, own, cells, { relation })
    return [parts.some(({ code }) => code === undefined) ? openCase(judged) : judged]
  })
}

/** Whether the parts are all there cannot be told: only that they add up can. */
const openCase = (judged: Case): Case =>
  judged.judgement.outcome === 'holds' || judged.judgement.outcome === 'rounding'
    ? judged
    : {
        ...judged,
        suspicious: false,
        judgement: { ...judged.judgement, outcome: 'insufficientData', reason: 'missing' },
      }

export const fundSourcesRule: SelfEvaluationInspection = {
  kind,
  id: 'E24',
  says: /* @__PURE__ */ says(
    '资金总额等于各来源之和，财政拨款等于其中各本预算之和',
    'All money is the sum of its sources, and appropriations that of their budgets',
  ),
  basis: /* @__PURE__ */ byForm(
    '“其中”和“资金来源”列示总额的组成',
    '“Of which” and “sources” list what the total is made of',
  ),
  severity,
  applies,
  inspect: (context, rule) => {
    const { funds } = context
    const of = (wanted: string): Fund | undefined => funds.find(({ code }) => code === wanted)
    const budgets = funds.filter(({ code = '' }) => appropriations.includes(code))
    return [
      ...wholeCases(rule, 'sources', of('total'), sources(context)),
      ...wholeCases(rule, 'budgets', of('fiscalAppropriation'), budgets),
    ]
  },
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', outturn: '110.00' },
        { code: 'fiscalAppropriation', label: '当年财政拨款', outturn: '100.00' },
        { code: 'otherFunds', label: '其他资金', outturn: '20.00' },
      ],
    },
    outcome: 'broken',
  },
}

export const fundNaturesRule: SelfEvaluationInspection = {
  kind,
  id: 'E25',
  says: /* @__PURE__ */ says('资金总额等于基本支出与项目支出之和', 'All money is basic and project expenditure'),
  basis: /* @__PURE__ */ byForm('“按支出性质分”列示总额的组成', '“By nature” lists what the total is made of'),
  severity,
  applies,
  inspect: ({ funds }, rule) => {
    const parts = funds.filter((fund) => isOfNature(funds, fund))
    return parts.length < natures.length
      ? []
      : wholeCases(
          rule,
          'natures',
          funds.find(({ code }) => code === 'total'),
          parts,
        )
  },
  example: {
    document: {
      funding: [
        { code: 'total', label: '年度资金总额', outturn: '110.00' },
        { code: 'basic', label: '基本支出', outturn: '70.00' },
        { code: 'project', label: '项目支出', outturn: '30.00' },
      ],
    },
    outcome: 'broken',
  },
}
