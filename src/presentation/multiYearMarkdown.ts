import type { CumulativeProject } from '../deviation/multiYearProject.js'
import type { InUnit } from '../deviation/readMoney.js'
import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const year = /* @__PURE__ */ nounOf(formFields, 'year')

const words = {
  zh: {
    head: [
      '项目',
      '总预算',
      year.zh,
      '当年预算',
      '当年执行',
      '累计预算',
      '累计执行',
      '累计预算占比',
      '累计执行占比',
      '情况',
    ],
    within: '在总预算内',
    budgetedBeyond: '累计预算超总预算',
    spentBeyond: '累计执行超总预算',
    undecided: '资料不足',
  },
  en: {
    head: [
      'project',
      'total budget',
      year.en,
      'budget',
      'outturn',
      'budgets to date',
      'outturns to date',
      'budgeted',
      'spent',
      'standing',
    ],
    within: 'within its total',
    budgetedBeyond: 'budgets beyond its total',
    spentBeyond: 'spent beyond its total',
    undecided: 'not known',
  },
} as const

/**
 * Projects of several years as a Markdown table: a row for each year, cumulative, against the total.
 *
 * @example
 * const years = [{ year: 2021, budget: '410.06', outturn: '410.06' }]
 * const unit = { unit: '万元' } as const
 * const projects = cumulateYears([{ key: 'a', label: 'A', totalBudget: '536.48', years }], unit)
 * multiYearMarkdown(projects, unit, { locale: 'en' }).split('\n')[2]
 * // => '| A | 536.48 | 2021 | 410.06 | 410.06 | 410.06 | 410.06 | 76.44% | 76.44% | within its total |'
 */
export function multiYearMarkdown(
  projects: readonly CumulativeProject[],
  { unit }: InUnit,
  { locale = 'zh' }: ExplainOptions = {},
): string {
  const say = words[locale]
  const rows = projects.flatMap(({ label, totalBudget, years, standing }) =>
    years.map((year) => [
      label,
      amountInTable(totalBudget, unit),
      String(year.year),
      ...[year.budget, year.outturn, year.budgetToDate, year.outturnToDate].map((value) => amountInTable(value, unit)),
      ...[year.budgeted, year.spent].map((share) => proportionInWords(share, locale)),
      say[standing],
    ]),
  )
  return table(say.head, rows)
}
