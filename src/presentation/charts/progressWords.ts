import type { FundField } from '../../deviation/fundProgress.js'
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

export const progressWords: Readonly<Record<Locale, ProgressWords>> = {
  zh: {
    title: '资金执行进度与时间进度',
    total: '合计',
    annualBudget: '年度预算数',
    plannedOutturn: '计划支出',
    outturn: '累计支出',
    planned: '计划进度',
    execution: '执行率',
    forecast: '全年预计',
    light: '信号',
    gone: (percent) => `时间已过${percent}`,
    none: (what) => `各行均无${what}，未画出`,
    when: (cutOff, percent) => `截至${cutOff}，时间已过${percent}`,
    estimate: (method) => `；全年预计为推算（${method}）`,
  },
  en: {
    title: 'Money against time',
    total: 'total',
    annualBudget: 'annual budget',
    plannedOutturn: 'planned outturn',
    outturn: 'outturn',
    planned: 'planned',
    execution: 'execution',
    forecast: 'forecast',
    light: 'light',
    gone: (percent) => `${percent} of the year`,
    none: (what) => `No line has its ${what}: not drawn`,
    when: (cutOff, percent) => `At ${cutOff}, ${percent} of the year`,
    estimate: (method) => `; the forecast is an estimate (${method})`,
  },
}
