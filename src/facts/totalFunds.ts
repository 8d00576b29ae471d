import { fundingRows } from '../terms/fundingSource.js'
import { nounOf } from '../terms/term.js'
import { columnName } from './columnNames.js'
import type { Facts } from './facts.js'
import { moneyCell, type PrintedCell } from './printedCell.js'

const name = /* @__PURE__ */ nounOf(fundingRows, 'total', '资金总额')

/** What a form prints as the total of its money in a column; a missing cell where it prints no total. */
export function totalFunds({ funding, unit }: Facts, column: string): PrintedCell {
  const total = funding.find(({ code }) => code === 'total')
  if (total) return total.money(column)
  const { zh, en } = columnName(column)
  const label = { zh: `「${name.zh}」${zh}`, en: `${name.en}, ${en}` }
  return moneyCell({ label, where: { path: ['funding'], table: 'funding', row: 'total', column } }, undefined, unit)
}
