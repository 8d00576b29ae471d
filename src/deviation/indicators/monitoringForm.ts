import type { Monitoring } from '../../documents/monitoring.js'
import { parseTarget } from '../../targets/parseTarget.js'
import type { DeviationForm, DeviationRow, MoneyRow } from './form.js'

/**
 * A monitoring form: indicators against the target of the period where one is printed, money against what was planned to
 * be spent by now. A target of the year is due at its end.
 */
export function monitoringForm(document: Monitoring): DeviationForm {
  const { kind, title, form, year, unit, doubtful = [] } = document
  const unitName = document.implementingUnit ?? document.department
  const project = document.project?.name ?? null
  const read = told([...document.funding, ...document.indicators].some(({ causes }) => causes !== undefined))
  const rows = document.indicators.map((row) => indicatorRow(row, document.period.month, read))
  return {
    kind,
    title: title ?? unitName,
    form,
    year,
    unitName,
    project,
    unit,
    isScored: false,
    scored: { year, funding: [], indicators: rows, doubtful: [] },
    rows,
    money: document.funding.map((row, at) => moneyRow(row, at, { unitName, project, ...read(row.causes) })),
    moneyList: 'funding',
    doubtful,
  }
}

type Causes = Monitoring['indicators'][number]['causes']
type Told = Pick<MoneyRow, 'reason' | 'reasonMarked'>

/** The cause beside a row; where other rows have the columns, a row without them left them blank. */
const told =
  (hasColumns: boolean) =>
  (causes: Causes): Told => ({
    reason: hasColumns ? (causes?.explanation ?? '') : undefined,
    reasonMarked: isMarked(causes ?? {}),
  })

/** Nothing, or a mark that a support did not fail. */
const noMark = /^[\s无否×xX/—-]*$/u

const isMarked = ({ explanation: _, ...supports }: NonNullable<Causes>): boolean =>
  Object.values(supports).some((mark) => mark !== undefined && !noMark.test(mark))

function indicatorRow(
  row: Monitoring['indicators'][number],
  month: number,
  read: (causes: Causes) => Told,
): DeviationRow {
  const { level1, level2, level3, target, periodTarget = '', actual, points, causes } = row
  const isOfPeriod = parseTarget(periodTarget).kind !== 'blank'
  return {
    level1,
    level2,
    level3,
    target: isOfPeriod ? periodTarget : target,
    actual,
    points,
    targetCell: isOfPeriod ? 'periodTarget' : 'target',
    ...read(causes),
    isDueLater: !isOfPeriod && month < 12,
  }
}

const moneyRow = (
  { code, label, group, plannedOutturn, outturn }: Monitoring['funding'][number],
  at: number,
  whose: Pick<MoneyRow, 'unitName' | 'project' | 'reason' | 'reasonMarked'>,
): MoneyRow => ({
  code: code ?? null,
  label,
  group: group ?? null,
  ...whose,
  against: 'plannedOutturn',
  budget: plannedOutturn,
  outturn,
  path: ['funding', at],
})
