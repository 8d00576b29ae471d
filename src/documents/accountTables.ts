import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'
import { accountTableTitles, yearColumns } from '../terms/accountTable.js'
import { balanceLines } from '../terms/balance.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { agencyRunningCost, basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { fiscalAppropriation, fundScopes } from '../terms/fund.js'
import { incomeParts, incomeSources } from '../terms/fundingSource.js'
import { subjectTerms } from '../terms/subjects.js'
import { nounOf, nounsOf, termOf } from '../terms/term.js'
import { besideThreePublic, threePublicItems } from '../terms/threePublic.js'
import { totals } from '../terms/total.js'
import { type ColumnLayout, columnOf, local, type NamedRow, rowOf, type TableLayout } from './tableLayout.js'

const titles = /* @__PURE__ */ nounsOf(accountTableTitles)
const incomeSide = ({ zh, en }: Sentence): Sentence => ({ zh: `${zh}·收入`, en: `${en}, income side` })
const expenditureSide = ({ zh, en }: Sentence): Sentence => ({ zh: `${zh}·支出`, en: `${en}, expenditure side` })

const stages = /* @__PURE__ */ nounsOf(budgetStages)
const outturn = columnOf('outturn', stages.outturn)
const originalBudget = columnOf('originalBudget', stages.originalBudget)
const finalBudget = columnOf('finalBudget', stages.finalBudget)

const kinds = /* @__PURE__ */ nounsOf(expenditureKinds)
const basic = columnOf('basic', kinds.basic)
const project = columnOf('project', kinds.project)

const sources = /* @__PURE__ */ nounsOf(incomeSources)
const sums = /* @__PURE__ */ nounsOf(totals)
const balances = /* @__PURE__ */ nounsOf(balanceLines)
const ofYear = /* @__PURE__ */ nounsOf(yearColumns)
const threePublic = /* @__PURE__ */ nounsOf(threePublicItems)

/** The row of a whole table; a subtotal is none. */
const total: NamedRow = { ...rowOf('total', termOf(totals, 'total')), also: ['总计'] }
const currentIncome = rowOf('currentYearTotal', termOf(totals, 'incomeOfYear'))
const currentExpenditure = rowOf('currentYearTotal', termOf(totals, 'expenditureOfYear'))
const opening = rowOf('openingBalance', termOf(balanceLines, 'openingBalance'))
const closing = rowOf('closingBalance', termOf(balanceLines, 'closingBalance'))
const grandTotal = rowOf('grandTotal', termOf(balanceLines, 'grandTotal'))

const general = rowOf('generalPublicBudget', termOf(incomeSources, 'generalPublicBudget'), '一般公共预算财政拨款')
const fund = rowOf('governmentManagedFund', termOf(incomeSources, 'governmentManagedFund'), '政府性基金预算财政拨款')
const capital = rowOf(
  'stateCapitalOperations',
  termOf(incomeSources, 'stateCapitalOperations'),
  '国有资本经营预算财政拨款',
)

const generalScope = nounOf(fundScopes, 'generalPublicBudget', '一般公共预算财政拨款')
const fundScope = nounOf(fundScopes, 'governmentManagedFund', '政府性基金预算财政拨款')
const capitalScope = nounOf(fundScopes, 'stateCapitalOperations', '国有资本经营预算财政拨款')

const funds = [
  columnOf('generalPublicBudget', generalScope),
  columnOf('governmentManagedFund', fundScope),
  columnOf('stateCapitalOperations', capitalScope),
] as const

/** A part of what stands before it: `年初结转和结余：一般公共预算财政拨款`. */
const partOf = (whole: Sentence, part: Sentence): Sentence => ({
  zh: `${whole.zh}：${part.zh}`,
  en: `${whole.en}, ${part.en}`,
})

const stageByFund = (stage: keyof typeof stages): readonly ColumnLayout[] =>
  [
    columnOf(stage, stages[stage]),
    columnOf(`${stage}GeneralPublicBudget`, partOf(stages[stage], generalScope)),
    columnOf(`${stage}GovernmentManagedFund`, partOf(stages[stage], fundScope)),
    columnOf(`${stage}StateCapitalOperations`, partOf(stages[stage], capitalScope)),
  ].map(local)

const openingOf = (scope: string, noun: Sentence): NamedRow => {
  const { zh, en } = partOf(balances.openingBalance, noun)
  return { code: `openingBalance.${scope}`, label: zh, en, also: [noun.zh] }
}

/** The grids of 公开01–09, by role. 01 and 04 have two sides, each a grid of its own. */
export const accountTables = /* @__PURE__ */ frozen([
  {
    id: 'incomeAndExpenditure.income',
    path: ['incomeAndExpenditure', 'income'],
    title: incomeSide(titles.incomeAndExpenditure),
    whole: titles.incomeAndExpenditure,
    codes: 'none',
    columns: [outturn, local(originalBudget), local(finalBudget)],
    named: [
      local({
        ...rowOf('fiscalAppropriation', termOf([fiscalAppropriation], 'fiscalAppropriation'), '财政拨款收入'),
      }),
      general,
      fund,
      capital,
      rowOf('grantFromSuperior', termOf(incomeSources, 'grantFromSuperior')),
      rowOf('publicService', termOf(incomeSources, 'publicService')),
      rowOf('commercialOperation', termOf(incomeSources, 'commercialOperation')),
      rowOf('remittanceFromSubordinate', termOf(incomeSources, 'remittanceFromSubordinate')),
      rowOf('other', termOf(incomeSources, 'other')),
      currentIncome,
      rowOf('nonFiscalBalanceUsed', termOf(balanceLines, 'nonFiscalBalanceUsed'), '使用非财政拨款结余'),
      opening,
      grandTotal,
    ],
  },
  {
    id: 'incomeAndExpenditure.expenditure',
    path: ['incomeAndExpenditure', 'expenditure'],
    title: expenditureSide(titles.incomeAndExpenditure),
    whole: titles.incomeAndExpenditure,
    codes: 'functional',
    columns: [outturn, local(originalBudget), local(finalBudget)],
    named: [
      currentExpenditure,
      rowOf('surplusDistribution', termOf(balanceLines, 'surplusDistribution')),
      closing,
      grandTotal,
    ],
  },
  {
    id: 'income',
    path: ['income'],
    title: titles.income,
    codes: 'functional',
    columns: [
      columnOf('total', sums.incomeOfYear),
      columnOf('fiscalAppropriation', nounOf(fundScopes, 'fiscalAppropriation', '财政拨款收入')),
      columnOf('grantFromSuperior', sources.grantFromSuperior),
      columnOf('publicService', sources.publicService),
      local(columnOf('educationFees', nounOf(incomeParts, 'educationFees'))),
      columnOf('commercialOperation', sources.commercialOperation),
      columnOf('remittanceFromSubordinate', sources.remittanceFromSubordinate),
      columnOf('other', sources.other),
    ],
    named: [total],
  },
  {
    id: 'expenditure',
    path: ['expenditure'],
    title: titles.expenditure,
    codes: 'functional',
    columns: [
      columnOf('total', sums.expenditureOfYear),
      basic,
      project,
      columnOf('remittanceToSuperior', kinds.remittanceToSuperior),
      columnOf('commercialOperation', kinds.commercialOperation),
      columnOf('grantToSubordinate', kinds.grantToSubordinate),
    ],
    named: [total],
  },
  {
    id: 'fiscalAppropriation.income',
    path: ['fiscalAppropriation', 'income'],
    title: incomeSide(titles.fiscalAppropriation),
    whole: titles.fiscalAppropriation,
    codes: 'none',
    columns: [outturn, local(originalBudget), local(finalBudget)],
    named: [
      general,
      fund,
      capital,
      currentIncome,
      opening,
      openingOf('generalPublicBudget', generalScope),
      openingOf('governmentManagedFund', fundScope),
      openingOf('stateCapitalOperations', capitalScope),
      grandTotal,
    ],
  },
  {
    id: 'fiscalAppropriation.expenditure',
    path: ['fiscalAppropriation', 'expenditure'],
    title: expenditureSide(titles.fiscalAppropriation),
    whole: titles.fiscalAppropriation,
    codes: 'functional',
    columns: [columnOf('total', sums.total), ...funds, ...stageByFund('originalBudget'), ...stageByFund('finalBudget')],
    named: [currentExpenditure, closing, grandTotal],
  },
  {
    id: 'generalPublicBudgetExpenditure',
    path: ['generalPublicBudgetExpenditure'],
    title: titles.generalPublicBudgetExpenditure,
    codes: 'functional',
    columns: [
      columnOf('total', nounOf(totals, 'total', '小计')),
      basic,
      project,
      local(columnOf('openingBalance', balances.openingBalance)),
      local(columnOf('income', ofYear.income)),
      local(columnOf('closingBalance', balances.closingBalance)),
    ],
    named: [total],
  },
  {
    id: 'basicExpenditure',
    path: ['basicExpenditure'],
    title: titles.basicExpenditure,
    codes: 'economic',
    columns: [
      columnOf('amount', stages.outturn),
      local(columnOf('personnel', nounOf(basicExpenditureParts, 'personnel'))),
      local(columnOf('nonPersonnel', nounOf(basicExpenditureParts, 'nonPersonnel'))),
    ],
    named: [
      rowOf('personnel', termOf(basicExpenditureParts, 'personnel'), '人员经费合计'),
      rowOf('nonPersonnel', termOf(basicExpenditureParts, 'nonPersonnel'), '公用经费合计'),
      local(total),
    ],
  },
  {
    id: 'governmentManagedFund',
    path: ['governmentManagedFund'],
    title: titles.governmentManagedFund,
    codes: 'functional',
    columns: [
      columnOf('total', { zh: `${ofYear.expenditure.zh}：小计`, en: ofYear.expenditure.en }),
      columnOf('openingBalance', balances.openingBalance),
      columnOf('income', ofYear.income),
      basic,
      project,
      columnOf('closingBalance', balances.closingBalance),
    ],
    named: [total],
  },
  {
    id: 'stateCapitalOperations',
    path: ['stateCapitalOperations'],
    title: titles.stateCapitalOperations,
    codes: 'functional',
    columns: [
      columnOf('total', sums.total),
      basic,
      project,
      local(columnOf('openingBalance', balances.openingBalance)),
      local(columnOf('income', ofYear.income)),
      local(columnOf('closingBalance', balances.closingBalance)),
    ],
    named: [total],
  },
  {
    id: 'threePublic',
    path: ['threePublic'],
    title: titles.threePublic,
    codes: 'none',
    columns: [
      columnOf('total', sums.total),
      columnOf('overseasTravel', threePublic.overseasTravel),
      columnOf('vehicles', threePublic.vehicles),
      columnOf('vehiclePurchase', threePublic.vehiclePurchase),
      columnOf('vehicleOperation', threePublic.vehicleOperation),
      columnOf('officialReception', threePublic.officialReception),
      local(columnOf('domesticReception', nounOf(subjectTerms, 'threePublic.domesticReception', '国内公务接待费'))),
      local(columnOf('foreignReception', nounOf(subjectTerms, 'threePublic.foreignReception', '国（境）外接待费'))),
      local(columnOf('agencyRunningCost', agencyRunningCost)),
      local(columnOf('conference', nounOf(besideThreePublic, 'conference'))),
      local(columnOf('training', nounOf(besideThreePublic, 'training'))),
    ],
    named: [
      rowOf('budget', termOf(budgetColumns, 'budget')),
      rowOf('outturn', termOf(budgetStages, 'outturn')),
      local(rowOf('originalBudget', termOf(budgetStages, 'originalBudget'))),
      local(rowOf('finalBudget', termOf(budgetStages, 'finalBudget'))),
      local(rowOf('previousOutturn', termOf(budgetColumns, 'previousOutturn'))),
    ],
  },
] as const satisfies readonly TableLayout[])

/** A grid of money of the final accounts, by role; 01 and 04 by role and side. */
export type GridId = (typeof accountTables)[number]['id']
