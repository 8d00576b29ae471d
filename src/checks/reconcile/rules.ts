import type { Stage } from '../../facts/narrative/stage.js'
import { byArithmetic, says } from '../accounts/ground.js'
import { everyForm as applies } from '../rule.js'
import type { ReconciliationRule } from './reconciliationRule.js'
import { sameTargetRule } from './sameTargetRule.js'
import { threePublicControlRule } from './threePublicControlRule.js'

const basis = /* @__PURE__ */ byArithmetic(
  '同一单位、年度、口径的同一数在各份文件中相同',
  'The same figure of one unit, year and scope is the same in every document',
)
const kind = 'reconciliation'

export const sameMoneyRule: ReconciliationRule = {
  kind,
  id: 'X1',
  says: /* @__PURE__ */ says(
    '同一单位、年度、口径的预算数、决算数在各份文件中一致',
    'Budgets and outturns of one unit, year and scope are the same in every document',
  ),
  basis,
  severity: 'error',
  applies,
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

export const sameRateRule: ReconciliationRule = {
  kind,
  id: 'X2',
  says: /* @__PURE__ */ says(
    '同一事项的执行率、同一指标的完成值在各份文件中一致',
    'A rate of execution of one thing, and what one indicator came to, is the same in every document',
  ),
  basis,
  severity: 'error',
  applies,
  example: {
    documents: [
      { kind: 'selfEvaluation', funding: [{ code: 'total', label: '年度资金总额', rate: '95.00' }] },
      {
        kind: 'evaluationReport',
        statements: [{ kind: 'completion', subject: 'expenditure', scope: 'all', figures: { rate: '93.88%' } }],
      },
    ],
    outcome: 'broken',
  },
}

export const sameScoreRule: ReconciliationRule = {
  kind,
  id: 'X3',
  says: /* @__PURE__ */ says('同一事项的得分在各份文件中一致', 'A score of one thing is the same in every document'),
  basis,
  severity: 'error',
  applies,
  example: {
    documents: [
      { kind: 'selfEvaluation', form: 'department', totals: { score: '98.8' } },
      { kind: 'evaluationReport', conclusion: { score: '100' } },
    ],
    outcome: 'broken',
  },
}

export const sameNumberRule: ReconciliationRule = {
  kind,
  id: 'X4',
  says: /* @__PURE__ */ says('同一事项的数量在各份文件中一致', 'A number of one thing is the same in every document'),
  basis,
  severity: 'error',
  applies,
  example: {
    documents: [
      { kind: 'projectSummary', rows: [{ name: '甲' }, { name: '乙' }] },
      {
        kind: 'evaluationReport',
        statements: [{ kind: 'count', subject: 'evaluatedProjects', scope: 'all', figures: { count: '8' } }],
      },
    ],
    outcome: 'broken',
  },
}

export const projectsWithinRule: ReconciliationRule = {
  kind,
  id: 'X5',
  says: /* @__PURE__ */ says(
    '各份文件所列项目的年度预算之和，不大于部门的项目支出预算',
    'The budgets of the projects that the documents name do not exceed the department’s budget for projects',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '项目是项目支出的一部分；专项资金可以另列，故为警示',
    'Projects are a part of project expenditure; special funds may stand apart, hence a warning',
  ),
  severity: 'warning',
  applies,
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

/** Every rule that documents must satisfy together. */
export const reconciliationRules: readonly ReconciliationRule[] = [
  sameMoneyRule,
  sameRateRule,
  sameScoreRule,
  sameNumberRule,
  projectsWithinRule,
  threePublicControlRule,
  sameTargetRule,
]

/** Which rule compares a figure of this stage. */
export const ruleOf: Readonly<Record<Stage, ReconciliationRule>> = {
  originalBudget: sameMoneyRule,
  finalBudget: sameMoneyRule,
  budget: sameMoneyRule,
  outturn: sameMoneyRule,
  rate: sameRateRule,
  score: sameScoreRule,
  count: sameNumberRule,
  target: sameTargetRule,
}
