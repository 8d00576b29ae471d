import type { Decimal } from '../../exact/decimal.js'
import { plainName } from '../../facts/labels.js'
import type { Section } from '../../facts/marks/section.js'
import { hasFigure, type PrintedCell } from '../../facts/printedCell.js'
import type { Outcome } from '../../verdicts/outcome.js'
import { definedNumber } from '../digits.js'
import type { Framework, FrameworkLevel } from '../framework.js'
import { levelByLabel } from '../levelByLabel.js'
import type { ScoreGroup, ScoreLine, ScoreSection } from './evaluation.js'
import { allowedOf, statedIn, sumOf } from './sums.js'

/** The lines under their labels of level 1 and 2, each with what it adds to, in the order of the form. */
export function sectionsOf(
  lines: readonly ScoreLine[],
  sections: readonly Section[],
  framework: Framework,
): readonly ScoreSection[] {
  const present = new Set(lines.map(({ level }) => level))
  return groupBy(lines, ({ level1 }) => level1).map(([label, own]) => {
    const printed = sections.find(({ level1, level2 }) => level1 === plainName(label) && level2 === null)
    const level = levelByLabel(framework.levels, label)
    const expectedPoints = level && expectedOf(level, framework, present)
    const group = groupOf(label, own)
    return {
      ...group,
      level: level?.id ?? null,
      expectedPoints,
      printedPoints: printedIn(printed?.points),
      printedScore: printedIn(printed?.score),
      outcome: outcomeOf(group.points, expectedPoints),
      groups: groupBy(own, ({ level2 }) => level2).map(([name, rows]) => ({ ...groupOf(name, rows), lines: rows })),
    }
  })
}

const printedIn = (cell: PrintedCell | undefined): Decimal | null =>
  cell && hasFigure(cell) ? cell.figure.value : null

const groupOf = (label: string, lines: readonly ScoreLine[]): ScoreGroup => ({
  label,
  points: sumOf(lines.map(({ points }) => points)),
  stated: sumOf(lines.map(statedIn)),
  allowed: allowedOf(lines),
})

function groupBy(
  lines: readonly ScoreLine[],
  labelOf: (line: ScoreLine) => string,
): readonly (readonly [string, readonly ScoreLine[]])[] {
  const groups = new Map<string, ScoreLine[]>()
  for (const line of lines) {
    const group = groups.get(labelOf(line))
    if (group) group.push(line)
    else groups.set(labelOf(line), [line])
  }
  return [...groups]
}

/** Its own points and those of levels that the form has no indicators of. */
function expectedOf(level: FrameworkLevel, { levels }: Framework, present: ReadonlySet<string | null>): Decimal | null {
  const own = level.points === null ? null : definedNumber(level.points)
  if (own === null) return null
  return levels
    .filter(({ id }) => !present.has(id))
    .flatMap(({ whenAbsent = [] }) => whenAbsent.filter(({ to }) => to === level.id))
    .reduce((sum, { points }) => sum.plus(points), own)
}

function outcomeOf(points: Decimal | null, expected: Decimal | null): Outcome {
  if (expected === null) return 'notApplicable'
  if (points === null) return 'insufficientData'
  return points.eq(expected) ? 'holds' : 'broken'
}
