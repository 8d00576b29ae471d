import type { Decimal } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { pathName } from '../../facts/labels.js'
import type { ExecutionLine } from '../../scoring/evaluation/evaluation.js'
import { executionLine } from '../../scoring/evaluation/executionLine.js'
import type { DoubtfulReading } from '../../scoring/evaluation/form.js'
import { rowName } from '../../terms/label.js'
import type { Where } from '../../verdicts/finding.js'
import { knownValue, readMoney } from '../readMoney.js'
import type { RowContext } from './analysedRow.js'
import { type Distance, distanceFrom, noDistance } from './distance.js'
import { dutiesOfPlan } from './dutiesOwed.js'
import type { DeviationForm, MoneyRow } from './form.js'
import { keyOf } from './keyOf.js'
import { type PointLoss, pointLoss, unscored } from './pointLoss.js'
import { type DutyOwed, dutyOwed, type ReasonedRow, type ReasonStanding, withStandings } from './reasonStanding.js'
import { doubtsByRow } from './rowDoubts.js'

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
  readonly against: MoneyRow['against']
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
  const doubts = doubtsByRow(form.doubtful, form.moneyList)
  const executed = form.isScored ? executionOf(form, context) : null
  const rows = form.money.map((row, at) => ({ row, line: lineOf(form, row, doubts.get(at) ?? [], executed) }))
  return withStandings(rows, reasoned).map(({ line, reasonStanding }) => ({ ...line, reasonStanding }))
}

type Line = Omit<FundingDeviation, 'reasonStanding'>

const reasoned = ({ row, line }: { readonly row: MoneyRow; readonly line: Line }): ReasonedRow => ({
  owed: line.reasonsOwed.length > 0,
  reason: row.reason,
  marked: row.reasonMarked,
  own: [row.label],
})

function lineOf(
  form: DeviationForm,
  row: MoneyRow,
  doubts: readonly DoubtfulReading[],
  executed: ExecutionLine | null,
): Line {
  const { code, label, group, unitName, project, against, path } = row
  const figures = figuresOf(row, form)
  const execution = executed?.where.path[1] === path[1] ? executed : null
  return {
    kind: 'fundingDeviation',
    key: keyOf(form.year, unitName, project, group && rowName(group), pathName(label)),
    form: form.form,
    year: form.year,
    unitName,
    project,
    code,
    label,
    group,
    against,
    ...figures,
    moneyUnit: form.unit,
    spending: spendingOf(figures.absolute),
    ...(execution ? pointLoss(execution) : unscored(null)),
    reasonsOwed: (against === 'plannedOutturn' ? dutiesOfPlan(figures) : (execution?.reasonsOwed ?? [])).map(dutyOwed),
    printedReason: row.reason ?? null,
    doubts,
    where: { document: form.title, path },
  }
}

function figuresOf({ budget, outturn }: MoneyRow, unit: Pick<DeviationForm, 'unit'>): Figures & AmountsOf {
  const [whole, spent] = [readMoney(budget, unit), readMoney(outturn, unit)]
  const known = { budget: knownValue(whole), outturn: knownValue(spent) }
  const { measured: _, absoluteUnit: __, ...figures } = distanceOf(whole, spent)
  return { ...known, ...figures }
}

type AmountsOf = Pick<FundingDeviation, 'budget' | 'outturn'>
type ReadAmount = ReturnType<typeof readMoney>

function distanceOf(budget: ReadAmount, outturn: ReadAmount): Distance {
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
const executionOf = ({ scored }: DeviationForm, { framework, decimals }: RowContext): ExecutionLine =>
  executionLine(scored, framework.policy.reasons, { execution: framework.execution, decimals })
