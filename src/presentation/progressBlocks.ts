import type { Progress } from '../deviation/progress.js'
import { printPercent } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns } from '../terms/budgetStage.js'
import { indicatorColumns, monitoringColumns } from '../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, table } from './block.js'
import { lightInWords } from './lightInWords.js'
import { amountInTable, proportionInTable } from './proportionInWords.js'

const columns = /* @__PURE__ */ nounsOf(budgetColumns)
const light = /* @__PURE__ */ nounOf(monitoringColumns, 'signal', '信号')
const whole = /* @__PURE__ */ nounOf(totals, 'total')

const fundHeads: readonly Sentence[] = [
  { zh: '项目', en: 'line' },
  columns.annualBudget,
  nounOf(budgetColumns, 'plannedOutturn', '计划支出'),
  { zh: '计划进度', en: 'planned share' },
  columns.outturnToDate,
  columns.executionRate,
  light,
  { zh: '全年预计', en: 'forecast' },
  columns.forecastRate,
]

const goalHeads: readonly Sentence[] = [
  { zh: '目标', en: 'goal' },
  nounOf(indicatorColumns, 'indicator'),
  { zh: '进度', en: 'progress' },
  light,
]

/** The money by line, and the goals with their indicators where there are any. */
export function progressBlocks(progress: Progress, locale: Locale): readonly Block[] {
  const { unit, lines, total, goals } = progress
  const funds = [...lines, { ...total, label: whole[locale] }].map((line) => [
    line.label,
    amountInTable(line.annualBudget, unit),
    amountInTable(line.plannedOutturn, unit),
    proportionInTable(line.planned, locale),
    amountInTable(line.outturn, unit),
    proportionInTable(line.execution, locale),
    lightInWords(line.light, locale),
    amountInTable(line.forecastOutturn?.toDecimalPlaces(2) ?? null, unit),
    proportionInTable(line.forecast, locale),
  ])
  const indicators = goals.flatMap((goal) => [
    [goal.label, '', '', lightInWords(goal.light, locale)],
    ...goal.indicators.map(({ label, progress: share, light }) => [
      '',
      label,
      share ? printPercent(share.value, 2) : '—',
      lightInWords(light, locale),
    ]),
  ])
  return [
    table(headIn(fundHeads, locale), funds),
    ...(indicators.length > 0 ? [table(headIn(goalHeads, locale), indicators)] : []),
  ]
}
