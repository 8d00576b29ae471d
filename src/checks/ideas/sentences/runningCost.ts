import { inTable } from '../../../facts/narrative/narrative.js'
import { byBudgetLawArticle, byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { sumWhereStated } from './sentence.js'

export const runningCost: Idea = {
  kind: 'inspection',
  id: 'S18',
  says: {
    zh: '机关运行经费不大于06表公用经费',
    en: 'The agency running cost does not exceed the non-personnel expenditure of table 06',
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
  claims: ({ facts: { narrative } }) => {
    const table = inTable(narrative, 'nonPersonnel', 'generalPublicBudget', 'outturn')
    return sumWhereStated('outturn', narrative.index.firstOf('agencyRunningCost', 'outturn'), [table], 'atMost')
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [{ kind: 'amount', subject: 'agencyRunningCost', scope: 'all', figures: { outturn: '38.88' } }],
      tables: { basicExpenditure: { rows: [{ code: 'nonPersonnel', label: '公用经费合计', amount: '35.88' }] } },
    },
    outcome: 'broken',
  },
}
