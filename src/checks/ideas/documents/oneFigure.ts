import { byArithmetic, byBudgetLawArticle } from '../../../law/ground.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { copiesOf } from './copiesOf.js'

export const oneFigure: Reconciliation = {
  kind: 'reconciliation',
  id: 'X1',
  says: {
    zh: '同一单位、年度、口径的同一数（预算数、决算数、执行率、得分、数量）在各份文件中一致',
    en: 'A figure of one unit, year and scope, be it a budget, an outturn, a rate, a score or a number, is the same in every document',
  },
  basis: byArithmetic(
    '同一单位、年度、口径的同一数在各份文件中相同',
    'The same figure of one unit, year and scope is the same in every document',
  ),
  also: [
    byBudgetLawArticle(
      { zh: '第七十五条', en: 'article 75' },
      '决算草案收支真实、数额准确、内容完整',
      'accounts are true, exact and complete',
    ),
  ],
  severity: 'error',
  applies: everyForm,
  claims: ({ shared }) => shared.filter(([{ stage }]) => stage !== 'target').map(copiesOf),
  example: {
    documents: [
      { kind: 'selfEvaluation', funding: [{ code: 'total', label: '年度资金总额', originalBudget: '1003.69' }] },
      {
        kind: 'evaluationReport',
        statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { originalBudget: '1,003.89' } }],
      },
    ],
    outcome: 'broken',
  },
}
