import { expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import type { WordScale } from '../../../src/targets/wordScale.js'

const judged = (target: string, actual: string, words?: WordScale): string => {
  const { outcome, reason } = assess(target, actual, words ? { words } : {})
  return reason ?? outcome
}

test.each([
  ['健全', '健全'],
  ['健全', ' 健 全。'],
  ['上线', '已上线'],
  ['=优', '优'],
  ['已上线', '已上线'],
  ['=不健全', '不健全'],
])('a word is met by itself: %s, %s', (target, actual) => {
  expect(judged(target, actual)).toBe('met')
})

test.each([
  ['良', '优', 'met'],
  ['≥良', '优秀', 'met'],
  ['优', '良', 'notMet'],
  ['优良', '良好', 'met'],
  ['优良', '中', 'notMet'],
  ['满意', '非常满意', 'met'],
  ['满意', '基本满意', 'notMet'],
  ['完成', '部分完成', 'notMet'],
])('a word is met by one that ranks as high: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test.each([
  ['上线', '完成', 'met'],
  ['健全', '达成预期指标', 'met'],
  ['健全', '部分达成', 'notMet'],
  ['健全', '未达成', 'notMet'],
])('whether it was achieved answers any target in words: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test.each([
  ['上线', '未上线'],
  ['健全', '不健全'],
])('the word of the target denied is not met: %s, %s', (target, actual) => {
  expect(judged(target, actual)).toBe('notMet')
})

test.each([
  ['健全', '基本健全', 'wordsNotComparable'],
  ['健全', '优', 'wordsNotComparable'],
  ['满意', '优', 'wordsNotComparable'],
  ['优良中低差', '良', 'scaleWithoutLevel'],
  ['定性 好坏', '严格执行相关管理制度', 'scaleWithoutLevel'],
])('words that no scale ranks are not compared: %s, %s: %s', (target, actual, reason) => {
  expect(judged(target, actual)).toBe(reason)
})

test.each([
  ['是/否', '是', 'met'],
  ['是/否', '否', 'scaleWithoutLevel'],
  ['是/否', '是/否', 'scaleWithoutLevel'],
  ['是否', '是否', 'scaleWithoutLevel'],
  ['是否达标', '达标', 'met'],
  ['是否达标', '是', 'met'],
  ['有/无', '有', 'met'],
  ['合格/不合格', '合格', 'met'],
  ['合格、不合格', '不合格', 'scaleWithoutLevel'],
  ['完成/未完成', '完成', 'met'],
  ['达标或不达标', '达标或不达标', 'scaleWithoutLevel'],
  ['高中低', '高', 'met'],
  ['高中低', '中', 'scaleWithoutLevel'],
  ['好、一般、差', '好', 'met'],
  ['好、较好、一般、差', '好、较好、一般、差', 'scaleWithoutLevel'],
  ['好、较好、一般、差', '较好', 'scaleWithoutLevel'],
  ['健全、完善', '健全、完善', 'met'],
])('a choice or a scale is met by its best answer and never by its echo: %s, %s: %s', (target, actual, outcome) => {
  expect(judged(target, actual)).toBe(outcome)
})

test('a scale of the caller ranks its own words', () => {
  const stars: WordScale = {
    words: [
      { zh: '三星', rank: 3 },
      { zh: '二星', rank: 2 },
      { zh: '三颗星', rank: 3, means: '三星' },
      { zh: '四星', rank: 4, means: '顶级' },
    ],
  }
  expect(judged('二星', '三颗星', stars)).toBe('met')
  expect(judged('三星', '二星', stars)).toBe('notMet')
  expect(judged('三星', '四星', stars)).toBe('met')
  expect(judged('良', '优', stars)).toBe('wordsNotComparable')
})

test.each([
  ['定性 优良中低差', '优'],
  ['优良中差', '优秀'],
  ['优、良、中、差', '优'],
  ['优/良/中/差', '达成'],
  ['（优、良、一般、差）', '优'],
  ['好坏', '好'],
  ['差、中、良、优', '优'],
  ['达成、部分达成、未达成', '完成'],
  ['满意/基本满意/不满意', '满意'],
])('the highest level meets a target that names the scale: %s, %s', (target, actual) => {
  expect(judged(target, actual)).toBe('met')
})

test.each([
  ['优良中低差', '差'],
  ['差、中、良、优', '良'],
  ['优/良/中/差', '中'],
  ['好坏', '好坏'],
  ['优良中低差', '优良中低差'],
  ['满意/基本满意/不满意', '基本满意'],
  ['好坏', '坏'],
])('less than the highest level, and the scale said again, decide nothing: %s, %s', (target, actual) => {
  expect(judged(target, actual)).toBe('scaleWithoutLevel')
})
