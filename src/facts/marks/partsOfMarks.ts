import type { FormFacts } from '../formFacts.js'
import type { IndicatorRow } from '../indicatorRow.js'
import { isExecution, isExecutionOfAll } from '../labels.js'
import { hasFigure, type PrintedCell } from '../printedCell.js'
import { executionMarks } from './executionMark.js'
import type { MarkColumn, Section } from './section.js'

/** A level by its labels. */
type Level = Pick<Section, 'level1' | 'level2'>

/**
 * What a section is made of: of level 2 its indicators; of level 1 its level-2 sections that print the mark, and the
 * indicators outside of them. One without indicators may be the execution of the budget, which stands among the funds.
 */
export function partsOfSection(facts: FormFacts, section: Level, column: 'points' | 'score'): readonly PrintedCell[] {
  const { level1, level2 } = section
  const rows = facts.indicators.filter((row) => row.level1 === level1 && (level2 === null || row.level2 === level2))
  if (level2 !== null) return rows.length > 0 ? marksOf(facts, rows, column) : executionOf(facts, level2, column)
  const inner = facts.sections.filter((one) => isWithin(one, section) && one[column].figure !== 'missing')
  const within = new Set(inner.map((one) => one.level2))
  const outer = rows.filter((row) => !within.has(row.level2))
  const parts = [...inner.map((one) => one[column]), ...marksOf(facts, outer, column)]
  return parts.length > 0 ? parts : executionOf(facts, level1, column)
}

const isWithin = ({ level1, level2 }: Level, whole: Level): boolean => level2 !== null && level1 === whole.level1

function executionOf(facts: FormFacts, label: string, column: 'points' | 'score'): readonly PrintedCell[] {
  const row = isExecution(label) ? facts.executed : null
  return row ? [row.mark(column)] : []
}

/** A column of marks over rows. Points of a row that prints none are none; a score that is not printed is open. */
function marksOf(
  facts: FormFacts,
  rows: readonly IndicatorRow[],
  column: MarkColumn | 'weight',
): readonly PrintedCell[] {
  const own = column === 'score' ? rows.filter((row) => !facts.isScoredAbove(row)) : rows
  const cells = own.map((row) => (column === 'weight' ? row.rate(column) : row.mark(column)))
  return column === 'points' || column === 'weight' ? cells.filter(({ figure }) => figure !== 'missing') : cells
}

/**
 * The finest marks that a form prints: of every indicator, of a section whose indicators it does not list, and of the
 * execution of the budget, where that has some of its own.
 */
export function finestMarks(facts: FormFacts, column: MarkColumn | 'weight'): readonly PrintedCell[] {
  const rows = marksOf(facts, facts.indicators, column)
  if (column === 'weight' || column === 'reviewedScore') return rows
  const execution = executionMarks(facts, column)
  const bare = unlisted(facts).filter(({ level1 }) => execution.length === 0 || !isExecution(level1))
  return [...rows, ...bare.map((one) => one[column]), ...execution]
}

/** Sections with marks whose indicators the form does not list, the lower ones where a level has such. */
function unlisted(facts: FormFacts): readonly Section[] {
  const listed = new Set(facts.indicators.map(({ level1 }) => level1))
  const bare = facts.sections.filter(
    ({ level1, points, score }) => !listed.has(level1) && [points, score].some(hasFigure),
  )
  return bare.filter((one) => one.level2 !== null || !bare.some((other) => isWithin(other, one)))
}

/** Every label of level 1, in the order of the paper. */
export const levelOneNames = (facts: FormFacts): readonly string[] => [
  ...new Set([...facts.sections, ...facts.indicators].map(({ level1 }) => level1)),
]

/** Does a heading or a row give points to the execution of the budget? */
export const namesExecution = (facts: FormFacts): boolean =>
  [
    ...facts.sections.flatMap(({ level1, level2 }) => [level1, level2 ?? '']),
    ...facts.indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3]),
  ].some(isExecutionOfAll)
