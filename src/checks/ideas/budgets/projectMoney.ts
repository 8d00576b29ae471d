import type { Facts } from '../../../facts/facts.js'
import { find, type NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { projectPageCells } from '../../../facts/projectPageCells.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const projectMoney: Idea = {
  kind: 'inspection',
  id: 'G32',
  says: {
    zh: '单个项目、编报绩效目标的项目的预算不大于项目支出；项目的年度预算不大于全周期预算',
    en: 'The money of a project, and of the projects with targets, does not exceed project expenditure; that of its year does not exceed that of its term',
  },
  basis: byArithmetic('部分不大于整体', 'A part does not exceed the whole'),
  severity: 'error',
  claims: ({ facts }) => claimsOf(facts),
  example: {
    document: {
      kind: 'departmentBudget',
      tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '100.00', project: '60.00' }] } },
      projectPages: [{ name: '某项目', amount: '70.00' }],
    },
    outcome: 'broken',
  },
}

function claimsOf(facts: Facts): readonly Claim[] {
  const { document, narrative } = facts
  if (document.kind !== 'departmentBudget') return []
  const all = projectsOf(narrative)
  const covered = narrative.index.firstOf('projectsWithTargets', narrative.stage)
  return [
    ...(covered && all ? [within('covered', covered.subject, covered, all)] : []),
    ...projectPageCells(document).flatMap(({ name, amount, term }) => [
      ...(all && hasFigure(amount) ? [within('project', name, amount, all)] : []),
      ...(hasFigure(amount) && hasFigure(term) ? [within('term', name, amount, term)] : []),
    ]),
  ]
}

const projectsOf = (narrative: NarrativeContext): Quantity | null =>
  find(narrative, 'expenditure.project', 'all', narrative.stage)

const within = (about: string, row: string, whole: PrintedCell, limit: PrintedCell): SumClaim => ({
  kind: 'sum',
  about,
  row,
  whole,
  parts: [limit],
  relation: 'atMost',
})
