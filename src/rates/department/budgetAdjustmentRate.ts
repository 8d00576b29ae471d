import { commonIndicatorFramework } from '../../law/national.js'
import { budgetMovements } from '../../terms/budgetStage.js'
import { nounOf } from '../../terms/term.js'
import { ofDepartment } from '../applies.js'
import { finalBudget, originalBudget } from '../inputs.js'
import type { GrossRate } from '../judgeNetChange.js'

/**
 * How much of its budget did a department adjust?
 *
 * 预算调整率 = (|supplement| + |reduction| + |restructuring| − |excluded|) ÷ original budget. A zero original budget
 * gives `notApplicable`; blanks and unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const movements = { supplement: '120.00', reduction: '20.00', restructuring: '10.00', excludedAdjustment: '50.00' }
 * const inputs = { ...movements, originalBudget: '1000.00', finalBudget: '1100.00' }
 * judgeRateStated(budgetAdjustmentRate, inputs, '10.00%').outcome // => 'holds'
 */
export const budgetAdjustmentRate: GrossRate<{
  supplement: 'money'
  reduction: 'money'
  restructuring: 'money'
  excludedAdjustment: 'money'
  originalBudget: 'money'
  finalBudget: 'money'
}> = {
  kind: 'rate',
  id: 'budgetAdjustmentRate',
  label: { zh: '预算调整率', en: 'budget adjustment rate' },
  says: {
    zh: '预算调整率等于追加、追减和结构调整的绝对额之和，减去因政策、不可抗力和上级要求发生的部分，再除以年初预算数',
    en: 'The budget adjustment rate is the gross sum of supplements, reductions and restructuring, without those caused by national policy, force majeure or orders from above, over the original budget',
  },
  basis: {
    instrument: commonIndicatorFramework,
    says: {
      zh: '预算调整率=预算调整数÷预算数×100%，调整数为追加、追减、结构调整总和，因国家政策、不可抗力、上级要求发生的除外',
      en: 'budget adjustment rate = adjustments ÷ budget; adjustments are the gross sum of supplements, reductions and restructuring, except those caused by national policy, force majeure or orders from above',
    },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  note: {
    zh: '两个总数只给出净变动，不能代替各项调整的总和',
    en: 'two totals tell only the net change, which does not stand for the movements',
  },
  applies: ofDepartment,
  inputs: {
    supplement: { label: nounOf(budgetMovements, 'supplement'), unit: 'money' },
    reduction: { label: nounOf(budgetMovements, 'reduction'), unit: 'money' },
    restructuring: { label: nounOf(budgetMovements, 'restructuring'), unit: 'money' },
    excludedAdjustment: {
      label: {
        zh: '因政策、不可抗力和上级要求发生的调整',
        en: 'adjustments caused by policy, force majeure or orders',
      },
      unit: 'money',
    },
    originalBudget,
    finalBudget,
  },
  formula: {
    plus: ['supplement', 'reduction', 'restructuring'],
    minus: ['excludedAdjustment'],
    over: 'originalBudget',
    absolute: 'parts',
  },
  netChange: { plus: ['finalBudget'], minus: ['originalBudget'], over: 'originalBudget', absolute: 'whole' },
  naturalMaximum: null,
  example: {
    inputs: {
      supplement: '120.00',
      reduction: '20.00',
      restructuring: '10.00',
      excludedAdjustment: '50.00',
      originalBudget: '1000.00',
      finalBudget: '1100.00',
    },
    stated: '10.00%',
    outcome: 'holds',
  },
}
