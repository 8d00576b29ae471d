import type { QuantityTarget } from '../../targets/target.js'
import { judgeSum, type Relation } from '../../verdicts/judgeSum.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { figureIn, isCount, isCumulative } from './measures.js'
import { onIndicators } from './onIndicators.js'
import { plainText, yearsIn } from './plainText.js'
import { type ReadIndicator, type Reading, readingAt, readingOperand } from './reading.js'

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

/** Rates and durations by their operator; what adds up over the years cannot be more in one of them. */
function relationOf({ comparator, unit }: QuantityTarget): Relation | null {
  const limit = comparator === '<=' || comparator === '<'
  if (limit && isCount(unit)) return null
  return limit && !isCumulative(unit) ? 'atLeast' : 'atMost'
}

function termsCase(rule: Rule, indicator: ReadIndicator): Case[] {
  const [annual, medium] = [readingAt(indicator, 'annual'), readingAt(indicator, 'mediumTerm')]
  const [target, later] = [annual?.target, medium?.target]
  if (!annual || !medium || target?.kind !== 'quantity' || later?.kind !== 'quantity') return []
  const relation = target.change === later.change ? relationOf(target) : null
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
      judgement: judgeSum(target, [figure], relation),
    },
  ]
}

const saysWhen = /累计|总[计数量额]|总成本|总投资|总支出|合计|每年|年均|各年|期末|逐年/u

export const mediumTermYearRule: TargetInspection = {
  kind,
  id: 'T29',
  says: /* @__PURE__ */ says(
    '中长期的数量写明是哪一年的，还是各年累计',
    'A medium-term count says of which year it is, or that it is of all the years',
  ),
  basis: /* @__PURE__ */ byPractice('不写明则无从考核', 'It cannot be assessed unless that is said'),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(({ term, target, text, name }: Reading) => {
    if (term !== 'mediumTerm' || target.kind !== 'quantity' || !isCumulative(target.unit)) return null
    const words = plainText(`${name}${text}`)
    return yearsIn(words).length > 0 || saysWhen.test(words)
      ? 'holds'
      : { zh: '年份，或“累计”', en: 'the year, or that it is of all the years' }
  }),
  example: {
    document: {
      kind: 'specialFundTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '开标数量', target: '2400个', mediumTermTarget: '2600个' },
      ],
    },
    outcome: 'broken',
  },
}
