import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { nameOperand } from '../../../facts/nameOperand.js'
import { byForm } from '../../../law/ground.js'
import { type TargetProblem, targetProblems } from '../../../targets/problems.js'
import type { Fault } from '../../../words/faults.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/** What stands in a cell that was not filled in, or filled in wrongly; anything else is only hard to read. */
const unfilled: ReadonlySet<TargetProblem> = /* @__PURE__ */ new Set<TargetProblem>([
  'placeholder',
  'operatorWithoutNumber',
  'unitWithoutNumber',
  'conflictingOperators',
  'malformedNumber',
  'joinedNumbers',
  'reversedRange',
  'impossibleDate',
])

export const filledTargets: Idea = {
  kind: 'inspection',
  id: 'T21',
  says: {
    zh: '每个指标都有指标值，且不是空白或占位符',
    en: 'Every indicator has a target, which is neither blank nor a placeholder',
  },
  basis: byForm('指标值（包含数字及文字描述）', 'The column of target values, in figures or words'),
  severity: 'warning',
  claims: ({ facts }) => facts.indicators.flatMap((row) => row.targets.flatMap((value) => filledClaims(row, value))),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训人数', target: '≥**人' }],
    },
    outcome: 'broken',
  },
}

/** Only the year's target must be there: another term may have none. */
function filledClaims(row: IndicatorRow, value: PrintedValue): readonly Claim[] {
  const { column, read } = value
  const found = { kind: 'found', about: column, place: value, operands: [nameOperand(row)] } as const
  const fault = faultOf(value)
  if (read.kind === 'blank' && (column !== 'target' || isRubric(row, value))) return []
  if (fault) return [{ ...found, outcome: 'broken', fault }]
  return [{ ...found, ...(read.kind === 'unreadable' ? unreadable : { outcome: 'holds' }) }]
}

/** A dash where the row says by which standard it is scored: it has no target. */
const isRubric = (row: IndicatorRow, { text }: PrintedValue): boolean =>
  text.trim() !== '' && [row.text('standard'), row.text('explanation')].some((words = '') => words.trim() !== '')

const unreadable = { outcome: 'insufficientData', reason: 'unreadable' } as const

function faultOf({ read, text }: PrintedValue): Fault | null {
  if (read.kind === 'blank') return { kind: 'noTarget' }
  if (read.kind !== 'unreadable' || !unfilled.has(read.reason) || isProportion(text)) return null
  return { kind: 'unfilledTarget', text: clip(text), problem: targetProblems[read.reason] }
}

/** A proportion (1:10) or a number with gaps between its digits is there, though it is no single figure. */
const isProportion = (text: string): boolean => /\d\s*[:：∶]\s*\d|\d\s+\d{3}(?!\d)/u.test(text)
