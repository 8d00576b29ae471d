import { Decimal } from '../../../exact/decimal.js'
import { executionMark } from '../../../facts/marks/executionMark.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import { cellOperand, hasFigure, type Place, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { FrameworkLevel } from '../../../scoring/framework.js'
import type { Operand } from '../../../verdicts/finding.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { sumOfCells } from './executionRoom.js'

export const levelPoints: Idea = {
  kind: 'inspection',
  id: 'E4',
  under: 'framework',
  says: {
    zh: '各一级指标和预算执行的分值与评分体系一致',
    en: 'The points of each level and of execution are those of the framework',
  },
  basis: byForm('所指定的评分体系', 'The framework that was given'),
  needsAll: ['indicators'],
  severity: 'warning',
  claims: (context) => [...levelClaims(context), ...executionClaims(context)],
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '10场', points: '40' },
      ],
    },
    framework: 'projectSelfEvaluation2020',
    outcome: 'broken',
  },
}

function levelClaims(context: Context): readonly Claim[] {
  const also = rowDoubts(context.facts, ['level1'])
  return context.measures.levels.flatMap((level) => {
    const cells = context.scored.filter((one) => one.level === level).map(({ row }) => row.points)
    const points = pointsOf(context, level)
    return points === null || cells.length === 0 ? [] : [weighed(placeOf(level), cells, points, also)]
  })
}

/** The points of a level, and those of absent levels that move to it. */
function pointsOf({ scored, measures }: Context, { id, points }: FrameworkLevel): Decimal | null {
  if (points === null) return null
  const absent = measures.levels.filter((level) => !scored.some((row) => row.level === level))
  const moved = absent.flatMap(({ whenAbsent = [] }) => whenAbsent.filter(({ to }) => to === id))
  return moved.reduce((sum, move) => sum.plus(move.points), new Decimal(points))
}

const placeOf = ({ zh, en }: FrameworkLevel): Place => ({
  label: { zh: `「${zh}」分值合计`, en: `${en}, points of its rows` },
  where: { path: ['indicators'], table: 'indicators', row: zh, column: 'points' },
})

function executionClaims({ facts, framework }: Context): readonly Claim[] {
  const own = executionMark(facts, 'points')
  const points = framework?.execution.points ?? null
  return own === null || points === null ? [] : [weighed(own, [own], new Decimal(points))]
}

function weighed(place: Place, cells: readonly PrintedCell[], points: Decimal, also: readonly Operand[] = []): Claim {
  const operands = cells.map((cell) => cellOperand(cell))
  const found = { kind: 'found', about: 'points', place, operands, also } as const
  if (!cells.every(hasFigure)) return { ...found, outcome: 'insufficientData', reason: 'blank' }
  const sum = sumOfCells(cells)
  return {
    ...found,
    kind: 'judged',
    stated: sum,
    counting: { kind: 'points' },
    judgement: judgeSum({ value: sum, decimals: 0 }, [{ value: points, decimals: 0 }], 'equals', true),
    fault: { kind: 'notByFramework', sum: sum.toString(), points: points.toString() },
  }
}
