import type { ProjectSummary } from '../documents/projectSummary.js'
import type { SelfEvaluation } from '../documents/selfEvaluation.js'
import { parseAmount } from '../exact/amount.js'
import type { MoneyUnit } from '../exact/unit.js'
import { linesOf } from './linesOf.js'
import type { PortfolioProject } from './portfolioProject.js'
import type { GivenMoney } from './readMoney.js'

/**
 * Which projects does this document evaluate, with their budget, outturn and score?
 *
 * Every row of a summary, or the project of a self-evaluation on a project; a form on a department has none. Figures as
 * printed, those of other units in theirs; a project without a score has null. Put several documents together for a
 * portfolio of several units.
 *
 * @example summarisePortfolio(projectsOf(summary), { unit: '万元' }).plainMean.value // => 98.6
 */
export function projectsOf(document: ProjectSummary | SelfEvaluation): readonly PortfolioProject[] {
  if (document.kind === 'projectSummary')
    return document.rows.map(({ code, name, finalBudget, outturn, score = null }) => ({
      key: code ?? name,
      label: name,
      finalBudget: printed(finalBudget, document.unit),
      outturn: printed(outturn, document.unit),
      score,
    }))
  if (!document.project) return []
  const score = document.totals?.score ?? null
  return linesOf(document, 'project').map(({ key, label, finalBudget, outturn }) => ({
    key,
    label,
    finalBudget,
    outturn,
    score,
  }))
}

const printed = (text: string | undefined, unit: MoneyUnit): GivenMoney =>
  text === undefined ? null : parseAmount(text, unit)
