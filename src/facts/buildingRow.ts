import { buildingColumns } from '../terms/staffing.js'
import { nounsOf } from '../terms/term.js'
import type { Facts } from './facts.js'
import { namedPlace } from './listPlace.js'
import { moneyCell, numberCell, type Place, type PrintedCell, rateCell } from './printedCell.js'

/** What was allowed of a building and what it came to: the figures of one rate. */
export interface Control {
  readonly allowed: PrintedCell
  readonly actual: PrintedCell
  readonly rate: PrintedCell
}

/** A building that was finished: how large it was to be and what it was to cost. */
export interface BuildingRow {
  readonly scale: Control
  readonly investment: Control
}

const columns = nounsOf(buildingColumns)

/** Every building that the form prints. */
export function buildingsOf({ printed: { buildings = [] }, unit }: Facts): readonly BuildingRow[] {
  return buildings.map((building, at) => {
    const { label = '楼堂馆所' } = building
    const place = (column: keyof typeof columns): Place => {
      const { zh, en } = columns[column]
      return namedPlace(['buildings', at, column], label, { zh: `「${label}」${zh}`, en: `${label}, ${en}` })
    }
    const area = (column: 'approvedScale' | 'actualScale'): PrintedCell =>
      numberCell(place(column), building[column], { kind: 'count', unit: '㎡' })
    const money = (column: 'budgetInvestment' | 'actualInvestment'): PrintedCell =>
      moneyCell(place(column), building[column], unit)
    const rate = (column: 'scaleControlRate' | 'investmentControlRate'): PrintedCell =>
      rateCell(place(column), building[column])
    return {
      scale: { allowed: area('approvedScale'), actual: area('actualScale'), rate: rate('scaleControlRate') },
      investment: {
        allowed: money('budgetInvestment'),
        actual: money('actualInvestment'),
        rate: rate('investmentControlRate'),
      },
    }
  })
}
