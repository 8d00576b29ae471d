import type { Decimal } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import { bareName, pathName } from '../../facts/labels.js'
import type { PrintedCell } from '../../facts/printedCell.js'
import type { ExecutionLine } from '../../scoring/evaluation/evaluation.js'
import { executionLine } from '../../scoring/evaluation/executionLine.js'
import type { Where } from '../../verdicts/finding.js'
import type { RowContext } from './analysedRow.js'
import { type Distance, distanceFrom, noDistance } from './distance.js'
import { dutiesOfPlan } from './dutiesOwed.js'
import type { DeviationForm, DeviationMoney } from './form.js'
import { keyOf } from './keyOf.js'
import { type PointLoss, pointLoss, unscored } from './pointLoss.js'
import { type DutyOwed, dutyOwed, type ReasonedRow, type ReasonStanding, withStandings } from './reasonStanding.js'

type Figures = Omit<Distance, 'measured' | 'absoluteUnit'>

/** One row of money: how far its outturn is from its budget, or in the middle of a year from its plan. */
export interface FundingDeviation extends Figures, PointLoss {
  readonly kind: 'fundingDeviation'
  readonly key: string
  readonly form: 'project' | 'department'
  readonly year: number
  readonly unitName: string
  readonly project: string | null
  /** The source of funds, or the kind of expenditure; null where the label names none that is known. */
  readonly code: string | null
  readonly label: string
  readonly group: string | null
  readonly against: DeviationMoney['against']
  /** In `moneyUnit`, as `outturn` and `absolute` are. */
  readonly budget: Decimal | null
  readonly outturn: Decimal | null
  readonly moneyUnit: MoneyUnit
  readonly spending: 'asPlanned' | 'underspent' | 'overspent' | null
  readonly reasonsOwed: readonly DutyOwed[]
  readonly reasonStanding: ReasonStanding
  readonly printedReason: string | null
  readonly doubts: readonly DoubtfulReading[]
  readonly where: Where
}

/** Every row of money of a form, in its order. Its execution is scored on the row that the framework scores. */
export function fundingDeviations(form: DeviationForm, context: RowContext): readonly FundingDeviation[] {
  const doubts = form.facts.doubts(form.moneyList)
  const executed = form.isScored ? executionOf(form, context) : null
  const rows = form.money.map((money) => ({
    money,
    line: lineOf(form, money, doubts.get(money.row.at) ?? [], executed),
  }))
  return withStandings(rows, reasoned).map(({ line, reasonStanding }) => ({ ...line, reasonStanding }))
}

type Line = Omit<FundingDeviation, 'reasonStanding'>

const reasoned = ({ money, line }: { readonly money: DeviationMoney; readonly line: Line }): ReasonedRow => ({
  owed: line.reasonsOwed.length > 0,
  reason: money.reason,
  marked: money.isMarked,
  own: [line.label],
})

function lineOf(
  { facts, title, form, moneyList }: DeviationForm,
  { row, code, unitName, project, against, reason }: DeviationMoney,
  doubts: readonly DoubtfulReading[],
  executed: ExecutionLine | null,
): Line {
  const { label, group = null } = row.printed
  const figures = figuresOf(row.money(against).figure, row.money('outturn').figure)
  const execution = executed?.where.path[1] === row.at ? executed : null
  return {
    kind: 'fundingDeviation',
    key: keyOf(facts.year, unitName, project, bareName(row.group), pathName(label)),
    form,
    year: facts.year,
    unitName,
    project,
    code,
    label,
    group,
    against,
    ...figures,
    moneyUnit: facts.unit,
    spending: spendingOf(figures.absolute),
    ...(execution ? pointLoss(execution) : unscored(null)),
    reasonsOwed: (against === 'plannedOutturn' ? dutiesOfPlan(figures) : (execution?.reasonsOwed ?? [])).map(dutyOwed),
    printedReason: reason ?? null,
    doubts,
    where: { document: title, path: [moneyList, row.at] },
  }
}

type Printed = PrintedCell['figure']

function figuresOf(budget: Printed, outturn: Printed): Figures & Pick<FundingDeviation, 'budget' | 'outturn'> {
  const { measured: _, absoluteUnit: __, ...figures } = distanceOf(budget, outturn)
  return { budget: knownValue(budget), outturn: knownValue(outturn), ...figures }
}

const knownValue = (figure: Printed): Decimal | null => (typeof figure === 'string' ? null : figure.value)

function distanceOf(budget: Printed, outturn: Printed): Distance {
  if (typeof budget === 'string') return noDistance('figure', budget)
  if (typeof outturn === 'string') return noDistance('figure', outturn)
  return distanceFrom('figure', outturn.value.minus(budget.value), budget.value, null)
}

function spendingOf(absolute: Decimal | null): FundingDeviation['spending'] {
  if (absolute === null) return null
  if (absolute.isZero()) return 'asPlanned'
  return absolute.isNegative() ? 'underspent' : 'overspent'
}

/** The execution of the budget, scored by the framework. */
const executionOf = ({ facts }: DeviationForm, { framework, decimals }: RowContext): ExecutionLine =>
  executionLine(facts, framework.policy.reasons, { execution: framework.execution, decimals })
