import type { MoneyUnit } from '../../exact/unit.js'
import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import type { ScoreRule } from '../../scoring/evaluation/evaluation.js'
import { rowAsRead } from '../../scoring/evaluation/rowAsRead.js'
import type { Where } from '../../verdicts/finding.js'
import { maskedIn } from '../../words/personalNumbers.js'
import { analysedRow, type RowContext } from './analysedRow.js'
import { dutiesOfMonitoring } from './dutiesOwed.js'
import type { DeviationForm, DeviationRow } from './form.js'
import type { DeviationJudgement } from './judgement.js'
import { keyOf } from './keyOf.js'
import { lossShared, type PointLoss } from './pointLoss.js'
import { type DutyOwed, dutyOwed, type ReasonedRow, type ReasonStanding, withStandings } from './reasonStanding.js'
import { restsOn } from './rowDoubts.js'

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
  const doubts = form.facts.doubts('indicators')
  const rows = form.rows.map((row) => ({ row, line: lineOf(form, row, doubts.get(row.row.at) ?? [], context) }))
  return withStandings(rows, reasoned).map(({ line, reasonStanding }) => ({ ...line, reasonStanding }))
}

type Line = Omit<IndicatorDeviation, 'reasonStanding'>

const reasoned = ({ row, line }: { readonly row: DeviationRow; readonly line: Line }): ReasonedRow => ({
  owed: line.reasonsOwed.length > 0,
  reason: row.reason,
  marked: row.isMarked,
  own: [line.level3, line.target, line.actual],
})

function lineOf(
  { facts, title, unitName, project, isScored }: DeviationForm,
  row: DeviationRow,
  doubts: readonly DoubtfulReading[],
  context: RowContext,
): Line {
  const { line, judgement, loss: own } = analysedRow(row, context)
  const loss = lossShared(facts, row.row, own)
  const otherwise = rowAsRead(row, doubts)
  const asRead = otherwise && analysedRow(otherwise, context)
  const { level1, level2, level3, level, rule } = line
  return maskedIn<Line>({
    kind: 'indicatorDeviation',
    key: keyOf(facts.year, unitName, project, row.row.name),
    year: facts.year,
    unitName,
    project,
    level1,
    level2,
    level3,
    level,
    ...judgement,
    moneyUnit: facts.unit,
    ...loss,
    reasonsOwed: (isScored ? line.reasonsOwed : dutiesOfMonitoring(judgement)).map(dutyOwed),
    printedReason: row.reason ?? null,
    rule,
    doubts: doubts.filter(({ path }) => restsOn(row, path)),
    asRead: asRead && { ...asRead.judgement, ...asRead.loss },
    where: { document: title, path: line.where.path },
  })
}
