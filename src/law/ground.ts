import type { Basis, Sentence } from './basis.js'
import { budgetLaw, budgetLawRegulations } from './budgetLaw.js'
import { arithmetic, printedForm } from './grounds.js'
import { disclosureProcedures, goalManagementMeasures, projectEvaluationMeasures } from './national.js'
import { commonPractice } from './practices.js'

/** It follows from what the words and figures mean. */
export const byArithmetic = (zh: string, en: string): Basis => ({
  instrument: arithmetic,
  says: { zh, en },
  from: null,
  to: null,
  confirmed: 'document',
})

/** The form itself prints it so. */
export const byForm = (zh: string, en: string): Basis => ({ ...byArithmetic(zh, en), instrument: printedForm })

/** What several places do, under no one name. */
export const byPractice = (zh: string, en: string): Basis => ({
  ...byArithmetic(zh, en),
  instrument: commonPractice,
  confirmed: 'unverified',
})

/** The self-evaluation part of 财预〔2020〕10号, whose text was not verified. */
export const byMeasures = (zh: string, en: string): Basis => ({
  instrument: projectEvaluationMeasures,
  says: { zh, en },
  from: '2020-02-25',
  to: null,
  confirmed: 'unverified',
})

/** The Budget Law (article 13): no expenditure without a budget. */
export const byBudgetLaw = (zh: string, en: string): Basis => ({
  instrument: budgetLaw,
  article: { zh: '第十三条', en: 'article 13' },
  says: { zh, en },
  from: '2015-01-01',
  to: null,
  confirmed: 'published',
})

/** The regulations of the Budget Law (article 5): what a department spends its money on. */
export const byRegulations = (zh: string, en: string): Basis =>
  byRegulationsArticle({ zh: '第五条', en: 'article 5' }, zh, en)

/** An article of the Budget Law, in the wording that is in force since 2015. */
export const byBudgetLawArticle = (article: Sentence, zh: string, en: string): Basis => ({
  ...byBudgetLaw(zh, en),
  article,
  from: '2015-01-01',
})

/** An article of the regulations for the implementation of the Budget Law, as revised in 2020. */
export const byRegulationsArticle = (article: Sentence, zh: string, en: string): Basis => ({
  instrument: budgetLawRegulations,
  article,
  says: { zh, en },
  from: '2020-10-01',
  to: null,
  confirmed: 'published',
})

/** What the measures on goals of 财预〔2015〕88号 ask for, whose text was not seen. */
export const byGoalMeasures = (zh: string, en: string): Basis => ({
  ...byArithmetic(zh, en),
  instrument: goalManagementMeasures,
  confirmed: 'unverified',
})

/** What local budgets and accounts must disclose, and in which form: 财预〔2016〕143号, articles 3 and 4. */
export const byDisclosureProcedures = (zh: string, en: string): Basis => ({
  instrument: disclosureProcedures,
  article: { zh: '第三条、第四条', en: 'articles 3 and 4' },
  says: { zh, en },
  from: '2016-10-27',
  to: null,
  confirmed: 'published',
})

/** The Budget Law (article 8): what the budget of a department is made of. */
export const byUnitsOfDepartment = /* @__PURE__ */ byBudgetLawArticle(
  { zh: '第八条', en: 'article 8' },
  '部门预算由本部门及其所属各单位预算组成',
  'the budget of a department is its own and those of its units',
)

/** The Budget Law (article 14): tables are disclosed, those of budgets or of accounts. */
export const byDisclosureOfTables = (zh: string, en: string): Basis =>
  byBudgetLawArticle(
    { zh: '第十四条', en: 'article 14' },
    `${zh}在批复后二十日内向社会公开；由哪些表组成未核对`,
    `${en} of departments are disclosed within twenty days of approval; which tables these are was not checked`,
  )

/** What disclosure rests on besides: by which codes, and that nothing is held back. */
export const disclosureDuties: readonly Basis[] = /* @__PURE__ */ [
  byRegulationsArticle(
    { zh: '第六条', en: 'article 6' },
    '公开基本支出和项目支出；按功能分类公开到项，基本支出按经济分类公开到款',
    'basic and project expenditure are disclosed, by function to the item, basic expenditure by economic section',
  ),
  byDisclosureProcedures(
    '不得少公开、不公开应当公开的事项；内容全面、真实、完整',
    'nothing that is to be disclosed is held back; contents are complete and true',
  ),
]
