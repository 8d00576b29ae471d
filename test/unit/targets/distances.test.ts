import { expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

/** What is above or below a target, over or left of the money, late, or a share of last year, is not what was reached. */
test.each([
  ['≥95%', '超额完成20%', '群众满意度', 'distanceOnly'],
  ['≥95%', '超目标3%', '群众满意度', 'distanceOnly'],
  ['≥95%', '高于目标值3%', '群众满意度', 'distanceOnly'],
  ['≥95%', '低于年初目标3%', '群众满意度', 'distanceOnly'],
  ['≥95%', '比目标高2%', '群众满意度', 'distanceOnly'],
  ['≥95%', '较目标值低了3%', '群众满意度', 'distanceOnly'],
  ['≥95%', '98%，高于目标值3%', '群众满意度', 'partUnclear'],
  ['≥95%', '完成目标的98%', '任务完成率', 'met'],
  ['≥95%', '达到目标98%', '群众满意度', 'met'],
  ['≤100万元', '超支2万元', '项目成本', 'distanceOnly'],
  ['≤100万元', '超预算 2 万元', '项目成本', 'distanceOnly'],
  ['≤100万元', '结余2万元', '项目成本', 'distanceOnly'],
  ['≤100万元', '剩余约2万元', '项目成本', 'distanceOnly'],
  ['≤5万元', '结余2万元', '结余资金', 'met'],
  ['≤5%', '超支2%', '成本超支率', 'met'],
  ['≥5%', '超支6%', '成本节约率', 'distanceOnly'],
  ['≤30天', '延期5天', '施工工期', 'distanceOnly'],
  ['≤30天', '逾期了3天', '施工工期', 'distanceOnly'],
  ['≤30天', '晚5天', '施工工期', 'distanceOnly'],
  ['≤3天', '逾期5天', '逾期天数', 'notMet'],
  ['≤30天', '28天', '施工工期', 'met'],
  ['增长3%', '为上年的98%', '产值', 'distanceOnly'],
  ['≥95%', '达到去年同期的98%', '产值', 'distanceOnly'],
  ['不低于上年的95%', '为上年的98%', '产值', 'met'],
])('%s, %s of %s: %s', (target, actual, name, answer) => {
  const { outcome, reason } = assess(target, actual, { name })
  expect(reason ?? outcome).toBe(answer)
})
