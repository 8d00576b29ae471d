import { isFiscal } from './balances.js'
import { type Combination, together } from './leaf.js'
import { type Choice, isIn, isSpent, type Leaves } from './leavesOf.js'
import type { Line, Lines } from './line.js'
import { basicClasses, threePublicSections } from './posting.js'

const amount = (code: string, cell: Combination): Line => ({ code, cells: { amount: cell } })

/** Basic expenditure of the general public budget. */
export const isBasic: Choice = (leaf) => isSpent(leaf) && leaf.source === 'generalPublicBudget' && leaf.use === 'basic'

/** 06 一般公共预算财政拨款基本支出. */
function basicExpenditure(leaves: Leaves): readonly Line[] {
  return [
    ...leaves.codes('economic', isBasic).map((code) => amount(code, leaves.under(code, 'economic').sum(isBasic))),
    amount('personnel', leaves.sum(isBasic, isIn(basicClasses.personnel))),
    amount('nonPersonnel', leaves.sum(isBasic, isIn(basicClasses.nonPersonnel))),
  ]
}

/** A row of the three public expenses, of the leaves chosen. */
export function threePublicLine(leaves: Leaves, code: string, isChosen: Choice): Line {
  const of = (item: keyof typeof threePublicSections): Combination =>
    leaves.under(threePublicSections[item], 'economic').sum(isChosen)
  const items = {
    overseasTravel: of('overseasTravel'),
    vehiclePurchase: of('vehiclePurchase'),
    vehicleOperation: of('vehicleOperation'),
    officialReception: of('officialReception'),
  }
  const vehicles = together(items.vehiclePurchase, items.vehicleOperation)
  return { code, cells: { total: together(...Object.values(items)), vehicles, ...items } }
}

/** What is spent of appropriations, whatever its use. */
export const isOfAppropriations: Choice = (leaf) => isSpent(leaf) && isFiscal(leaf)

/** 09 “三公”经费, of all appropriations: the budget, and what was spent on them. */
const threePublic = (leaves: Leaves): readonly Line[] => [
  threePublicLine(leaves, 'budget', ({ kind }) => kind === 'threePublicBudget'),
  threePublicLine(leaves, 'outturn', isOfAppropriations),
]

/** The tables by economic nature: 06 and 09. */
export const economicTables = (leaves: Leaves): Lines => ({
  basicExpenditure: basicExpenditure(leaves),
  threePublic: threePublic(leaves),
})
