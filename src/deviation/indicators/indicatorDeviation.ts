import { isBlankIndicator } from '../../documents/blankIndicator.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { ScoreRule } from '../../scoring/evaluation/evaluation.js'
import type { DoubtfulReading } from '../../scoring/evaluation/form.js'
import { pathName } from '../../terms/label.js'
import type { Where } from '../../verdicts/finding.js'
import { analysedRow, type RowContext } from './analysedRow.js'
import { dutiesOfMonitoring } from './dutiesOwed.js'
import type { DeviationForm, DeviationRow } from './form.js'
import type { DeviationJudgement } from './judgement.js'
import { keyOf } from './keyOf.js'
import type { PointLoss } from './pointLoss.js'
import { type DutyOwed, dutyOwed, type ReasonedRow, type ReasonStanding, withStandings } from './reasonStanding.js'
import { doubtsByRow, restsOn, rowAsRead } from './rowDoubts.js'

/** One indicator: how far from its target, whether that is good, what it costs, and whether it is explained. */
export interface IndicatorDeviation extends DeviationJudgement, PointLoss {
  readonly kind: 'indicatorDeviation'
  /** The year, the unit, the project and the labels; rows that print the same labels share it. */
  readonly key: string
  readonly year: number
  readonly unitName: string
  readonly project: string | null
  readonly level1: string
  readonly level2: string
  readonly level3: string
  /** The level of the framework that the printed label names; null when none. */
  readonly level: string | null
  /** The unit of `money`. */
  readonly moneyUnit: MoneyUnit
  readonly reasonsOwed: readonly DutyOwed[]
  readonly reasonStanding: ReasonStanding
  /** As printed; null where the form has no column for it. */
  readonly printedReason: string | null
  /** The policy that scores it. */
  readonly rule: ScoreRule
  /** Cells of the row whose reading is in doubt. */
  readonly doubts: readonly DoubtfulReading[]
  /** The same as the doubtful cells may have to be read. */
  readonly asRead: (DeviationJudgement & PointLoss) | null
  readonly where: Where
}

/** Every indicator of a form, in its order; a group printed without an indicator is none. */
export function indicatorDeviations(form: DeviationForm, context: RowContext): readonly IndicatorDeviation[] {
  const doubts = doubtsByRow(form.doubtful, 'indicators')
  const rows = form.rows.flatMap((row, index) =>
    isBlankIndicator(row) ? [] : [{ row, line: lineOf(form, row, index, doubts.get(index) ?? [], context) }],
  )
  return withStandings(rows, reasoned).map(({ line, reasonStanding }) => ({ ...line, reasonStanding }))
}

type Line = Omit<IndicatorDeviation, 'reasonStanding'>

const reasoned = ({ row, line }: { readonly row: DeviationRow; readonly line: Line }): ReasonedRow => ({
  owed: line.reasonsOwed.length > 0,
  reason: row.reason,
  marked: row.reasonMarked,
  own: [row.level3, row.target, row.actual],
})

function lineOf(
  { title, year, unitName, project, unit, isScored }: DeviationForm,
  row: DeviationRow,
  index: number,
  doubts: readonly DoubtfulReading[],
  context: RowContext,
): Line {
  const { level1, level2, level3 } = row
  const { line, judgement, loss } = analysedRow(row, index, context)
  const otherwise = rowAsRead(row, doubts)
  const asRead = otherwise && analysedRow(otherwise, index, context)
  return {
    kind: 'indicatorDeviation',
    key: keyOf(year, unitName, project, pathName(level1, level2, level3)),
    year,
    unitName,
    project,
    level1,
    level2,
    level3,
    level: line.level,
    ...judgement,
    moneyUnit: unit,
    ...loss,
    reasonsOwed: (isScored ? line.reasonsOwed : dutiesOfMonitoring(judgement)).map(dutyOwed),
    printedReason: row.reason ?? null,
    rule: line.rule,
    doubts: doubts.filter(({ path }) => restsOn(row, path)),
    asRead: asRead && { ...asRead.judgement, ...asRead.loss },
    where: { document: title, path: ['indicators', index] },
  }
}
