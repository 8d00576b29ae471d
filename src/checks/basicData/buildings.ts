import { buildingsOf } from '../../facts/buildingRow.js'
import { factsOf } from '../../facts/facts.js'
import { hasFigure } from '../../facts/printedCell.js'
import { byForm, says } from '../accounts/ground.js'
import { sumCase } from '../printed/cellCases.js'
import { everyBasicData as applies, type BasicDataInspection } from './inspection.js'

export const buildingLimitsRule: BasicDataInspection = {
  kind: 'inspection',
  id: 'B13',
  says: /* @__PURE__ */ says(
    '实际规模不大于批复规模，实际投资不大于预算投资',
    'A building keeps within its approved scale and its budgeted investment',
  ),
  basis: /* @__PURE__ */ byForm('楼堂馆所控制情况', 'The form lists how buildings were controlled'),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    buildingsOf(factsOf(document)).flatMap((one) =>
      (['scale', 'investment'] as const).flatMap((of) => {
        const { allowed, actual } = one[of]
        if (!hasFigure(allowed) || !hasFigure(actual)) return []
        return [sumCase(rule, of, actual, [allowed], { relation: 'atMost' })]
      }),
    ),
  example: {
    document: {
      buildings: [
        {
          approvedScale: '1000',
          actualScale: '1100',
          scaleControlRate: '110%',
          budgetInvestment: '500.00',
          actualInvestment: '500.00',
          investmentControlRate: '100%',
        },
      ],
    },
    outcome: 'broken',
  },
}
