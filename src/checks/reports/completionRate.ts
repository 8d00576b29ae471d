import { type Decimal, one } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { hasFigure, rateCell, wordsOperand } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { assess } from '../../targets/assess.js'
import { exactly, judgeRate } from '../../verdicts/judgeRate.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { monitoringForms as applies } from './applies.js'
import type { MonitoringInspection } from './context.js'
import { indicatorPlace, type MonitoredIndicator } from './monitoredRows.js'
import { reasonOf } from './outcomes.js'

export const completionRateRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M2',
  says: /* @__PURE__ */ says(
    '指标完成率等于实际完成值除以全年或期间指标值',
    'The completion of an indicator is its actual over its target, of the year or of the period',
  ),
  basis: /* @__PURE__ */ byForm('完成率一栏前列指标值和完成值', 'Target and actual stand before the rate'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    document.indicators.flatMap((indicator, at) =>
      indicator.completionRate === undefined ? [] : [completionCase(rule, indicator, at)],
    ),
  example: {
    document: {
      indicators: [
        { level1: '产出', level2: '数量', level3: '培训次数', target: '≥4次', actual: '2次', completionRate: '60%' },
      ],
    },
    outcome: 'broken',
  },
}

/**
 * Against whichever target gives the rate. Forms cap it: 100 % of a target that is met is right as well.
 */
function completionCase(rule: Rule, indicator: MonitoredIndicator, at: number): Case {
  const { actual, target, periodTarget, completionRate } = indicator
  const stated = rateCell(indicatorPlace(indicator, at, 'completionRate'), completionRate)
  const targets = [
    { column: 'target', text: target },
    ...(periodTarget === undefined ? [] : [{ column: 'periodTarget', text: periodTarget }]),
  ]
  const judged = targets.flatMap(({ column, text }) => {
    const { completion, outcome } = assess(text, actual)
    if (!completion || !hasFigure(stated)) return []
    const isCapped = outcome === 'met' && stated.figure.value.eq(one)
    const judgement = judgeRate(stated.figure, isCapped ? one : completion, exactly(isCapped ? one : completion))
    return [{ column, text, completion, judgement }]
  })
  const best = judged.find(({ judgement }) => judgement.outcome !== 'broken') ?? judged[0]
  if (!best)
    return foundCase(rule, 'completion', stated, {
      outcome: 'insufficientData',
      reason: hasFigure(stated) ? reasonOf(assess(target, actual).reason) : 'blank',
    })
  const operands = [
    wordsOperand(indicatorPlace(indicator, at, 'actual'), actual),
    wordsOperand(indicatorPlace(indicator, at, best.column), best.text),
  ]
  return {
    ...foundCase(rule, 'completion', stated, {
      outcome: best.judgement.outcome,
      stated: hasFigure(stated) ? stated.figure.value : null,
      counting: stated.counting,
      operands,
      expected: expectation(best.completion, actual, best.text),
    }),
    judgement: best.judgement,
  }
}

function expectation(completion: Decimal, actual: string, target: string): Sentence {
  const percent = printPercent(completion, 2)
  return { zh: `${percent}（实际${actual}，指标值${target}）`, en: `${percent} (${actual} of ${target})` }
}
