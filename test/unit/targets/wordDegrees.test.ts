import { expect, test } from 'vitest'
import type { QualityTarget } from '../../../src/targets/target.js'
import { degreesBetween } from '../../../src/targets/wordDegrees.js'
import { defaultWordScale, type WordScale } from '../../../src/targets/wordScale.js'

const word = (text: string): QualityTarget => ({ kind: 'quality', word: text, text })
const degrees = (target: string, actual: string, scale: WordScale = defaultWordScale): number | null =>
  degreesBetween(word(target), word(actual), scale)

test.each([
  ['优', '中', -2],
  ['≥良', '优秀', 1],
  ['优', '差', -4],
  ['完成', '部分完成', -1],
  ['健全', '部分达成', -1],
  ['健全', '达成', 0],
  ['上线', '已上线', 0],
  ['健全', '健全', 0],
  ['健全', '优', null],
  ['满意', '优', null],
  ['健全', '严格执行', null],
])('%s, %s are %s degrees apart', (target, actual, expected) => {
  expect(degrees(target, actual)).toBe(expected)
})

test('a scale that leaves ranks out has as many degrees as it has ranks', () => {
  const scale: WordScale = {
    words: [
      { zh: '高', rank: 9, group: 'height' },
      { zh: '甚高', rank: 9, group: 'height' },
      { zh: '低', rank: 1, group: 'height' },
    ],
  }
  expect([degrees('高', '低', scale), degrees('低', '甚高', scale), degrees('高', '甚高', scale)]).toEqual([-1, 1, 0])
})
