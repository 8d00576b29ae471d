import { Decimal } from '../../../exact/decimal.js'
import type { Facts } from '../../../facts/facts.js'
import { isExecution } from '../../../facts/labels.js'
import { executionMarks } from '../../../facts/marks/executionMark.js'
import { levelOneNames, partsOfSection } from '../../../facts/marks/partsOfMarks.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import { concludedSections, type Section } from '../../../facts/marks/section.js'
import { cellOperand, hasFigure, type Place, type PrintedCell } from '../../../facts/printedCell.js'
import { byMeasures } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { leavesOutExecution, pointsOfExecution, sumOfCells } from './executionRoom.js'

/** The printed total, else the sum of what is printed: of the levels, and as a conclusion lists them. */
export const fullMarks: Idea = {
  kind: 'inspection',
  id: 'E3',
  under: 'framework',
  says: {
    zh: '总分值等于评分体系的满分，未指定评分体系的为100分；只差预算执行的分值的，应当列明',
    en: 'The points in all are the full marks of the framework, a hundred where none is given; where just those of execution are wanting they should be named',
  },
  basis: byMeasures('评价总分100分，其中预算执行10分', '100 points in all, 10 of them for budget execution'),
  needsAll: ['indicators'],
  severity: 'warning',
  claims: (context) =>
    (context.measures.total === null ? [] : totalsOf(context.facts)).map((one) => claimOf(context, one)),
  example: { document: { kind: 'selfEvaluation', totals: { points: '99' } }, outcome: 'broken' },
}

/** Points that together are full marks: of which place, and from which cells. */
interface Total {
  readonly place: Place
  readonly parts: readonly PrintedCell[]
  /** The row of totals itself, which prints what it comes to. */
  readonly isPrinted?: true
}

const ofSections = { label: { zh: '各部分满分合计', en: 'full marks of all sections' } }
const inConclusion = { label: { zh: '结论所列各部分满分合计', en: 'full marks of all sections in the conclusion' } }

function totalsOf(facts: Facts): readonly Total[] {
  const printed = facts.total('points')
  if (printed.where.table === 'totals' && hasFigure(printed))
    return [{ place: printed, parts: [printed], isPrinted: true }]
  const where = { path: ['sections'], table: 'sections', row: 'sections', column: 'points' }
  const sections = facts.sections.some(({ points }) => points.figure !== 'missing')
  const concluded = firstLevel(concludedSections(facts)).map(({ points }) => points)
  const totals: readonly Total[] = [
    { place: sections ? { ...ofSections, where } : printed, parts: levelMarks(facts) },
    {
      place: { ...inConclusion, where: { ...where, path: ['conclusion', 'sections'], row: 'conclusion' } },
      parts: concluded,
    },
  ]
  return totals.filter(({ parts }) => parts.some(({ figure }) => figure !== 'missing'))
}

const firstLevel = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ level2 }) => level2 === null)

/** The points of every level, as it heads itself or else of what stands under it, and of the execution of the budget. */
function levelMarks(facts: Facts): readonly PrintedCell[] {
  const headed = new Map(firstLevel(facts.sections).map(({ level1, points }) => [level1, points]))
  const execution = executionMarks(facts, 'points')
  const levels = levelOneNames(facts).filter((level1) => execution.length === 0 || !isExecution(level1))
  return [...levels.flatMap((level1) => marksOf(facts, level1, headed.get(level1))), ...execution]
}

function marksOf(facts: Facts, level1: string, own: PrintedCell | undefined): readonly PrintedCell[] {
  if (own && own.figure !== 'missing') return [own]
  const parts = partsOfSection(facts, { level1, level2: null }, 'points')
  return parts.length > 0 ? parts : [own ?? facts.total('points')]
}

function claimOf(context: Context, { place, parts, isPrinted }: Total): Claim {
  const { facts, measures } = context
  const operands = [
    ...(isPrinted ? [] : parts.map((part) => cellOperand(part))),
    ...(isPrinted ? [] : rowDoubts(facts, [])),
  ]
  const found = { kind: 'found', about: 'points', place, operands } as const
  if (!parts.every(hasFigure)) return { ...found, outcome: 'insufficientData', reason: 'blank' }
  const conclusion = facts.total('points')
  const full = hasFigure(conclusion) && !isPrinted ? conclusion.figure.value : new Decimal(measures.total ?? 0)
  const sum = sumOfCells(parts)
  const isExecutionElsewhere = facts.kind.endsWith('Target') && full.minus(sum).eq(pointsOfExecution(context))
  const isShort = !isPrinted && leavesOutExecution(context, full, sum)
  const marks = { sum: sum.toString(), full: full.toString() }
  if (isExecutionElsewhere) return { ...found, outcome: 'holds' }
  return {
    ...found,
    kind: 'judged',
    stated: sum,
    counting: { kind: 'points' },
    judgement: judgeSum({ value: sum, decimals: 0 }, [{ value: full, decimals: 0 }], 'equals', true),
    isReading: isShort,
    fault: isShort
      ? { kind: 'executionLeftOut', ...marks, points: pointsOfExecution(context).toString() }
      : { kind: 'notFullMarks', ...marks },
  }
}
