import type { ProjectSummary } from '../documents/projectSummary.js'
import type { SelfEvaluation } from '../documents/selfEvaluation.js'
import { factsOf } from '../facts/facts.js'
import type { PrintedCell } from '../facts/printedCell.js'
import { linesOf } from './linesOf.js'
import type { PortfolioProject } from './portfolioProject.js'

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
  const facts = factsOf(document)
  if (document.kind === 'projectSummary')
    return facts.projects.map((row) => ({
      key: row.code ?? row.printed.label,
      label: row.printed.label,
      finalBudget: row.amount('finalBudget') ?? null,
      outturn: row.amount('outturn') ?? null,
      score: scoreIn(row.mark('score')),
    }))
  if (!document.project) return []
  const score = scoreIn(facts.total('score'))
  return linesOf(document, 'project').map(({ key, label, finalBudget, outturn }) => ({
    key,
    label,
    finalBudget,
    outturn,
    score,
  }))
}

const scoreIn = ({ figure, text }: PrintedCell): PortfolioProject['score'] =>
  figure === 'missing' ? null : (text ?? null)
