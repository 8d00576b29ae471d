import { type BuildingRow, buildingsOf } from '../../../facts/buildingRow.js'
import { hasFigure } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const buildingRates: Idea = {
  kind: 'inspection',
  id: 'B11',
  says: {
    zh: '规模控制率等于实际规模除以批复规模，投资概算控制率等于实际投资除以预算投资',
    en: 'The scale control rate is actual over approved scale, the investment control rate actual over budgeted investment',
  },
  basis: byForm(
    '基础数据表依次列“批复规模”“实际规模”“规模控制率”和“预算投资”“实际投资”“投资概算控制率”',
    'The basic data table prints what was approved, what it came to and the control rate side by side, of scale and of investment',
  ),
  severity: 'error',
  applies: { region: '湖南省' },
  claims: ({ facts }) =>
    buildingsOf(facts).flatMap((building) => [...rateClaim(building, 'scale'), ...rateClaim(building, 'investment')]),
  example: {
    document: {
      kind: 'basicData',
      buildings: [
        {
          approvedScale: '1000',
          actualScale: '1100',
          scaleControlRate: '100%',
          budgetInvestment: '500.00',
          actualInvestment: '500.00',
          investmentControlRate: '100%',
        },
      ],
    },
    outcome: 'broken',
  },
}

/** A building without any figure is a heading that nothing was filled in under. */
function rateClaim(building: BuildingRow, about: keyof BuildingRow): readonly Claim[] {
  const { allowed, actual, rate } = building[about]
  if (![allowed, actual, rate].some(hasFigure)) return []
  return [{ kind: 'rate', about, stated: rate, part: actual, whole: allowed }]
}
