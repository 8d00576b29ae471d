import type { Quantity } from '../../facts/narrative/quantity.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { clip } from '../../words/problems.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { figureIn, isCount, isCumulative, moneyOf } from './measures.js'
import { type Reading, readingAt, readingOperand } from './reading.js'

const budgets: ReadonlySet<string> = /* @__PURE__ */ new Set(['originalBudget', 'finalBudget', 'budget'])

export const sameQuantityRule: TargetInspection = {
  kind: 'inspection',
  id: 'T24',
  says: /* @__PURE__ */ says(
    '同一事项的数在目标和各指标中一致',
    'The figure of one thing is the same in the goals and in the indicators',
  ),
  basis: /* @__PURE__ */ byArithmetic('同一数列示多次', 'One figure stands in more than one place'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const readings = context.indicators.map((one) => readingAt(one, 'annual') as Reading)
    const marked = readings.filter(({ indicator }) => indicator.subject !== undefined)
    const said = firstStated(context)
    const first = new Map([...marked].reverse().map((reading) => [reading.indicator.subject, reading]))
    return marked.flatMap((reading) => {
      const { subject } = reading.indicator
      const stated = ['money', 'count'].flatMap((kind) => said.get(`${subject}/${kind}`) ?? [])
      const other = first.get(subject) as Reading
      return [
        ...stated.flatMap((quantity) => statedCase(context, rule, reading, quantity)),
        ...(other === reading ? [] : indicatorCase(rule, reading, other)),
      ]
    })
  },
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        {
          level1: '效益指标',
          level2: '经济效益指标',
          level3: '非税收入',
          target: '全年非税收入预计4800万元',
          subject: 'nonTaxRevenue',
        },
      ],
      statements: [{ kind: 'amount', subject: 'nonTaxRevenue', scope: 'all', figures: { budget: '4000万元' } }],
    },
    outcome: 'broken',
  },
}

/**
 * What the sentences first say of each thing: an amount to be reached, or a number. That they say the same of it
 * throughout is looked at by another rule.
 */
function firstStated({ quantities }: TargetContext): ReadonlyMap<string, Quantity> {
  const said = new Map<string, Quantity>()
  for (const quantity of quantities.filter(({ scope }) => scope === 'all')) {
    const kind = budgets.has(quantity.stage) ? 'money' : quantity.stage
    const key = `${quantity.subject}/${kind}`
    if (!said.has(key)) said.set(key, quantity)
  }
  return said
}

function statedCase({ document }: TargetContext, rule: Rule, reading: Reading, quantity: Quantity): Case[] {
  const { target } = reading
  if (target.kind !== 'quantity' || target.change) return []
  const isNumber = quantity.stage === 'count'
  const figure = isNumber ? { value: target.value, decimals: target.decimals } : moneyOf(target, document.unit)
  if (!figure || isCount(target.unit) !== isNumber) return []
  const counting: Counting = isNumber
    ? { kind: 'count', unit: target.unit }
    : { kind: 'money', unit: document.unit, decimals: Math.max(figure.decimals, 0) }
  return [
    {
      rule,
      key: placeKey(rule, quantity.stage, reading),
      where: reading.where,
      label: reading.label,
      counting,
      stated: figure.value,
      operands: [statedOperand(document, quantity)],
      judgement: judgeSum(figure, [quantity.figure], 'equals', isNumber),
    },
  ]
}

/** The figure of a sentence, called by its words where the transcription gives them. */
function statedOperand({ statements = [] }: TargetContext['document'], { operand, statement }: Quantity): Operand {
  const { section = '', text } = statements[statement]?.place ?? {}
  if (text === undefined) return operand
  return { ...operand, label: { zh: `${section}“${clip(text)}”`, en: `${section} “${clip(text)}”`.trim() } }
}

function indicatorCase(rule: Rule, reading: Reading, other: Reading): Case[] {
  const [target, before] = [reading.target, other.target]
  if (target.kind !== 'quantity' || before.kind !== 'quantity' || !isCumulative(target.unit) || target.change) return []
  const former = figureIn(before, target.unit as string)
  if (!former) return []
  return [
    {
      rule,
      key: placeKey(rule, 'indicators', reading),
      where: reading.where,
      label: reading.label,
      counting: { kind: 'count', unit: target.unit },
      stated: target.value,
      operands: [{ ...readingOperand(other), value: former.value }],
      judgement: judgeSum(target, [former]),
    },
  ]
}
