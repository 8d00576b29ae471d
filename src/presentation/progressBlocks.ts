import type { Progress } from '../deviation/progress.js'
import { printPercent } from '../exact/print.js'
import type { Locale } from '../words/locale.js'
import { type Block, table } from './block.js'
import { lightInWords } from './lightInWords.js'
import { amountInTable, proportionInTable } from './proportionInWords.js'

const words = {
  zh: {
    head: ['项目', '年度预算数', '计划支出', '计划进度', '累计支出', '执行率', '信号', '全年预计', '全年预计执行率'],
    goals: ['目标', '指标', '进度', '信号'],
    total: '合计',
  },
  en: {
    head: [
      'line',
      'annual budget',
      'planned',
      'planned share',
      'outturn',
      'execution',
      'light',
      'forecast',
      'forecast share',
    ],
    goals: ['goal', 'indicator', 'progress', 'light'],
    total: 'total',
  },
} as const

/** The money by line, and the goals with their indicators where there are any. */
export function progressBlocks(progress: Progress, locale: Locale): readonly Block[] {
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
  return [table(say.head, funds), ...(indicators.length > 0 ? [table(say.goals, indicators)] : [])]
}
