import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'

describe('a period that runs backwards', () => {
  it.each([
    '2023年12月-2023年3月',
    '2023-2020年',
    '2024年5月至2023年12月',
    '2023年6月30日—2023年1月1日',
    '2025年—2024年3月',
  ])('%s is unreadable', (text) => {
    expect(parseTarget(text)).toMatchObject({ kind: 'unreadable', reason: 'reversedRange' })
    expect(assess(text, '2023年5月', { year: 2023 }).outcome).not.toBe('notMet')
    expect(assess('2023年5月底前', text, { year: 2023 }).outcome).not.toBe('notMet')
  })
  it.each(['11月-2月', '2023年11月-2月'])('%s may run into the next year', (text) =>
    expect(parseTarget(text)).toMatchObject({ kind: 'unreadable', reason: 'ambiguousDate' }),
  )
  it.each(['2023年3月-2023年12月', '2020-2023年', '3月-11月', '2023年12月5日-12月', '2023年12月-2024年3月'])(
    '%s runs forwards',
    (text) => expect(parseTarget(text).kind).toBe('date'),
  )
})
