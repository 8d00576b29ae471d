/** How far are money and goals at half-year? Run with `node --import tsx examples/monitorHalfYear.ts`. */
import { readFileSync } from 'node:fs'
import { monitorProgress } from '../src/deviation/progress.js'
import { explainProgress, progressMarkdown } from '../src/presentation/progressMarkdown.js'

interface Planned {
  readonly code?: string
  readonly label: string
  readonly budget: string
  readonly halfYearPlannedOutturn: string
}

interface Watched {
  readonly code?: string
  readonly label: string
  readonly originalBudget: string
  readonly plannedOutturn: string
  readonly outturn: string
}

interface Indicator {
  readonly line: string
  readonly level3: string
  readonly target: string
  readonly periodTarget?: string
  readonly actual: string
}

const fileOf = (name: string): string => readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')
const show = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}
const halfYear = { unit: '万元', cutOff: '2024-06-30' } as const

const { expenditure }: { expenditure: Planned[] } = JSON.parse(fileOf('suzhou-2024-department-target'))
const plan = expenditure
  .filter(({ code }) => code !== 'project')
  .map(({ label, budget, halfYearPlannedOutturn }) => ({
    key: label,
    label,
    annualBudget: budget,
    plannedOutturn: halfYearPlannedOutturn,
  }))
const planned = monitorProgress({ lines: plan }, halfYear)
show(explainProgress(planned))
show(progressMarkdown(planned))

const { funding, indicators }: { funding: Watched[]; indicators: Indicator[] } = JSON.parse(
  fileOf('monitoring-illustration'),
)
const lines = funding
  .filter(({ code }) => code === 'basic' || code === 'project')
  .map(({ originalBudget, ...row }) => ({ ...row, key: row.label, annualBudget: originalBudget }))
const goal = {
  key: 'goal',
  label: '年度目标',
  indicators: indicators.map((indicator) => ({ ...indicator, key: indicator.line, label: indicator.level3 })),
}
const watched = monitorProgress({ lines, goals: [goal] }, halfYear)
show(explainProgress(watched, { locale: 'en' }))
show(progressMarkdown(watched, { locale: 'en' }))
