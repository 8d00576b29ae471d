import { describe, expect, test } from 'vitest'
import { notReached, saysMissed } from '../../../src/targets/notReached.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { shown } from './readings.js'

describe('spaces that a print leaves between characters hide no denial', () => {
  test.each(['未 举办 3次', '未举办 3次', '3次 未 完成', '3次 均未 开展', '尚 差3次'])('%s', (printed) =>
    expect(shown(parseActual(printed))).toMatch(/^negatedFigure at /u),
  )

  test.each(['98%，未 达标', '98%（任务 未完成）', '98%；已 取消'])('%s', (printed) =>
    expect(saysMissed(printed)).toBe(true),
  )
})

test.each([
  ['未举办3次', { from: 0, start: 3, end: 5 }, 'denied'],
  ['未举办，培训3次', { from: 0, start: 6, end: 8 }, null],
  ['未举办（培训）3次', { from: 0, start: 7, end: 9 }, null],
  ['一、未举办、二、计划3次', { from: 0, start: 10, end: 12 }, 'other'],
  ['未举办3次4次', { from: 5, start: 5, end: 7 }, null],
  ['3次', { from: 0, start: 0, end: 2 }, null],
] as const)('of %s at %o: %s', (printed, place, told) => {
  const plain = printed.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')')
  expect(notReached(plain, place)).toBe(told)
})
