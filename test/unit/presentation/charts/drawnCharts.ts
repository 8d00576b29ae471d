import monitoring from '../../../../examples/data/monitoring-illustration.json' with { type: 'json' }
import selfEvaluation from '../../../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import target from '../../../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import zhuzhou from '../../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { type BudgetBridge, budgetBridge } from '../../../../src/deviation/budgetBridge.js'
import { monitorProgress, type Progress } from '../../../../src/deviation/progress.js'
import { SelfEvaluation } from '../../../../src/documents/selfEvaluation.js'
import { toDecimal } from '../../../../src/exact/decimal.js'
import { hunanDepartment2023 } from '../../../../src/frameworks/hunanDepartment2023.js'
import type { ChartOption } from '../../../../src/presentation/charts/chartOption.js'
import type { ChartDatum, ChartPoint } from '../../../../src/presentation/charts/chartSeries.js'
import type { CompletedIndicator } from '../../../../src/presentation/charts/completedIndicator.js'
import { analyzeDeviation } from '../../../../src/procedures/analyzeDeviation.js'

const halfYear = { unit: '万元', cutOff: '2024-06-30' } as const

/** The total of the self-evaluation: 1003.89 to 1389.88 to 1285.83. */
export const sanmenxia: BudgetBridge = budgetBridge(
  selfEvaluation.funding.filter(({ code }) => code === 'total').map((row) => ({ ...row, key: row.code })),
  { unit: '万元' },
)

/** The half-year plan of a department, of which nothing is spent yet. */
export const suzhou: Progress = monitorProgress(
  {
    lines: target.expenditure
      .filter(({ code }) => code !== 'project')
      .map(({ label, budget, halfYearPlannedOutturn }) => ({
        key: label,
        label,
        annualBudget: budget,
        plannedOutturn: halfYearPlannedOutturn,
      })),
  },
  halfYear,
)

/** The same department with the outturn of an illustration: basic expenditure and projects as a whole. */
export const watched: Progress = monitorProgress(
  {
    lines: monitoring.funding
      .filter(({ code }) => code === 'basic' || code === 'project')
      .map(({ originalBudget, ...row }) => ({ ...row, key: row.label, annualBudget: originalBudget })),
  },
  halfYear,
)

/** The indicators of a department under the policy of its province. */
export const indicators2023 = analyzeDeviation(SelfEvaluation.parse(zhuzhou), hunanDepartment2023)

/** An indicator by its label and its relative deviation, null where there is none. */
export const indicatorOf = (
  level3: string,
  relative: string | null,
  status: CompletedIndicator['status'],
  more: Partial<CompletedIndicator> = {},
): CompletedIndicator => ({
  level3,
  unitName: '某局',
  project: null,
  target: '100个',
  actual: '50个',
  relative: relative === null ? null : toDecimal(relative),
  status,
  statusReason: null,
  effect: null,
  doubts: [],
  ...more,
})

/** A label that would be an element, a variable and a style, if anything took it for one. */
export const hostile = '<img src=x onerror=alert(1)>{c}{a|b}'

/** A bar for each row by the name of its series; those without a name by their place. */
export const drawnData = ({ series }: ChartOption): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(series.map(({ name, data }, at) => [name ?? String(at), [...data].map(figureOf)]))

const figureOf = (datum: ChartDatum | ChartPoint | null) => datum?.value ?? null

/** The texts of the columns, by their headings. */
export const columnsOf = ({ yAxis }: ChartOption): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(yAxis.slice(1).map(({ name = '', data }) => [name, data]))

export const rowsOf = ({ yAxis }: ChartOption): readonly string[] => yAxis[0]?.data ?? []

/** Every tooltip of a chart. */
export const tooltipsOf = ({ series }: ChartOption): readonly string[] =>
  series.flatMap(({ data }) => data.flatMap((datum) => datum?.tooltip?.formatter ?? []))
