import type { FundField } from '../../deviation/fundProgress.js'
import { budgetColumns } from '../../terms/budgetStage.js'
import { monitoringColumns } from '../../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../../terms/term.js'
import { totals } from '../../terms/total.js'
import type { Locale } from '../../words/locale.js'

interface ProgressWords extends Readonly<Record<FundField, string>> {
  readonly title: string
  readonly total: string
  readonly planned: string
  readonly execution: string
  readonly forecast: string
  readonly light: string
  readonly gone: (percent: string) => string
  readonly none: (what: string) => string
  readonly when: (cutOff: string, percent: string) => string
  readonly estimate: (method: string) => string
}

const total = /* @__PURE__ */ nounOf(totals, 'total')
const columns = /* @__PURE__ */ nounsOf(budgetColumns)
const plannedOutturn = /* @__PURE__ */ nounOf(budgetColumns, 'plannedOutturn', '计划支出')
const light = /* @__PURE__ */ nounOf(monitoringColumns, 'signal', '信号')

export const progressWords: Readonly<Record<Locale, ProgressWords>> = {
  zh: {
    title: '资金执行进度与时间进度',
    total: total.zh,
    annualBudget: columns.annualBudget.zh,
    plannedOutturn: plannedOutturn.zh,
    outturn: columns.outturnToDate.zh,
    planned: '计划进度',
    execution: columns.executionRate.zh,
    forecast: '全年预计',
    light: light.zh,
    gone: (percent) => `时间已过${percent}`,
    none: (what) => `各行均无${what}，未画出`,
    when: (cutOff, percent) => `截至${cutOff}，时间已过${percent}`,
    estimate: (method) => `；全年预计为推算（${method}）`,
  },
  en: {
    title: 'Money against time',
    total: total.en,
    annualBudget: columns.annualBudget.en,
    plannedOutturn: plannedOutturn.en,
    outturn: columns.outturnToDate.en,
    planned: 'planned',
    execution: columns.executionRate.en,
    forecast: 'forecast',
    light: light.en,
    gone: (percent) => `${percent} of the year`,
    none: (what) => `No line has its ${what}: not drawn`,
    when: (cutOff, percent) => `At ${cutOff}, ${percent} of the year`,
    estimate: (method) => `; the forecast is an estimate (${method})`,
  },
}
