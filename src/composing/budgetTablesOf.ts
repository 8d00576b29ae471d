import { expenditureKinds } from '../terms/expenditure.js'
import { closingOfFund, closingOfOwn, isFiscal } from './balances.js'
import { rolledUp } from './codedTables.js'
import { isBasic, isOfAppropriations, threePublicLine } from './economicTables.js'
import { type Combination, together } from './leaf.js'
import { type Choice, isFor, isIn, isIncome, isOf, isOpening, isSpent, type Leaves } from './leavesOf.js'
import type { Line, Lines } from './line.js'
import { basicClasses, type Fund, funds, ownSources } from './posting.js'
import { byFund, classesOf } from './summaryTables.js'

const planned = (code: string, cell: Combination): Line => ({ code, cells: { originalBudget: cell } })
const isThere = ({ cells }: Line): boolean => Object.values(cells).some(({ size }) => size > 0)

/** Sources that only some places print: a row where there is such money. */
const rare: ReadonlySet<string> = new Set(['grantFromSuperior', 'remittanceFromSubordinate'])

/** 收支总表: income by source, expenditure by class and by use, with what is carried over. */
function allMoney(leaves: Leaves): Lines {
  const [income, opening, spent] = [leaves.sum(isIncome), leaves.sum(isOpening), leaves.sum(isSpent)]
  const closing = together(...funds.map((fund) => closingOfFund(leaves, fund)), closingOfOwn(leaves))
  const source = (id: Fund | (typeof ownSources)[number]): Line => planned(id, leaves.sum(isIncome, isOf(id)))
  const end = [
    planned('currentYearTotal', spent),
    planned('closingBalance', closing),
    planned('grandTotal', together(spent, closing)),
  ]
  return {
    'budget.incomeAndExpenditure.income': [
      planned('fiscalAppropriation', leaves.sum(isIncome, isFiscal)),
      ...funds.map(source),
      ...ownSources.map(source).filter((line) => !rare.has(line.code) || isThere(line)),
      planned('currentYearTotal', income),
      planned('openingBalance', opening),
      planned('grandTotal', together(income, opening)),
    ],
    'budget.incomeAndExpenditure.expenditure': [
      ...classesOf(leaves).map((code) => planned(code, leaves.under(code).sum(isSpent))),
      ...end,
    ],
    'budget.incomeAndExpenditure.use': [
      ...expenditureKinds
        .map(({ id }) => planned(id, leaves.sum(isSpent, isFor(id))))
        .filter((line) => line.code === 'basic' || line.code === 'project' || isThere(line)),
      ...end,
    ],
  }
}

/** 财政拨款收支总表. */
function appropriations(leaves: Leaves): Lines {
  const income = leaves.sum(isIncome, isFiscal)
  const opening = leaves.sum(isOpening, isFiscal)
  const spent = byFund('currentYearTotal', (fund) => leaves.sum(isSpent, isOf(fund)))
  const closing = byFund('closingBalance', (fund) => closingOfFund(leaves, fund))
  const all = byFund('grandTotal', (fund) => together(leaves.sum(isSpent, isOf(fund)), closingOfFund(leaves, fund)))
  return {
    'budget.fiscalAppropriation.income': [
      ...funds.map((fund) => planned(fund, leaves.sum(isIncome, isOf(fund)))),
      planned('currentYearTotal', income),
      planned('openingBalance', opening),
      ...funds.map((fund) => planned(`openingBalance.${fund}`, leaves.sum(isOpening, isOf(fund)))),
      planned('grandTotal', together(income, opening)),
    ],
    'budget.fiscalAppropriation.expenditure': [
      ...classesOf(leaves, isFiscal).map((code) => byFund(code, (fund) => leaves.under(code).sum(isSpent, isOf(fund)))),
      spent,
      closing,
      all,
    ],
  }
}

const isReceived: Choice = (leaf) => isIncome(leaf) || isOpening(leaf)

/** 收入总表. */
const income = (leaves: Leaves): readonly Line[] =>
  rolledUp(leaves, leaves.codes('function', isReceived), (own) => ({
    total: own.sum(isReceived),
    currentYearTotal: own.sum(isIncome),
    fiscalAppropriation: own.sum(isIncome, isFiscal),
    ...Object.fromEntries([...funds, ...ownSources].map((source) => [source, own.sum(isIncome, isOf(source))])),
    openingBalance: own.sum(isOpening),
  }))

/** 支出总表. */
const expenditure = (leaves: Leaves): readonly Line[] =>
  rolledUp(leaves, leaves.codes('function', isSpent), (own) => ({
    total: own.sum(isSpent),
    ...Object.fromEntries(expenditureKinds.map(({ id }) => [id, own.sum(isSpent, isFor(id))])),
  }))

/** What one budget spends; of the general public budget personnel and the rest of basic expenditure apart. */
const spending = (leaves: Leaves, fund: Fund): readonly Line[] =>
  rolledUp(leaves, leaves.codes('function', isSpent, isOf(fund)), (own) => ({
    total: own.sum(isSpent, isOf(fund)),
    basic: own.sum(isSpent, isOf(fund), isFor('basic')),
    ...(fund === 'generalPublicBudget' ? partsOf(own) : {}),
    project: own.sum(isSpent, isOf(fund), isFor('project')),
  }))

const partsOf = (own: Leaves): Line['cells'] => ({
  personnel: own.sum(isBasic, isIn(basicClasses.personnel)),
  nonPersonnel: own.sum(isBasic, isIn(basicClasses.nonPersonnel)),
})

/** 一般公共预算基本支出表, by economic section. */
const basicExpenditure = (leaves: Leaves): readonly Line[] =>
  [...leaves.codes('economic', isBasic), 'total'].map((code) => {
    const own = leaves.under(code, 'economic')
    return { code, cells: { amount: own.sum(isBasic), ...partsOf(own) } }
  })

/** Every row of every table of a budget. */
export const budgetTablesOf = (leaves: Leaves): Lines => ({
  ...allMoney(leaves),
  ...appropriations(leaves),
  'budget.income': income(leaves),
  'budget.expenditure': expenditure(leaves),
  'budget.generalPublicBudgetExpenditure': spending(leaves, 'generalPublicBudget'),
  'budget.governmentManagedFund': spending(leaves, 'governmentManagedFund'),
  'budget.stateCapitalOperations': spending(leaves, 'stateCapitalOperations'),
  'budget.basicExpenditure': basicExpenditure(leaves),
  'budget.threePublic': [threePublicLine(leaves, 'originalBudget', isOfAppropriations)],
})
