import { byArithmetic, says } from '../accounts/ground.js'
import { everyForm as applies } from '../rule.js'
import type { ReconciliationRule } from './reconciliationRule.js'

const indicator = { level1: '投入管理指标', level2: '预算管理', level3: '预算调整率', actual: '' }

export const sameTargetRule: ReconciliationRule = {
  kind: 'reconciliation',
  id: 'X7',
  says: /* @__PURE__ */ says(
    '同一指标的指标值在各份文件中一致；调整过的，应有调整的手续',
    'The target of one indicator is the same in every document; a change of it was approved',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '同一单位、年度的同一指标只有一个指标值；经批准可以调整，故为警示',
    'One indicator of one unit and year has one target; it may be changed by approval, hence a warning',
  ),
  severity: 'warning',
  applies,
  example: {
    documents: [
      { kind: 'selfEvaluation', form: 'department', indicators: [{ ...indicator, target: '≤2%' }] },
      { kind: 'evaluationReport', indicators: [{ ...indicator, target: '≤20%' }] },
    ],
    outcome: 'broken',
  },
}
