import type { Applies } from '../../law/applies.js'
import { byBudgetLawArticle } from '../../law/ground.js'

export {
  byArithmetic,
  byDisclosureProcedures,
  byForm,
  byRegulationsArticle,
} from '../../law/ground.js'
export { says } from '../accounts/ground.js'

/** Rules on the budget of any department or unit. */
export const everyBudget: Applies = { forms: ['departmentBudget'], years: null, region: null, level: null }

/** By which codes expenditure stands. */
export const byCodes = /* @__PURE__ */ byBudgetLawArticle(
  { zh: '第三十二条', en: 'article 32' },
  '支出按其功能分类编列到项，按其经济性质分类编列到款',
  'expenditure is coded by function to the item, and by economic nature to the section',
)
