import type { Sentence } from '../../law/basis.js'
import { byBudgetLawArticle } from '../../law/ground.js'

export {
  byArithmetic,
  byBudgetLawArticle,
  byDisclosureProcedures,
  byForm,
  byPractice,
  byRegulationsArticle,
} from '../../law/ground.js'

export const says = (zh: string, en: string): Sentence => ({ zh, en })

/** The same figure in two tables must be one. */
export const trueAccounts = /* @__PURE__ */ byBudgetLawArticle(
  { zh: '第七十五条', en: 'article 75' },
  '决算草案收支真实、数额准确、内容完整',
  'accounts are true, exact and complete',
)
