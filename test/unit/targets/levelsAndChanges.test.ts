import { expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'

/** 提高到85% says where something stands, 提高5% how far it moved: the one is never held against the other. */
test.each([
  ['提高5%', '提高到85%', '参保率', 'changeUnclear'],
  ['提高5%', '从80%提升至85%', '参保率', 'changeUnclear'],
  ['提高5%', '提高6%', '参保率', 'met'],
  ['增加50人', '增加至500人', '志愿者人数', 'changeUnclear'],
  ['缩短2天', '缩短至3天', '办理时限', 'changeUnclear'],
  ['下降5%', '降到3%', '投诉率', 'changeUnclear'],
  ['≥5%', '下降至3%', '投诉下降率', 'changeUnclear'],
  ['≥5%', '提高到6%', '投诉下降率', 'met'],
  ['提高到85%', '提高5%', '参保率', 'changeUnclear'],
  ['提升至85%以上', '提升3%', '参保率', 'changeUnclear'],
  ['提高到85%', '提高到86%', '参保率', 'met'],
  ['增加至500人', '增加50人', '志愿者人数', 'changeUnclear'],
  ['增加至500人', '500人', '志愿者人数', 'met'],
  ['≥95%', '较上年提高3%', '群众满意度', 'changeUnclear'],
  ['≥95%', '提高3%', '群众满意度', 'changeUnclear'],
  ['≥95%', '由80%提高到95%', '群众满意度', 'met'],
  ['≥5%', '提高6%', '满意度提升率', 'met'],
  ['≥5%', '同比增长6%', '财政收入', 'met'],
  ['≥3张', '增加3张', '护理床位', 'met'],
  ['3-5张', '增加4张', '护理床位', 'met'],
  ['≤100万元', '增加5万元', '项目成本', 'changeUnclear'],
  ['≤100万元', '增加5万元', '成本增加额', 'met'],
])('%s, %s of %s: %s', (target, actual, name, answer) => {
  const { outcome, reason } = assess(target, actual, { name })
  expect(reason ?? outcome).toBe(answer)
})
