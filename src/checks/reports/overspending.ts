import { one } from '../../exact/decimal.js'
import { findBudget } from '../../facts/narrative/narrative.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { compare, statementCase } from '../statements/cases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { heldIf } from './outcomes.js'
import { completionsOf, type StatedCompletion } from './projectFigures.js'

/** Money that is spent against a budget: the department's, and that of each project. */
const isBudgeted = (subject: string): boolean => /^expenditure(?:\.\w+)*$|^project\/[^/]+$/u.test(subject)

export const overspendingRule: ReportInspection = {
  kind: 'inspection',
  id: 'R22',
  says: /* @__PURE__ */ says(
    '支出超过所列预算、执行率超过100%的，应当说明预算调整手续；执行率以全年预算数为分母',
    'Spending beyond the budget named needs the adjustment behind it; an execution rate takes the final budget',
  ),
  basis: /* @__PURE__ */ byForm(
    '“执行率”即全年执行数÷全年预算数',
    'The execution rate is the outturn over the final budget',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const rates = completionsOf(context).filter(({ subject }) => isBudgeted(subject))
    const outturns = firstOfEach(context.quantities.filter((q) => q.stage === 'outturn' && isBudgeted(q.subject)))
    const spent = outturns.flatMap((outturn) => spentCase(context, rule, outturn, rates))
    const told = new Set(spent.map(({ where }) => where.row))
    const others = rates.filter(({ subject, scope }) => !told.has(`${subject}@${scope}`))
    return [...spent, ...others.map((rate) => rateCase(rule, rate))]
  },
  example: {
    document: {
      statements: [
        {
          kind: 'completion',
          subject: 'project/政府投资项目',
          scope: 'all',
          figures: { originalBudget: '100', outturn: '222.06', rate: '222.06%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

const firstOfEach = (quantities: readonly Quantity[]): Quantity[] => [
  ...new Map([...quantities].reverse().map((one) => [`${one.subject}@${one.scope}`, one])).values(),
]

const expected = {
  zh: '不大于全年预算数；超过年初预算的，列明调整手续和全年预算数',
  en: 'no more than the final budget; beyond the original budget, the adjustment and the final budget',
}

function spentCase(context: ReportContext, rule: Rule, outturn: Quantity, rates: readonly StatedCompletion[]): Case[] {
  const { subject, scope } = outturn
  const budget = findBudget(context, subject, scope)
  if (!budget) return []
  const rate = rates.find((one) => one.subject === subject && one.scope === scope)
  const judged = compare(rule, 'outturn', outturn, [budget], 'atMost')
  const operands = [...judged.operands, ...(rate ? [rate.operand] : [])]
  return [{ ...judged, operands, formula: '{0}', expected }]
}

const rateCase = (rule: Rule, { subject, scope, at, figure, operand }: StatedCompletion): Case =>
  statementCase({
    rule,
    kind: 'rate',
    subject,
    scope,
    path: ['statements', at, 'figures', 'rate'],
    label: operand.label,
    counting: { kind: 'rate', decimals: figure.decimals },
    stated: figure.value,
    operands: [],
    judgement: { outcome: heldIf(figure.value.lte(one)), computed: null, difference: null, allowed: null },
    expected,
  })
