import { byArithmetic } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { type SharedContext, type SharedFigure, titled } from '../../sharedContext.js'

export const projectsWithin: Reconciliation = {
  kind: 'reconciliation',
  id: 'X5',
  says: {
    zh: '各份文件所列项目的年度预算之和，不大于部门的项目支出预算',
    en: 'The budgets of the projects that the documents name do not exceed the department’s budget for projects',
  },
  basis: byArithmetic(
    '项目是项目支出的一部分；专项资金可以另列，故列为核实',
    'Projects are a part of project expenditure; special funds may stand apart, hence a warning',
  ),
  severity: 'warning',
  applies: everyForm,
  claims: (context) => budgets.flatMap((stage) => withinClaim(context, stage)),
  example: {
    documents: [
      { kind: 'departmentTarget', expenditure: [{ code: 'project', label: '项目支出', budget: '64' }] },
      {
        kind: 'projectTarget',
        project: { name: '信息化项目' },
        funding: [{ code: 'total', label: '资金总额', budget: '410.06' }],
      },
    ],
    outcome: 'broken',
  },
}

const budgets = ['originalBudget', 'finalBudget', 'budget'] as const
const named = /^project\/[^/]+$/u
const whole = 'expenditure.project'

/** Projects named in one or more documents against the project budget that another states for the unit. */
function withinClaim({ figures }: SharedContext, stage: (typeof budgets)[number]): readonly Claim[] {
  const ofStage = figures.filter((figure) => figure.stage === stage && figure.scope === 'all')
  const total = ofStage.find(({ subject }) => subject === whole)
  const projects = new Map<string, SharedFigure>()
  for (const figure of ofStage)
    if (named.test(figure.subject) && !projects.has(figure.subject)) projects.set(figure.subject, figure)
  if (!total || projects.size === 0) return []
  const parts = [...projects.values()].map(titled)
  const claim = { kind: 'sum', about: whole, row: `all:${stage}`, whole: total, parts, relation: 'atLeast' } as const
  return [parts.length > 1 ? { ...claim, computedAs: 'namedProjects' } : claim]
}
