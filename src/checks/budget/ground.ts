import type { Applies } from '../../law/applies.js'
import { byBudgetLawArticle } from '../../law/ground.js'

export {
  byArithmetic,
  byBudgetLawArticle,
  byDisclosureProcedures,
  byForm,
  byRegulationsArticle,
} from '../../law/ground.js'
export { says } from '../accounts/ground.js'

/** Rules on the budget of any department or unit. */
export const everyBudget: Applies = { forms: ['departmentBudget'], years: null, region: null, level: null }

/** What a department's budget is made of. */
export const ofDepartments = /* @__PURE__ */ byBudgetLawArticle(
  { zh: '第八条', en: 'article 8' },
  '部门预算由本部门及其所属各单位预算组成',
  'the budget of a department is its own and those of its units',
)

/** By which codes expenditure stands. */
export const byCodes = /* @__PURE__ */ byBudgetLawArticle(
  { zh: '第三十二条', en: 'article 32' },
  '支出按其功能分类编列到项，按其经济性质分类编列到款',
  'expenditure is coded by function to the item, and by economic nature to the section',
)
