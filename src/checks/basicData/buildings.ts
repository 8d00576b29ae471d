import { hasFigure, moneyCell, numberCell, type Place, type PrintedCell, rateCell } from '../../facts/printedCell.js'
import { buildingColumns } from '../../terms/staffing.js'
import { nounsOf } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
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

const building = {
  approvedScale: '1000',
  actualScale: '1100',
  scaleControlRate: '110%',
  budgetInvestment: '500.00',
  actualInvestment: '500.00',
  investmentControlRate: '100%',
}

export const buildingLimitsRule: BasicDataInspection = {
  kind,
  id: 'B13',
  says: /* @__PURE__ */ says(
    '实际规模不大于批复规模，实际投资不大于预算投资',
    'A building keeps within its approved scale and its budgeted investment',
  ),
  basis: /* @__PURE__ */ byForm('楼堂馆所控制情况', 'The form lists how buildings were controlled'),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    buildingsOf(context).flatMap((one) =>
      (['scale', 'investment'] as const).flatMap((of) => {
        const { allowed, actual } = one[of]
        if (!hasFigure(allowed) || !hasFigure(actual)) return []
        return [sumCase(rule, of, actual, [allowed], { relation: 'atMost' })]
      }),
    ),
  example: { document: { buildings: [building] }, outcome: 'broken' },
}
