import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { shown } from './readings.js'
import { readsAs } from './readsAs.js'

describe('what was called off, or put off, was not done', () => {
  test.each(['因疫情取消6次', '推迟6次', '暂缓实施6次', '6次推迟至2025年', '6次已取消', '空缺2个', '6次延期'])(
    '%s',
    (printed) => expect(shown(parseActual(printed))).toMatch(/^negatedFigure at /u),
  )

  test.each([
    ['推迟5天', 'unstated 5 天'],
    ['延期3个工作日', 'unstated 3 个工作日'],
    ['取消收费项目3项', 'unstated 3 项'],
    ['3项取消收费项目', 'unstated 3 项'],
  ])('but not %s', (printed, read) => expect(shown(parseActual(printed))).toBe(read))
})

describe('a date of a plan is no date on which anything was done', () => {
  test.each([
    ['预计2024年11月30日完成', 'kindsDiffer'],
    ['计划于2024年11月完成', 'kindsDiffer'],
    ['拟于11月完成', 'kindsDiffer'],
    ['按计划2024年11月完成', 'met'],
    ['计划2024年11月完成，实际2025年1月完成', 'notMet'],
    ['原定2025年3月，实际2024年12月', 'met'],
    ['第二年1月完成', 'actualUnreadable'],
  ])('%s: %s', (actual, answer) => {
    const { outcome, reason } = assess('2024年12月底前', actual, { year: 2024 })
    expect(reason ?? outcome).toBe(answer)
  })

  test('which a target is asked to hold', () => {
    expect(assess('计划2024年11月完成', '2024年10月').outcome).toBe('met')
  })
})

describe('signs and words that a figure was read without', () => {
  test.each([
    ['≮2台', '3台', 'met'],
    ['≮2台', '1台', 'notMet'],
    ['≯2台', '3台', 'notMet'],
    ['≯2台', '2台', 'met'],
    ['12.31前', '11.30', 'wordAgainstNumber'],
  ])('%s, %s: %s', (target, actual, answer) => {
    const { outcome, reason } = assess(target, actual)
    expect(reason ?? outcome).toBe(answer)
  })
})

describe('what is counted for each period keeps its period', () => {
  readsAs([
    ['每月1-3次', '[1, 3] 次/月'],
    ['每月开展1至3次', '[1, 3] 次/月'],
    ['每两周1次', 'unstated 1 次/两周'],
    ['每2个月1次', 'unstated 1 次/2个月'],
    ['每半年1次', 'unstated 1 次/半年'],
    ['每三年不少于1次', '>= 1 次/三年'],
    ['每学期2次', 'unstated 2 次/学期'],
    ['每人每学年800元', 'unstated 800 元/人/学年'],
    ['每年满意度80%-90%', '[80, 90] %'],
    ['每两月，1次', 'unstated 1 次'],
  ])

  test.each([
    ['每月1-3次', '每月2次', 'met'],
    ['每月1-3次', '每月4次', 'notMet'],
    ['每月1-3次', '2次', 'unitsNotComparable'],
    ['每两周1次', '每两周1次', 'met'],
    ['每两周1次', '1次', 'unitsNotComparable'],
    ['每半年1次', '1次', 'unitsNotComparable'],
    ['每半年1次', '2次', 'met'],
    ['每半年1次', '每半年1次', 'met'],
    ['每学期2次', '2次', 'unitsNotComparable'],
  ])('%s, %s: %s', (target, actual, answer) => {
    const { outcome, reason } = assess(target, actual, target.includes('-') ? {} : { direction: 'higher' })
    expect(reason ?? outcome).toBe(answer)
  })
})
