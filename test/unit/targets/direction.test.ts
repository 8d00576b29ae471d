import { expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

const output = { level1: '产出指标' }

test.each([
  ['6万元', '5万元', { name: '培训费用' }, 'met', 'lower', 'name'],
  ['6', '5', { name: '培训费用' }, 'met', 'lower', 'name'],
  ['5人次', '4人次', { ...output, name: '培训费用' }, 'notMet', 'higher', 'level'],
  ['5人次/月', '4人次/月', { ...output, name: '培训费用' }, 'notMet', 'higher', 'level'],
  ['每天5件', '每天6件', { ...output, name: '办理时间' }, 'met', 'higher', 'level'],
  ['5元/人', '6元/人', { ...output, name: '培训费用' }, 'notMet', 'lower', 'name'],
] as const)('%s, %s with %o: %s', (target, actual, options, outcome, direction, basis) => {
  const told = assess(target, actual, options)
  expect([told.outcome, told.direction, told.basis]).toEqual([outcome, direction, basis])
})
