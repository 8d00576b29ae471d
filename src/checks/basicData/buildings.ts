import { hasFigure, moneyCell, numberCell, type Place, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { hunanInvestmentControlRate } from '../../rates/regional/hunan/hunanInvestmentControlRate.js'
import { hunanScaleControlRate } from '../../rates/regional/hunan/hunanScaleControlRate.js'
import { buildingColumns } from '../../terms/staffing.js'
import { nounsOf } from '../../terms/term.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { quotientCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { BasicDataContext } from './context.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

const kind = 'inspection'

const columns = {
  ...nounsOf(buildingColumns),
  scaleControlRate: { zh: '规模控制率（实际÷批复）', en: 'scale control rate (actual ÷ approved)' },
  investmentControlRate: { zh: '投资概算控制率（实际÷预算）', en: 'investment control rate (actual ÷ budget)' },
} as const

/** What was allowed of a building and what it came to: the figures of one rate. */
interface Control {
  readonly allowed: PrintedCell
  readonly actual: PrintedCell
  readonly rate: PrintedCell
}

interface Building {
  readonly scale: Control
  readonly investment: Control
}

function buildingsOf({ document: { buildings = [], unit } }: BasicDataContext): readonly Building[] {
  return buildings.map((building, at) => {
    const { label = '楼堂馆所' } = building
    const place = (column: keyof typeof columns): Place => ({
      label: { zh: `「${label}」${columns[column].zh}`, en: `${label}, ${columns[column].en}` },
      where: { path: ['buildings', at, column], table: 'buildings', row: label, column },
    })
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

/** A building without any figure is a heading that nothing was filled in under. */
function rateCases(context: BasicDataContext, rule: Rule, of: keyof Building): Case[] {
  return buildingsOf(context).flatMap((building) => {
    const { allowed, actual, rate } = building[of]
    return [allowed, actual, rate].some(hasFigure) ? [quotientCase(rule, of, rate, actual, allowed)] : []
  })
}

const building = {
  approvedScale: '1000',
  actualScale: '1100',
  scaleControlRate: '110%',
  budgetInvestment: '500.00',
  actualInvestment: '500.00',
  investmentControlRate: '100%',
}

export const scaleRateRule: BasicDataInspection = {
  kind,
  id: 'B11',
  says: /* @__PURE__ */ says(
    '规模控制率等于实际规模除以批复规模',
    'The scale control rate is actual over approved scale',
  ),
  basis: hunanScaleControlRate.basis,
  severity: 'error',
  applies,
  inspect: (context, rule) => rateCases(context, rule, 'scale'),
  example: { document: { buildings: [{ ...building, scaleControlRate: '100%' }] }, outcome: 'broken' },
}

export const investmentRateRule: BasicDataInspection = {
  kind,
  id: 'B12',
  says: /* @__PURE__ */ says(
    '投资概算控制率等于实际投资除以预算投资',
    'The investment control rate is actual over budgeted investment',
  ),
  basis: hunanInvestmentControlRate.basis,
  severity: 'error',
  applies,
  inspect: (context, rule) => rateCases(context, rule, 'investment'),
  example: { document: { buildings: [{ ...building, investmentControlRate: '90%' }] }, outcome: 'broken' },
}
