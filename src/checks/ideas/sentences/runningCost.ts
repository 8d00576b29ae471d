import { economicLines } from '../../../facts/economicLines.js'
import type { Facts } from '../../../facts/facts.js'
import { inTable } from '../../../facts/narrative/narrative.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import { byBudgetLawArticle, byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const runningCost: Idea = {
  kind: 'inspection',
  id: 'S18',
  says: {
    zh: '机关运行经费不大于一般公共预算基本支出的公用经费，写明含有项目支出的除外',
    en: 'The agency running cost does not exceed the non-personnel basic expenditure of the general public budget, unless the text says that it holds project money',
  },
  basis: byForm(
    '名词解释：机关运行经费是行政单位和参公单位一般公共预算基本支出中的公用经费；含其他资金的，写明口径',
    'As the glossary says, it is the non-personnel basic expenditure of agencies from the general public budget; other money is told',
  ),
  also: [
    byBudgetLawArticle(
      { zh: '第十四条', en: 'article 14' },
      '部门预算、决算公开时对机关运行经费的安排、使用情况作出说明',
      'departments explain their agency running cost when they disclose budgets and accounts',
    ),
  ],
  severity: 'warning',
  claims: ({ facts }) => claimsOf(facts),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [{ kind: 'amount', subject: 'agencyRunningCost', scope: 'all', figures: { outturn: '38.88' } }],
      tables: { basicExpenditure: { rows: [{ code: 'nonPersonnel', label: '公用经费合计', amount: '35.88' }] } },
    },
    outcome: 'broken',
  },
}

function claimsOf(facts: Facts): readonly Claim[] {
  const { narrative } = facts
  const { stage, index } = narrative
  const cost = index.firstOf('agencyRunningCost', stage) ?? inTable(narrative, 'agencyRunningCost', 'all', stage)
  const parts = cost ? nonPersonnel(facts) : []
  if (!cost || parts.length === 0 || holdsProjects(facts)) return []
  return [
    {
      kind: 'sum',
      about: stage,
      row: `${cost.subject}:${cost.scope}`,
      whole: cost,
      parts,
      relation: 'atMost',
      alike: true,
    },
  ]
}

/** The non-personnel expenditure as it is printed, else line by line. */
function nonPersonnel(facts: Facts): readonly PrintedCell[] {
  const { narrative } = facts
  const printed = inTable(narrative, 'nonPersonnel', 'generalPublicBudget', narrative.stage)
  if (printed) return [printed]
  return (economicLines(facts) ?? []).flatMap(({ isPersonnel, isSpent, cell }) =>
    isPersonnel || !isSpent ? [] : [cell],
  )
}

/** Does the text say that project money is in it, or that it is counted otherwise? */
const holdsProjects = ({ printed: { statements = [] } }: Facts): boolean =>
  statements.some(
    ({ subject, reason = '', purpose = '', place }) =>
      subject === 'agencyRunningCost' && /项目|专项|口径/u.test(`${reason}${purpose}${place?.text ?? ''}`),
  )
