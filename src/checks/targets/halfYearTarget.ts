import { judgeSum } from '../../verdicts/judgeSum.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { figureIn, isCumulative, isExtent, isMoney, shareOf } from './measures.js'
import { onIndicatorsTogether } from './onIndicators.js'
import { plainText } from './plainText.js'
import { type ReadIndicator, type Reading, readingAt, readingOperand } from './reading.js'

const kind = 'inspection'

export const halfYearTargetRule: TargetInspection = {
  kind,
  id: 'T26',
  says: /* @__PURE__ */ says(
    '数量、金额等逐步累计的，半年指标值不大于全年指标值',
    'Half-year targets for counts, extents and amounts that add up do not exceed those of the year',
  ),
  basis: /* @__PURE__ */ byArithmetic('半年是全年的一部分', 'Half a year is a part of the year'),
  severity: 'error',
  applies,
  inspect: ({ indicators }, rule) => indicators.flatMap((indicator) => halfYearCase(rule, indicator)),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [
        { level1: '履职', level2: '产权交易', level3: '项目受理数', target: '≥400宗', halfYearTarget: '≥800宗' },
      ],
    },
    outcome: 'broken',
  },
}

function halfYearCase(rule: Rule, indicator: ReadIndicator): Case[] {
  const [half, year] = [readingAt(indicator, 'halfYear'), readingAt(indicator, 'annual')]
  const [target, whole] = [half?.target, year?.target]
  if (!half || !year || target?.kind !== 'quantity' || whole?.kind !== 'quantity') return []
  const addsUp = target.unit !== null && (isCumulative(target.unit) || isExtent(target.unit))
  const figure = addsUp ? figureIn(whole, target.unit as string) : null
  if (!figure) return []
  return [
    {
      rule,
      key: placeKey(rule, 'halfYear', half),
      where: half.where,
      label: half.label,
      counting: { kind: 'count', unit: target.unit },
      stated: target.value,
      operands: [{ ...readingOperand(year), value: figure.value }],
      judgement: judgeSum(target, [figure], 'atMost', !isMoney(target.unit)),
    },
  ]
}

/** Rates over a figure of the whole year, so that they grow as it goes on: of income and of procurement. */
const grows = /(?:收入|税收)(?:预算|计划|任务)?完成率$|采购(?:预算|计划)?执行率$/u

export const progressRule: TargetInspection = {
  kind,
  id: 'T27',
  says: /* @__PURE__ */ says(
    '收入完成率、采购执行率的半年指标值低于全年指标值',
    'The rates of income collected and of procurement have a lower target for half of the year',
  ),
  basis: /* @__PURE__ */ byPractice(
    '分母为全年数时，年中一般不会已全部完成；分母为半年数的应写明',
    'Over the figure of the year it is hardly complete at mid-year; a half-year denominator must be named',
  ),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicatorsTogether(({ term, target, name }, _, indicator) => {
    const half = shareOf(target)
    const whole = shareOf((readingAt(indicator, 'annual') as Reading).target)
    if (term !== 'halfYear' || !half || !whole || whole.value.isZero() || !grows.test(plainText(name))) return null
    return half.value.lt(whole.value)
      ? 'holds'
      : { zh: '低于年度指标值，或写明分母是半年数', en: 'less than for the year, or a half-year denominator named' }
  }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [
        { level1: '过程', level2: '预算执行', level3: '非税收入预算完成率', target: '≥100%', halfYearTarget: '≥100%' },
      ],
    },
    outcome: 'broken',
  },
}
