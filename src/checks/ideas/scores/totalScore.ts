import { finestMarks } from '../../../facts/marks/partsOfMarks.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import type { MarkColumn } from '../../../facts/marks/section.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { executionRoom } from './executionRoom.js'

const row = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥1场', actual: '1场' }

/** Where a score is blank the sum is undecided; whether the total can be reached at all is another rule's. */
export const totalScore: Idea = {
  kind: 'inspection',
  id: 'E6',
  says: {
    zh: '总得分（含复核总得分）等于各行指标得分与预算执行得分之和；预算执行未列得分的，至多另加其分值',
    en: 'The score in all, also the reviewed one, is those of the indicators and of budget execution added up; execution that has no score adds at most its points',
  },
  basis: byForm('总分栏合计以上各行得分', 'The row of totals adds up the scores above it'),
  severity: 'error',
  claims: (context) => (['score', 'reviewedScore'] as const).flatMap((column) => totalClaims(context, column)),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '年度资金总额', points: '10', score: '9' }],
      indicators: [{ ...row, points: '90', score: '90' }],
      totals: { score: '100' },
    },
    outcome: 'broken',
  },
}

function totalClaims(context: Context, about: MarkColumn): readonly Claim[] {
  const { facts } = context
  const [whole, parts] = [facts.total(about), finestMarks(facts, about)]
  if (whole.figure === 'missing' || (about === 'reviewedScore' && parts.every(isMissing))) return []
  if (![whole, ...parts].every(hasFigure) || parts.length === 0)
    return [{ kind: 'found', about, place: whole, outcome: 'insufficientData', reason: reasonOf([whole, ...parts]) }]
  const sum = { kind: 'sum', about, whole, exact: true, also: rowDoubts(facts, []) } as const
  const room = executionRoom(context, about)
  return room === null
    ? [{ ...sum, parts }]
    : [
        { ...sum, parts, relation: 'atLeast' },
        { ...sum, parts: [...parts, room], relation: 'atMost' },
      ]
}

const isMissing = ({ figure }: PrintedCell): boolean => figure === 'missing'

const reasonOf = (cells: readonly PrintedCell[]): 'missing' | 'blank' =>
  cells.length === 1 || cells.some(isMissing) ? 'missing' : 'blank'
