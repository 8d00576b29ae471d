import { Decimal, zero } from '../../exact/decimal.js'
import { cellOperand, hasFigure, type Place, type PrintedCell } from '../../facts/printedCell.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import type { FrameworkLevel } from '../../scoring/framework.js'
import type { Operand } from '../../verdicts/finding.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { executionPart } from './parts.js'
import { rowDoubts } from './rowDoubts.js'

/** The points of a level, and those of absent levels that move to it. */
function pointsOf({ rows, measures }: SelfEvaluationContext, { id, points }: FrameworkLevel): Decimal | null {
  if (points === null) return null
  const absent = measures.levels.filter((level) => !rows.some((row) => row.level === level))
  const moved = absent.flatMap(({ whenAbsent = [] }) => whenAbsent.filter(({ to }) => to === id))
  return moved.reduce((sum, move) => sum.plus(move.points), new Decimal(points))
}

function weighed(
  rule: Rule,
  place: Place,
  cells: readonly PrintedCell[],
  points: Decimal,
  also: readonly Operand[] = [],
): Case {
  const known = cells.filter(hasFigure)
  const operands = [...cells.map((cell) => cellOperand(cell)), ...also]
  const formula = cells.map((_, index) => `{${index}}`).join(' + ')
  if (known.length < cells.length)
    return foundCase(rule, 'points', place, { outcome: 'insufficientData', reason: 'blank', operands })
  const value = known.reduce((sum, { figure }) => sum.plus(figure.value), zero)
  const judgement = judgeSum({ value, decimals: 0 }, [{ value: points, decimals: 0 }], 'equals', true)
  const counting = { kind: 'points' } as const
  return {
    ...foundCase(rule, 'points', place, {
      outcome: judgement.outcome,
      stated: value,
      counting,
      operands,
      formula,
    }),
    computedAs: { zh: '评分体系为', en: 'the framework gives ' },
    judgement,
  }
}

const placeOf = ({ zh, en }: FrameworkLevel): Place => ({
  label: { zh: `「${zh}」各行分值之和`, en: `${en}, points of its rows` },
  where: { path: ['indicators'], table: 'indicators', row: zh, column: 'points' },
})

export const levelPointsRule: SelfEvaluationInspection = {
  kind: 'inspection',
  id: 'E4',
  under: 'framework',
  says: /* @__PURE__ */ says(
    '各一级指标和预算执行的分值与评分体系一致',
    'The points of each level and of execution are those of the framework',
  ),
  basis: /* @__PURE__ */ byForm('所指定的评分体系', 'The framework that was given'),
  severity: 'warning',
  applies,
  inspect: (context, rule) => {
    const { rows, framework, measures, execution } = context
    const also = rowDoubts(context, ['level1'])
    const levels = measures.levels.flatMap((level) => {
      const cells = rows.filter((row) => row.level === level).map((row) => row.points)
      const points = pointsOf(context, level)
      return points === null || cells.length === 0 ? [] : [weighed(rule, placeOf(level), cells, points, also)]
    })
    const own = executionPart(context, 'points')
    const points = framework?.execution.points ?? null
    if (!execution || own.length === 0 || points === null) return levels
    return [...levels, weighed(rule, execution.points, own, new Decimal(points))]
  },
  example: {
    document: {
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '10场', points: '40' },
      ],
    },
    framework: 'projectSelfEvaluation2020',
    outcome: 'broken',
  },
}
