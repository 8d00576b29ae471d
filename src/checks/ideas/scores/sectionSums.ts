import type { Facts } from '../../../facts/facts.js'
import { partsOfSection } from '../../../facts/marks/partsOfMarks.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import type { Section } from '../../../facts/marks/section.js'
import { hasFigure } from '../../../facts/printedCell.js'
import type { Claim } from '../../claim.js'

/** Every section that prints this mark, against what it is made of. One that weighs nothing may be made of nothing. */
export const sectionSums = (facts: Facts, column: 'points' | 'score'): readonly Claim[] =>
  facts.sections.flatMap((section) => sumOf(facts, section, column))

function sumOf(facts: Facts, section: Section, column: 'points' | 'score'): readonly Claim[] {
  const whole = section[column]
  const parts = partsOfSection(facts, section, column)
  const isNothing = !hasFigure(whole) || whole.figure.value.isZero()
  if (whole.figure === 'missing' || (parts.length === 0 && isNothing)) return []
  return [{ kind: 'sum', about: column, whole, parts, exact: true, also: rowDoubts(facts, ['level1', 'level2']) }]
}
