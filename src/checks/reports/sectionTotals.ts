import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { Decimal } from '../../exact/decimal.js'
import { cellOperand, hasFigure, numberCell, type Place, type PrintedCell } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { formPlace } from './formPlace.js'
import { fullMarks } from './fullMarks.js'
import { heldIf } from './outcomes.js'
import { headingsOf, levelOneHeadings, namesExecution, sectionMark } from './sections.js'

/** The points of all sections together, beside the full marks that the report states or that are usual. */
export interface SectionsTotal {
  readonly place: Place
  readonly full: Decimal
  readonly parts: readonly PrintedCell[]
  /** Null where a section prints none. */
  readonly sum: Decimal | null
}

const all = { zh: '各部分满分合计', en: 'full marks of all sections' }
const inConclusion = { zh: '结论所列各部分满分合计', en: 'full marks of all sections in the conclusion' }

/** Twice at most: as the sections head themselves, and as the conclusion lists them. */
export function totalsOf(document: EvaluationReport): SectionsTotal[] {
  const { sections = [], conclusion } = document
  const headings = sections.flatMap(({ level2 }, at) =>
    level2 === undefined ? [sectionMark(document, at, 'points')] : [],
  )
  const listed = (conclusion?.sections ?? []).flatMap((one, at) =>
    one.level2 === undefined
      ? [
          numberCell(formPlace(['conclusion', 'sections', at, 'points'], headingsOf(one)), one.points, {
            kind: 'points',
          }),
        ]
      : [],
  )
  const whole = headings.length === levelOneHeadings(document).length
  return [
    { place: { ...formPlace(['sections'], 'sections'), label: all }, ...added(document, headings, whole) },
    {
      place: { ...formPlace(['conclusion', 'sections'], 'conclusion'), label: inConclusion },
      ...added(document, listed, true),
    },
  ].filter(({ parts }) => parts.length > 0)
}

function added({ conclusion }: EvaluationReport, parts: readonly PrintedCell[], whole: boolean) {
  const stated = numberCell(formPlace(['conclusion', 'points'], 'conclusion'), conclusion?.points, { kind: 'points' })
  const values = parts.flatMap((part) => (hasFigure(part) ? [part.figure.value] : []))
  const sum = whole && values.length === parts.length && values.length > 0 ? Decimal.sum(...values) : null
  return { full: hasFigure(stated) ? stated.figure.value : fullMarks.all, parts, sum }
}

/** All but the points of execution, which no row names? */
export const leavesOutExecution = (document: EvaluationReport, { sum, full }: SectionsTotal): boolean =>
  sum !== null && full.minus(sum).eq(fullMarks.execution) && !namesExecution(document)

const computedAs = { zh: '各部分合计为', en: 'the sections add up to ' }

/** What comes of such a total. */
export function totalCase(rule: Rule, total: SectionsTotal, holds: boolean, expected: Sentence): Case {
  const { place, full, parts, sum } = total
  if (sum === null) return foundCase(rule, 'points', place, { outcome: 'insufficientData', reason: 'missing' })
  const found = foundCase(rule, 'points', place, {
    outcome: heldIf(holds),
    stated: full,
    computed: sum,
    difference: full.minus(sum),
    counting: { kind: 'points' },
    operands: parts.map((part) => cellOperand(part)),
    expected,
  })
  return { ...found, statedAs: { zh: `满分为${full}分`, en: `full marks are ${full}` }, computedAs }
}
