import { goalManagementMeasures } from '../../../law/national.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import { copiesOf } from './copiesOf.js'

const indicator = { level1: '投入管理指标', level2: '预算管理', level3: '预算调整率', actual: '' }

export const oneTarget: Reconciliation = {
  kind: 'reconciliation',
  id: 'X7',
  says: {
    zh: '同一指标的指标值在各份文件中一致；调整过的，应有调整的手续',
    en: 'The target of one indicator is the same in every document; a change of it was approved',
  },
  basis: {
    instrument: goalManagementMeasures,
    says: {
      zh: '绩效目标批复后一般不予调整；确需调整的，按程序报批，故列为核实',
      en: 'an approved goal is not changed but by procedure, hence a warning',
    },
    from: '2015',
    to: null,
    confirmed: 'unverified',
  },
  severity: 'warning',
  applies: everyForm,
  claims: ({ shared }) => shared.filter(([{ stage }]) => stage === 'target').map(copiesOf),
  example: {
    documents: [
      { kind: 'selfEvaluation', form: 'department', indicators: [{ ...indicator, target: '≤2%' }] },
      { kind: 'evaluationReport', indicators: [{ ...indicator, target: '≤20%' }] },
    ],
    outcome: 'broken',
  },
}
