import type { QuantityTarget } from '../../targets/target.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Relation } from '../../verdicts/relation.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { figureIn, isCount, isCumulative, isMoney } from './measures.js'
import { plainText } from './plainText.js'
import { type ReadIndicator, type Reading, readingAt, readingOperand } from './reading.js'
import { mayBeLess } from './wayOfNames.js'

const kind = 'inspection'

export const mediumTermTargetRule: TargetInspection = {
  kind,
  id: 'T25',
  says: /* @__PURE__ */ says(
    '年度指标值不高于中长期指标值；越低越好的不低于它',
    'The target of the year does not exceed the medium-term one; where less is better, it is not below it',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '本年度在中长期之内，中长期的要求不低于本年度',
    'The year lies within the medium term, which asks no less',
  ),
  severity: 'warning',
  applies,
  inspect: ({ indicators }, rule) => indicators.flatMap((indicator) => termsCase(rule, indicator)),
  example: {
    document: {
      kind: 'specialFundTarget',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '覆盖率',
          target: '2021年覆盖率达到80%',
          mediumTermTarget: '2023年覆盖率达到85%',
        },
      ],
    },
    outcome: 'holds',
  },
}

/** By the operator; where none is printed and less may be better, nothing is said of which way it should change. */
function relationOf({ comparator, unit, change }: QuantityTarget, name: string): Relation | null {
  const limit = comparator === '<=' || comparator === '<'
  if (limit) return isCount(unit) ? null : isCumulative(unit) ? 'atMost' : 'atLeast'
  const floor = comparator === '>=' || comparator === '>' || change !== undefined
  return floor || !mayBeLess(name) ? 'atMost' : null
}

/** Which way an operator points: a limit beside a floor is no comparison. */
const isFloorOrLimit = ({ comparator }: QuantityTarget): 'limit' | 'other' =>
  comparator === '<=' || comparator === '<' ? 'limit' : 'other'

/** A medium-term target for each year is no total of the years. */
const isYearly = ({ text, name }: Reading): boolean => /每年|年均|各年|\/年|逐年/u.test(plainText(`${name}${text}`))

function termsCase(rule: Rule, indicator: ReadIndicator): Case[] {
  const [annual, medium] = [readingAt(indicator, 'annual'), readingAt(indicator, 'mediumTerm')]
  const [target, later] = [annual?.target, medium?.target]
  if (!annual || !medium || target?.kind !== 'quantity' || later?.kind !== 'quantity') return []
  const alike = target.change === later.change && isFloorOrLimit(target) === isFloorOrLimit(later)
  const relation = alike && !isYearly(medium) ? relationOf(target, annual.name) : null
  const figure = target.unit === null ? null : figureIn(later, target.unit)
  if (!relation || !figure) return []
  return [
    {
      rule,
      key: placeKey(rule, 'mediumTerm', annual),
      where: annual.where,
      label: annual.label,
      counting: { kind: 'count', unit: target.unit },
      stated: target.value,
      operands: [{ ...readingOperand(medium), value: figure.value }],
      judgement: judgeSum(target, [figure], relation, !isMoney(target.unit)),
    },
  ]
}
