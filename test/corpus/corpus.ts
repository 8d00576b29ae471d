import { accounts } from './accounts.js'
import { budgets } from './budgets.js'
import { evaluations } from './evaluations.js'
import { type Measured, measure } from './measure.js'
import type { CorpusPaper } from './paper.js'
import { realPapers } from './realPapers.js'
import { reports } from './reports.js'
import { targets } from './targets.js'

/** Every paper, each with the list of what is wrong in it. */
export const corpus: readonly CorpusPaper[] = [
  ...accounts,
  ...budgets,
  ...targets,
  ...evaluations,
  ...reports,
  ...realPapers,
]

/** How much of what is told is true, and how much of what is true is told; shares of one, null where there is nothing. */
export interface Score {
  readonly papers: number
  readonly wrong: number
  readonly seen: number
  readonly told: number
  readonly right: number
  readonly precision: number | null
  readonly recall: number | null
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** The score of some papers. */
export function scoreOf(measured: readonly Measured[]): Score {
  const wrong = measured.reduce((sum, { paper }) => sum + paper.wrong.length, 0)
  const seen = wrong - measured.reduce((sum, { missed }) => sum + missed.length, 0)
  const told = measured.flatMap(({ findings }) => findings)
  const right = told.filter(({ isTrue }) => isTrue).length
  return {
    papers: measured.length,
    wrong,
    seen,
    told: told.length,
    right,
    precision: share(right, told.length),
    recall: share(seen, wrong),
  }
}

/** All papers audited. */
export const measured = (): readonly Measured[] => corpus.map(measure)

/** By form, and what each rule told, of which so many were true. */
export function tablesOf(all: readonly Measured[]) {
  const forms = [...new Set(all.map(({ paper }) => paper.form))].toSorted()
  const byForm = forms.map((form) => ({ form, ...scoreOf(all.filter(({ paper }) => paper.form === form)) }))
  const told = all.flatMap(({ findings }) => findings)
  const rules = [...new Set(told.map(({ id }) => id))].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const byRule = rules.map((id) => {
    const own = told.filter((one) => one.id === id)
    return { id, told: own.length, right: own.filter(({ isTrue }) => isTrue).length }
  })
  return { byForm, byRule, all: scoreOf(all) }
}
