import { describe, expect, it } from 'vitest'
import { monthsIn, withoutMonths } from '../../../../src/intake/forms/months.js'
import { periodIn, yearOfPeriod } from '../../../../src/intake/forms/period.js'
import type { Printed } from '../../../../src/intake/printed.js'
import { linesIn } from '../engine/tableOf.js'

describe('the months that a text names', () => {
  it.each<[string, string, number, number | null]>([
    ['1-8月执行数', '1-8月', 8, null],
    ['1-1月', '1-1月', 1, null],
    ['1月-08月', '1月-08月', 8, null],
    ['1月1日至9月30日', '1月1日至9月30日', 9, null],
    ['2024年1-6月份', '2024年1-6月份', 6, 2024],
    ['2024年度1-6月', '1-6月', 6, 2024],
    ['截至2024年9月底', '截至2024年9月底', 9, 2024],
    ['截止7月31日', '截止7月31日', 7, null],
    ['截至2024-07-31', '截至2024-07-31', 7, 2024],
    ['截至2024.7.31', '截至2024.7.31', 7, 2024],
    ['2024年上半年', '上半年', 6, 2024],
    ['2024年第三季度', '三季度', 9, 2024],
    ['2023 2024年1-12月', '1-12月', 12, 2024],
    ['1-13月，截至5月底', '截至5月底', 5, null],
  ])('%s', (text, label, month, year) => {
    expect(monthsIn(text)).toMatchObject({ month, year })
    expect(monthsIn(text)?.label.endsWith(label) || monthsIn(text)?.label).toBe(true)
  })

  it.each(['全年执行数', '1-13月', '1-0月', '2024年', '执行数'])('are none: %s', (text) => {
    expect(monthsIn(text)).toBeNull()
  })

  it.each([
    ['1-6月执行数', '执行数'],
    ['截至8月底执行数', '执行数'],
    ['上半年执行数', '执行数'],
    ['全年执行数', '全年执行数'],
    ['执行数', '执行数'],
    ['预计上半年', '预计上半年'],
  ])('are left out: %s', (text, label) => {
    expect(withoutMonths(text)).toBe(label)
  })
})

describe('the months that a form watches', () => {
  const head: Printed = { text: '2024年1-9月', place: {} }
  it('are those that its head says', () => {
    const period = periodIn([{ text: '某表', place: {} }, head], linesIn(['1-8月执行数']))
    expect(period).toMatchObject({ month: 9, year: 2024 })
    expect(period?.printed).toBe(head)
  })

  it('else those of its columns, in its first thirty rows and in short cells', () => {
    const [row, other] = [['1-8月执行数'], ['某']]
    const rows = (count: number) => Array.from({ length: count }, () => other)
    expect(periodIn([], linesIn(...rows(29), row))).toMatchObject({ month: 8, printed: { text: '1-8月执行数' } })
    expect(periodIn([], linesIn(...rows(30), row))).toBeNull()
    const text = (length: number) => `1-8月${'甲'.repeat(length - 4)}`
    expect(periodIn([], linesIn([text(30)]))).toMatchObject({ month: 8 })
    expect(periodIn([], linesIn([text(31)]))).toBeNull()
    expect(periodIn([], [])).toBeNull()
  })

  const period = (text: string, year: number | null = 2024) => ({
    label: '',
    month: 9,
    year,
    printed: { text, place: {} },
  })
  it('say the year of the form, as if it stood alone', () => {
    const own = period('2024年1-9月')
    expect(yearOfPeriod(own, null)).toEqual([{ says: 'year', year: 2024, printed: own.printed }])
    const title = { says: 'title', printed: { text: '2024年1-9月', place: {} } } as never
    expect(yearOfPeriod(own, title)).toHaveLength(1)
    expect(yearOfPeriod(period('甲'.repeat(40)), null)).toHaveLength(1)
  })

  it('say none in a title, in a long line, or where none stands with them', () => {
    const own = period('2024年1-9月')
    expect(yearOfPeriod(own, { says: 'title', printed: own.printed } as never)).toEqual([])
    expect(yearOfPeriod(period('甲'.repeat(41)), null)).toEqual([])
    expect(yearOfPeriod(period('1-9月', null), null)).toEqual([])
    expect(yearOfPeriod(null, null)).toEqual([])
  })
})
