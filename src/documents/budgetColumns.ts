import type { Sentence } from '../law/basis.js'
import { balanceLines } from '../terms/balance.js'
import { budgetLines } from '../terms/budgetLine.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { budgetTableTitles } from '../terms/budgetTable.js'
import { basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { fundScopes } from '../terms/fund.js'
import { fundingRows, incomeSources } from '../terms/fundingSource.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { type ColumnLayout, columnOf, local } from './tableLayout.js'

export const titles = /* @__PURE__ */ nounsOf(budgetTableTitles)
export const sums = /* @__PURE__ */ nounsOf(totals)

export const incomeSide = ({ zh, en }: Sentence): Sentence => ({ zh: `${zh}·收入`, en: `${en}, income side` })
export const expenditureSide = ({ zh, en }: Sentence): Sentence => ({
  zh: `${zh}·支出`,
  en: `${en}, expenditure side`,
})
export const useSide = ({ zh, en }: Sentence): Sentence => ({ zh: `${zh}·支出用途`, en: `${en}, by use` })

/** The budget of the year. */
export const original = columnOf('originalBudget', nounOf(budgetStages, 'originalBudget', '本年预算数'))

/** What some places print beside it: last year's budget, what became of it, and by how much this year's differs. */
export const earlier: readonly ColumnLayout[] = [
  columnOf('previousBudget', nounOf(budgetLines, 'previousBudget')),
  columnOf('previousOutturn', nounOf(budgetColumns, 'previousOutturn', '上年执行数')),
  columnOf('change', nounOf(budgetColumns, 'change')),
].map(local)

const kinds = /* @__PURE__ */ nounsOf(expenditureKinds)
export const basic = columnOf('basic', kinds.basic)
export const project = columnOf('project', kinds.project)
export const reserve = columnOf('reserve', nounOf(budgetLines, 'reserve'))
export const parts: readonly ColumnLayout[] = [
  columnOf('personnel', nounOf(basicExpenditureParts, 'personnel')),
  columnOf('nonPersonnel', nounOf(basicExpenditureParts, 'nonPersonnel')),
]

/** What expenditure is for: the columns of the table of all expenditure. */
export const byKind: readonly ColumnLayout[] = [
  basic,
  ...parts.map(local),
  project,
  ...[
    reserve,
    columnOf('commercialOperation', kinds.commercialOperation),
    columnOf('remittanceToSuperior', kinds.remittanceToSuperior),
    columnOf('grantToSubordinate', kinds.grantToSubordinate),
    columnOf('closingBalance', nounOf(balanceLines, 'closingBalance', '结转下年')),
  ].map(local),
]

export const generalScope = nounOf(fundScopes, 'generalPublicBudget')
export const fundScope = nounOf(fundScopes, 'governmentManagedFund')
export const capitalScope = nounOf(fundScopes, 'stateCapitalOperations')
export const funds: readonly ColumnLayout[] = [
  columnOf('generalPublicBudget', generalScope),
  columnOf('governmentManagedFund', fundScope),
  columnOf('stateCapitalOperations', capitalScope),
]

/** A part of what stands before it: `上年结转：一般公共预算`. */
export const partOf = (whole: Sentence, part: Sentence): Sentence => ({
  zh: `${whole.zh}：${part.zh}`,
  en: `${whole.en}, ${part.en}`,
})
const sources = /* @__PURE__ */ nounsOf(incomeSources)
const rows = /* @__PURE__ */ nounsOf(fundingRows)
export const opening = nounOf(balanceLines, 'openingBalance', '上年结转')

/** The columns of the table of income: of the year by source, and what is carried over. */
export const incomeColumns: readonly ColumnLayout[] = [
  columnOf('total', sums.total),
  local(columnOf('currentYearTotal', sums.incomeOfYear)),
  columnOf('fiscalAppropriation', nounOf(fundScopes, 'fiscalAppropriation', '财政拨款收入')),
  ...funds.map(local),
  local(columnOf('fiscalSpecialAccount', rows.fiscalSpecialAccount)),
  local(columnOf('unitFunds', rows.unitFunds)),
  local(columnOf('otherFunds', rows.otherFunds)),
  columnOf('publicService', sources.publicService),
  columnOf('commercialOperation', sources.commercialOperation),
  local(columnOf('grantFromSuperior', sources.grantFromSuperior)),
  local(columnOf('remittanceFromSubordinate', sources.remittanceFromSubordinate)),
  columnOf('other', sources.other),
  local(columnOf('openingBalance', opening)),
  ...(
    [
      ['GeneralPublicBudget', generalScope],
      ['GovernmentManagedFund', fundScope],
      ['StateCapitalOperations', capitalScope],
    ] as const
  ).map(([id, scope]) => local(columnOf(`openingBalance${id}`, partOf(opening, scope)))),
]

/** Where the money of a project comes from. */
export const projectColumns: readonly ColumnLayout[] = [
  columnOf('total', sums.total),
  ...[
    ...funds,
    columnOf('fiscalSpecialAccount', rows.fiscalSpecialAccount),
    columnOf('unitFunds', rows.unitFunds),
    columnOf('otherFunds', rows.otherFunds),
    columnOf('openingBalance', opening),
  ].map(local),
]
