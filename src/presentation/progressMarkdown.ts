import { type Light, lightName } from '../checks/reports/lights.js'
import type { Progress } from '../deviation/progress.js'
import { printPercent } from '../exact/print.js'
import { budgetColumns } from '../terms/budgetStage.js'
import { indicatorColumns, monitoringColumns } from '../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
import { amountInTable, amountInWords, proportionInTable, proportionInWords } from './proportionInWords.js'

const total = /* @__PURE__ */ nounOf(totals, 'total')
const columns = /* @__PURE__ */ nounsOf(budgetColumns)
const plannedOutturn = /* @__PURE__ */ nounOf(budgetColumns, 'plannedOutturn', '计划支出')
const light = /* @__PURE__ */ nounOf(monitoringColumns, 'signal', '信号')
const indicator = /* @__PURE__ */ nounOf(indicatorColumns, 'indicator')

const words = {
  zh: {
    head: [
      '项目',
      columns.annualBudget.zh,
      plannedOutturn.zh,
      '计划进度',
      columns.outturnToDate.zh,
      columns.executionRate.zh,
      light.zh,
      '全年预计',
      columns.forecastRate.zh,
    ],
    goals: ['目标', indicator.zh, '进度', light.zh],
    total: total.zh,
  },
  en: {
    head: [
      'line',
      columns.annualBudget.en,
      plannedOutturn.en,
      'planned share',
      columns.outturnToDate.en,
      columns.executionRate.en,
      light.en,
      'forecast',
      columns.forecastRate.en,
    ],
    goals: ['goal', indicator.en, 'progress', light.en],
    total: total.en,
  },
} as const

export const lightInWords = (light: Light | null, locale: Locale): string => {
  if (light === null) return '—'
  return locale === 'zh' ? lightName(light) : light
}

/**
 * Progress as Markdown tables: the money by line, and the goals with their indicators where there are any.
 *
 * @example
 * const lines = linesOf(monitoring, 'expenditureLine')
 * const progress = monitorProgress({ lines }, { unit: monitoring.unit, cutOff: '2024-06-30' })
 * progressMarkdown(progress, { locale: 'en' }).split('\n')[2]
 * // => '| 基本支出 | 1,922.02 | 700.00 | 36.42% | 688.30 | 35.81% | yellow | 1,376.60 | 71.62% |'
 */
export function progressMarkdown(progress: Progress, { locale = 'zh' }: ExplainOptions = {}): string {
  const { unit, lines, total, goals } = progress
  const say = words[locale]
  const funds = [...lines, { ...total, label: say.total }].map((line) => [
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
  return [table(say.head, funds), ...(indicators.length > 0 ? [table(say.goals, indicators)] : [])].join('\n\n')
}

/**
 * Where does the money stand at the day, and by which law and method is that said?
 *
 * @example
 * const lines = linesOf(departmentBudgetTarget, 'expenditureLine')
 * explainProgress(monitorProgress({ lines }, { unit: '万元', cutOff: '2024-06-30' }))
 * // => '截至2024-06-30（已过50.00%）：计划支出2,245.20万元，占年度预算5,878.82万元的38.19%；……'
 */
export function explainProgress(
  { unit, elapsed, total, ...told }: Progress,
  { locale = 'zh' }: ExplainOptions = {},
): string {
  const amount = (value: typeof total.outturn): string => amountInWords(value, unit, locale)
  const gone = printPercent(elapsed.byMonth.value, 2)
  const [planned, execution, forecast] = [total.planned, total.execution, total.forecast].map((rate) =>
    proportionInWords(rate, locale),
  )
  const [light, basis, method] = [
    lightInWords(total.light, locale),
    basisInWords(told.signals, locale),
    told.forecastMethod.says[locale],
  ]
  if (locale === 'zh')
    return `截至${elapsed.cutOff}（已过${gone}）：计划支出${amount(total.plannedOutturn)}，占年度预算${amount(total.annualBudget)}的${planned}；累计支出${amount(total.outturn)}，执行率${execution}，信号：${light}；全年预计${amount(total.forecastOutturn?.toDecimalPlaces(2) ?? null)}，${forecast}（${method}）。依据：${basis}。`
  return `At ${elapsed.cutOff} (${gone} of the year): planned ${amount(total.plannedOutturn)}, ${planned} of the annual budget of ${amount(total.annualBudget)}; outturn ${amount(total.outturn)}, execution ${execution}, light: ${light}; forecast ${amount(total.forecastOutturn?.toDecimalPlaces(2) ?? null)}, ${forecast} (${method}). Basis: ${basis}.`
}
