import { type Decimal, one } from '../../exact/decimal.js'
import { commonIndicatorFramework } from '../../law/national.js'
import type { Figure } from '../../verdicts/figure.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { byMeasures } from './ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { shareOf } from './measures.js'
import { plainText } from './plainText.js'
import { type Reading, readingAt, readingOperand } from './reading.js'

/** Rates that follow from others once those are fixed by “=”. */
const consequences = [
  {
    of: '结转结余率',
    from: ['预算执行率'],
    formula: '100% − {0}',
    value: ([execution]: readonly Decimal[]) => one.minus(execution as Decimal),
  },
  {
    of: '预算偏差率',
    from: ['预算执行率', '预算调整率'],
    formula: '|{0} × (100% + {1}) − 100%|',
    value: ([execution, adjustment]: readonly Decimal[]) =>
      (execution as Decimal)
        .times(one.plus(adjustment as Decimal))
        .minus(one)
        .abs(),
  },
] as const

export const fixedRatesRule: TargetInspection = {
  kind: 'inspection',
  id: 'T11',
  says: /* @__PURE__ */ says(
    '已由其他指标值定下的率，其指标值就是那个数',
    'A rate that other targets already fix has that value as its target',
  ),
  basis: {
    .../* @__PURE__ */ byMeasures(
      '结转结余率=1−预算执行率；预算偏差率=|决算−年初预算|÷年初预算，后者的算式系推定',
      'Carry-over is one less execution; deviation is |outturn − original budget| ÷ original budget, a formula assumed',
    ),
    instrument: commonIndicatorFramework,
  },
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    consequences.flatMap(({ of, from, formula, value }) => {
      const target = named(context, of)
      const given = from.flatMap((name) => named(context, name) ?? [])
      return target && given.length === from.length ? consequenceCase(rule, target, given, formula, value) : []
    }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [
        { level1: '过程', level2: '预算执行', level3: '预算调整率', target: '=0%' },
        { level1: '过程', level2: '预算执行', level3: '预算执行率', target: '=100%' },
        { level1: '过程', level2: '预算执行', level3: '预算偏差率', target: '≤10%' },
      ],
    },
    outcome: 'broken',
  },
}

/** The year's target of the indicator of this name. */
function named({ indicators }: TargetContext, name: string): Reading | null {
  const indicator = indicators.find((one) => plainText(one.name) === name)
  return (indicator && readingAt(indicator, 'annual')) ?? null
}

const isFixed = ({ target }: Reading): boolean => target.kind === 'quantity' && target.comparator === '='

function consequenceCase(
  rule: Rule,
  reading: Reading,
  given: readonly Reading[],
  formula: string,
  value: (shares: readonly Decimal[]) => Decimal,
): Case[] {
  const stated = shareOf(reading.target)
  const shares = given.flatMap(({ target }) => shareOf(target) ?? [])
  if (!stated || shares.length < given.length || !given.every(isFixed)) return []
  const counting = { kind: 'rate', decimals: 2 } as const
  const computed = value(shares.map((share) => share.value))
  return [
    foundCase(rule, 'annual', reading, {
      outcome: computed.eq(stated.value) ? 'holds' : 'broken',
      stated: stated.value,
      computed,
      difference: stated.value.minus(computed),
      counting,
      operands: given.map((one, index) => ({
        ...readingOperand(one),
        value: (shares[index] as Figure).value,
        counting,
      })),
      formula,
    }),
  ]
}
