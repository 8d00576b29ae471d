import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { hasFigure, numberCell, type PrintedCell } from '../../facts/printedCell.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { evaluationReports as applies } from './applies.js'
import type { EvaluationInspection } from './context.js'
import { statedTotal } from './executionAllowance.js'
import { formPlace } from './formPlace.js'
import { fullMarks } from './fullMarks.js'
import { indicatorMark, sectionMark } from './sections.js'

type Pair = readonly [score: PrintedCell, points: PrintedCell]

/** Every score with the points it is out of; the total is out of 100 where the report does not say. */
function scored(document: EvaluationReport): Pair[] {
  const { indicators = [], sections = [], conclusion } = document
  const full = numberCell(
    { ...formPlace(['conclusion', 'points'], 'conclusion'), label: { zh: '满分', en: 'full marks' } },
    conclusion?.points ?? fullMarks.all.toString(),
    { kind: 'points' },
  )
  return [
    [statedTotal(document), full],
    ...sections.map((_, at): Pair => [sectionMark(document, at, 'score'), sectionMark(document, at, 'points')]),
    ...indicators.map((_, at): Pair => [indicatorMark(document, at, 'score'), indicatorMark(document, at, 'points')]),
  ]
}

export const scoreWithinPointsRule: EvaluationInspection = {
  kind: 'inspection',
  id: 'R7',
  says: /* @__PURE__ */ says(
    '得分不高于分值，总得分不高于满分',
    'A score is no more than its points, the total no more than full marks',
  ),
  basis: /* @__PURE__ */ byArithmetic('分值是得分的上限', 'The points are the most that can be scored'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    scored(document)
      .filter(([score]) => hasFigure(score))
      .map(([score, points]) => sumCase(rule, 'score', score, [points], { exact: true, relation: 'atMost' })),
  example: {
    document: { indicators: [{ level1: '产出指标', level3: '重点任务完成率', points: '10', score: '12' }] },
    outcome: 'broken',
  },
}
