import { isFiscal } from './balances.js'
import { type Combination, together } from './leaf.js'
import { type Choice, isFor, isIn, isOf, isSpent, type Leaves } from './leavesOf.js'
import type { Line, Lines } from './line.js'
import { basicClasses, threePublicSections } from './posting.js'

const amount = (code: string, cell: Combination): Line => ({ code, cells: { amount: cell } })

/** 06 一般公共预算财政拨款基本支出. */
function basicExpenditure(leaves: Leaves): readonly Line[] {
  const isBasic: Choice = (leaf) => isSpent(leaf) && isOf('generalPublicBudget')(leaf) && isFor('basic')(leaf)
  return [
    ...leaves.codes('economic', isBasic).map((code) => amount(code, leaves.sum(isBasic, isIn([code])))),
    amount('personnel', leaves.sum(isBasic, isIn(basicClasses.personnel))),
    amount('nonPersonnel', leaves.sum(isBasic, isIn(basicClasses.nonPersonnel))),
  ]
}

/** 09 “三公”经费, of all appropriations: the budget, and what was spent on them whatever its use. */
function threePublic(leaves: Leaves): readonly Line[] {
  const line = (code: string, isChosen: Choice): Line => {
    const of = (item: keyof typeof threePublicSections): Combination =>
      leaves.sum(isChosen, isIn([threePublicSections[item]]))
    const items = Object.fromEntries(
      Object.entries(threePublicSections).map(([item, section]) => [item, leaves.sum(isChosen, isIn([section]))]),
    )
    const vehicles = together(of('vehiclePurchase'), of('vehicleOperation'))
    return { code, cells: { total: together(...Object.values(items)), vehicles, ...items } }
  }
  return [
    line('budget', ({ kind }) => kind === 'threePublicBudget'),
    line('outturn', (leaf) => isSpent(leaf) && isFiscal(leaf)),
  ]
}

/** The tables by economic nature: 06 and 09. */
export const economicTables = (leaves: Leaves): Lines => ({
  basicExpenditure: basicExpenditure(leaves),
  threePublic: threePublic(leaves),
})
