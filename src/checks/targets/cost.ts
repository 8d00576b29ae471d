import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { unjudged } from '../../verdicts/judgement.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Relation } from '../../verdicts/relation.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { moneyOf } from './measures.js'
import { type MoneyColumn, totalCell } from './moneyCells.js'
import { plainText } from './plainText.js'
import type { Reading, Term } from './reading.js'

const kind = 'inspection'

/** Which funds a cost target of a term stands beside. */
const columnOf: Readonly<Record<Term, MoneyColumn>> = {
  annual: 'budget',
  halfYear: 'halfYearPlannedOutturn',
  mediumTerm: 'mediumTermBudget',
}

/** Is this the cost of the whole, as the transcription marks it? */
const isWholeCost = ({ indicator }: Reading): boolean => indicator.subject === 'expenditure'
/** Costs to the budget: what others bear is none, nor a saving, nor what is spent over more than the year. */
function isCost({ indicator: { level1, level2 }, name, text, target }: Reading): boolean {
  const groups = plainText(`${level1}${level2}`)
  const saving = target.kind === 'quantity' && target.change !== undefined
  return /成本/u.test(groups) && !/社会成本|生态/u.test(groups) && !saving && !beyond.test(plainText(`${name}${text}`))
}

const beyond = /总投资|投资总额|总造价|概算|估算|累计|招商|撬动|带动|节约|节省|降低/u

/** Cost targets of one kind against the funds of their term. */
const againstFunds =
  (chosen: (reading: Reading) => boolean, relationOf: (reading: Reading) => Relation) =>
  (context: TargetContext, rule: Rule): readonly Case[] =>
    context.indicators
      .flatMap(({ readings }) => readings)
      .filter(chosen)
      .flatMap((reading) => costCase(context, rule, reading, relationOf(reading)))

function costCase({ document }: TargetContext, rule: Rule, reading: Reading, relation: Relation): Case[] {
  const { target } = reading
  const money = target.kind === 'quantity' ? moneyOf(target, document.unit) : null
  const column = columnOf[reading.term]
  const funds = totalCell(document, column)
  if (!money || (funds.figure === 'missing' && column !== 'budget')) return []
  const known = hasFigure(funds) ? funds.figure : null
  return [
    {
      rule,
      key: placeKey(rule, column, reading),
      where: reading.where,
      label: reading.label,
      counting: { kind: 'money', unit: document.unit, decimals: Math.max(money.decimals, 0) },
      stated: money.value,
      operands: [cellOperand(funds)],
      judgement: known ? judgeSum(money, [known], relation) : unjudged('insufficientData', 'missing'),
    },
  ]
}

const isCap = ({ target }: Reading): boolean =>
  target.kind === 'quantity' && (target.comparator === '<=' || target.comparator === '<')

export const wholeCostRule: TargetInspection = {
  kind,
  id: 'T14',
  says: /* @__PURE__ */ says(
    '总成本的指标值等于同一期限的资金总额；写作上限的不大于它',
    'A target for the whole cost is the total funds of its term; one that is a limit does not exceed them',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '同一金额在资金和指标中各列一次',
    'The same amount stands among the funds and among the indicators',
  ),
  severity: 'error',
  applies,
  inspect: /* @__PURE__ */ againstFunds(isWholeCost, (reading) => (isCap(reading) ? 'atMost' : 'equals')),
  example: {
    document: {
      kind: 'projectTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '64万元' }],
      indicators: [
        { level1: '产出指标', level2: '成本指标', level3: '成本控制', target: '64万元/年', subject: 'expenditure' },
      ],
    },
    outcome: 'holds',
  },
}

export const partCostRule: TargetInspection = {
  kind,
  id: 'T15',
  says: /* @__PURE__ */ says(
    '成本指标的金额不大于同一期限的资金总额',
    'The amount of a cost target does not exceed the total funds of its term',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '所列成本是支出的全部或一部分',
    'The cost that is named is all or a part of the expenditure',
  ),
  severity: 'warning',
  applies,
  inspect: /* @__PURE__ */ againstFunds(
    (reading) => isCost(reading) && !isWholeCost(reading),
    () => 'atMost',
  ),
  example: {
    document: {
      kind: 'projectTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '64' }],
      indicators: [{ level1: '成本指标', level2: '经济成本指标', level3: '设备购置成本', target: '≤70万元' }],
    },
    outcome: 'broken',
  },
}
