import { byArithmetic, says } from '../accounts/ground.js'
import type { Rule } from '../rule.js'
import type { Stage } from '../statements/stage.js'

const applies = {
  forms: [
    'finalAccounts',
    'selfEvaluation',
    'basicData',
    'selfEvaluationReport',
    'evaluationReport',
    'projectSummary',
    'monitoring',
    'projectTarget',
    'specialFundTarget',
    'departmentTarget',
    'departmentBudgetTarget',
  ],
  years: null,
  region: null,
  level: null,
}
const basis = /* @__PURE__ */ byArithmetic(
  '同一单位、年度、口径的同一数在各份文件中相同',
  'The same figure of one unit, year and scope is the same in every document',
)
const kind = 'reconciliation'

export const sameMoneyRule: Rule = {
  kind,
  id: 'X1',
  says: /* @__PURE__ */ says(
    '同一单位、年度、口径的预算数、决算数在各份文件中一致',
    'Budgets and outturns of one unit, year and scope are the same in every document',
  ),
  basis,
  severity: 'error',
  applies,
}

export const sameRateRule: Rule = {
  kind,
  id: 'X2',
  says: /* @__PURE__ */ says(
    '同一事项的执行率在各份文件中一致',
    'A rate of execution of one thing is the same in every document',
  ),
  basis,
  severity: 'error',
  applies,
}

export const sameScoreRule: Rule = {
  kind,
  id: 'X3',
  says: /* @__PURE__ */ says('同一事项的得分在各份文件中一致', 'A score of one thing is the same in every document'),
  basis,
  severity: 'error',
  applies,
}

export const sameNumberRule: Rule = {
  kind,
  id: 'X4',
  says: /* @__PURE__ */ says('同一事项的数量在各份文件中一致', 'A number of one thing is the same in every document'),
  basis,
  severity: 'error',
  applies,
}

export const projectsWithinRule: Rule = {
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
}

/** Every rule that documents must satisfy together. */
export const reconciliationRules: readonly Rule[] = [
  sameMoneyRule,
  sameRateRule,
  sameScoreRule,
  sameNumberRule,
  projectsWithinRule,
]

/** Which rule compares a figure of this stage. */
export const ruleOf: Readonly<Record<Stage, Rule>> = {
  originalBudget: sameMoneyRule,
  finalBudget: sameMoneyRule,
  budget: sameMoneyRule,
  outturn: sameMoneyRule,
  rate: sameRateRule,
  score: sameScoreRule,
  count: sameNumberRule,
}
