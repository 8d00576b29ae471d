import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { finestMarks } from '../../../facts/marks/partsOfMarks.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import { cellOperand, hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { executionRoom } from './executionRoom.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥1场', actual: '1场' }

/** Where every score is printed the sum itself is compared, by another rule. */
export const reachableTotal: Idea = {
  kind: 'inspection',
  id: 'E7',
  says: {
    zh: '有的行未填得分时，总得分不超过已填得分与其余各行分值之和',
    en: 'Where scores are left blank, the total is no more than the scores printed and the points of the other rows',
  },
  basis: byArithmetic('每行得分不超过其分值', 'No row scores more than its points'),
  needsAll: ['indicators'],
  severity: 'error',
  claims: totalClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '年度资金总额', points: '10', score: '' }],
      indicators: [{ ...row, points: '80', score: '80' }],
      totals: { score: '100' },
    },
    outcome: 'broken',
  },
}

function totalClaims(context: Context): readonly Claim[] {
  const { facts } = context
  const whole = facts.total('score')
  const rows = mostOfRows(context)
  if (!hasFigure(whole) || rows.every(({ score }) => hasFigure(score))) return []
  const blanks = rows.filter(({ score }) => !hasFigure(score)).map(({ score }) => cellOperand(score))
  const room = executionRoom(context, 'score')
  const parts = [...rows.flatMap(({ most }) => most), ...(room ? [room] : [])]
  const also = [...blanks, ...rowDoubts(facts, [])]
  return [{ kind: 'sum', about: 'score', whole, parts, relation: 'atMost', exact: true, also }]
}

interface MostOfRow {
  readonly score: PrintedCell
  readonly most: readonly PrintedCell[]
}

/** The points of all rows that have one score between them, by the place of the first. */
function pointsBetween(facts: Facts, row: IndicatorRow): readonly (readonly [string, readonly PrintedCell[]])[] {
  const shared = facts.sharesScore(row)
  const points = (shared ?? []).map((one) => one.points).filter(({ figure }) => figure !== 'missing')
  return shared?.[0].at === row.at && points.length > 0 ? [[`indicators/${row.at}`, points]] : []
}

/** Every score with the most that it may be: itself, else the points of the same row. */
function mostOfRows({ facts }: Context): readonly MostOfRow[] {
  const placeOf = ({ where: { path } }: PrintedCell): string => path.slice(0, -1).join('/')
  const points = new Map(finestMarks(facts, 'points').map((cell) => [placeOf(cell), cell]))
  const between = new Map(facts.indicators.flatMap((row) => pointsBetween(facts, row)))
  return finestMarks(facts, 'score').map((score) => ({
    score,
    most: hasFigure(score) ? [score] : (between.get(placeOf(score)) ?? [points.get(placeOf(score)) ?? score]),
  }))
}
