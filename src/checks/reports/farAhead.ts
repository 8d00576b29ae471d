import { printPercent } from '../../exact/print.js'
import { wordsOperand } from '../../facts/printedCell.js'
import { farAboveTarget } from '../../scoring/reasonDuties.js'
import { limitOf } from '../../scoring/reasonLimit.js'
import { progressOf } from '../../scoring/signals/indicatorProgress.js'
import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { monitoringForms as applies } from './applies.js'
import { isCauseGiven } from './causes.js'
import type { MonitoringInspection } from './context.js'
import { indicatorPlace } from './monitoredRows.js'
import { heldIf } from './outcomes.js'

export const farAheadRule: MonitoringInspection = {
  kind: 'inspection',
  id: 'M10',
  says: /* @__PURE__ */ says(
    '实际完成值达到期间指标值（未印期间指标值的，为全年指标值）130%及以上的，写明原因：指标值可能偏低',
    'An actual from 130 % of the target of the period, else of the year, on has its cause told: the target may be too low',
  ),
  basis: farAboveTarget.basis,
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    document.indicators.flatMap((indicator, at) => {
      const { assessment, column, text } = progressOf(indicator, document.period.month)
      const progress = assessment.completion
      if (!progress || assessment.direction === 'lower') return []
      const place = (key: string) => indicatorPlace(indicator, at, key)
      const percent = printPercent(progress, 2)
      return foundCase(rule, 'causes', place('causes'), {
        outcome: heldIf(progress.lt(limitOf(farAboveTarget)) || isCauseGiven(indicator.causes)),
        operands: [wordsOperand(place('actual'), indicator.actual), wordsOperand(place(column), text)],
        expected: {
          zh: `远超指标值的原因：指标值${text}，实际${indicator.actual}（${percent}）`,
          en: `why it is so far above: the target is ${text}, the actual ${indicator.actual} (${percent})`,
        },
      })
    }),
  example: {
    document: {
      period: { month: 6 },
      indicators: [{ level1: '履职', level2: '发布信息', level3: '推送', target: '≥30次', actual: '41次' }],
    },
    outcome: 'broken',
  },
}
