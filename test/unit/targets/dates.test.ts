import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { yearsIn } from '../../../src/targets/yearsIn.js'
import { shown } from './readings.js'

test.each([
  ['2021年', 'date 2021'],
  ['2024年度', 'date 2024'],
  ['2024 年 12 月', 'date 2024-12'],
  ['2021年12月完成', 'date 2021-12'],
  ['2021年12月31日', 'date 2021-12-31'],
  ['2021-12', 'date 2021-12'],
  ['2021-12-31', 'date 2021-12-31'],
  ['2021/12/31', 'date 2021-12-31'],
  ['2021.12.31', 'date 2021-12-31'],
  ['12月', 'date --12'],
  ['12月底', 'date --12-31'],
  ['2月底', 'date --02-29'],
  ['12月份底', 'date --12-31'],
  ['12月31', 'date --12-31'],
  ['12月25前', 'date <=--12-25'],
  ['2024年6月30前完成', 'date <=2024-06-30'],
  ['2023年2月份末', 'date 2023-02-28'],
  ['2023年2月末', 'date 2023-02-28'],
  ['2024年底', 'date 2024-12-31'],
  ['2021年度12月', 'date 2021-12'],
  ['2021年度12月底', 'date 2021-12-31'],
  ['2021年度底', 'date 2021-12-31'],
  ['上半年底', 'date --06-30'],
  ['第三季度末', 'date --09-30'],
  ['1月底', 'date --01-31'],
  ['2020-2020年', 'date 2020'],
  ['12月中旬', 'date --12-11..--12-20'],
  ['2023年2月下旬', 'date 2023-02-21..2023-02-28'],
  ['年底', 'date --12-31'],
  ['截止2021年12月', 'date <=2021-12'],
])('%s is a date', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each([
  ['2021年1月-12月', 'date 2021-01..2021-12'],
  ['2021年1-12月', 'date 2021-01..2021-12'],
  ['1-12月', 'date --01..--12'],
  ['2023.07-2024.01', 'date 2023-07..2024-01'],
  ['2020年9月-2023年9月', 'date 2020-09..2023-09'],
  ['2023年10月至2024年3月', 'date 2023-10..2024-03'],
  ['2020-2023年', 'date 2020..2023'],
  ['全年', 'date --01..--12'],
  ['上半年', 'date --01..--06'],
  ['第三季度', 'date --07..--09'],
  ['4季度', 'date --10..--12'],
  ['2024年第1季度', 'date 2024-01..2024-03'],
  ['建设期2020-2023年', 'date 2020..2023'],
  ['12月-2023年1月', 'date --12..2023-01'],
  ['12月至1999年1月', 'date --12..1999-01'],
  ['2023年12月5日至2023年12月5日', 'date 2023-12-05'],
])('%s is a period', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each([
  ['12月底前', 'date <=--12-31'],
  ['2021年12月31日前', 'date <=2021-12-31'],
  ['2024年底前完成', 'date <=2024-12-31'],
  ['年底前', 'date <=--12-31'],
  ['年内完成', 'date <=--12-31'],
  ['2024年内', 'date <=2024'],
  ['不晚于12月底', 'date <=--12-31'],
  ['≤2021-12-31', 'date <=2021-12-31'],
  ['≥2021-12-31', 'date >=2021-12-31'],
  ['<2021-12-31', 'date <2021-12-31'],
  ['=2021-12-31', 'date 2021-12-31'],
  ['不少于2021年', 'date >=2021'],
  ['12月前', 'date <--12'],
  ['2024年前完成', 'date <2024'],
  ['2021年6月起', 'date >=2021-06'],
  ['12月上旬前', 'date <--12-01..--12-10'],
  ['2023年2月下旬前', 'date <2023-02-21..2023-02-28'],
  ['上半年底前完成', 'date <=--06-30'],
  ['来年规划,12月底前完成', 'date <=--12-31'],
])('%s is a limit', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each([
  ['2021年13月', 'impossibleDate at 0'],
  ['2021年2月30日', 'impossibleDate at 0'],
  ['2023年2月29日', 'impossibleDate at 0'],
  ['13月底', 'impossibleDate at 0'],
  ['13月上旬', 'impossibleDate at 0'],
  ['13月下旬', 'impossibleDate at 0'],
  ['2021年1月-13月', 'impossibleDate at 0'],
  ['0月', 'impossibleDate at 0'],
  ['0月底', 'impossibleDate at 0'],
  ['0月5日', 'impossibleDate at 0'],
  ['5月0日', 'impossibleDate at 0'],
  ['2021年5-3月', 'impossibleDate at 0'],
  ['2020-2023', 'ambiguousDate at 0'],
  ['次年1月', 'ambiguousDate at 2'],
  ['次年 1月', 'ambiguousDate at 3'],
  ['下年3月底前', 'ambiguousDate at 2'],
  ['明年3月底前', 'ambiguousDate at 2'],
  ['下一年度6月完成', 'ambiguousDate at 4'],
])('%s is no date that can be relied on', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each([
  ['12个月', 'unstated 12 个月'],
  ['1年', 'unstated 1 年'],
  ['30日', 'unstated 30 日'],
  ['≤12月', '<= 12 月'],
  ['3-5个月', '[3, 5] 个月'],
  ['2023.07', 'unstated 2023.07 null'],
  ['2000.5-2001.5万元', '[2000.5, 2001.5] 万元'],
  ['2000-2050人', '[2000, 2050] 人'],
  ['2021-13', 'reversedRange at 0'],
  ['2021-00', 'reversedRange at 0'],
  ['2023-2020', 'reversedRange at 0'],
  ['2020-2020', '[2020, 2020] null'],
  ['123月', 'unstated 123 月'],
  ['12月25个', 'unstated 25 个'],
  ['12月32', 'unstated 32 null'],
  ['3月48，6月50', 'malformedNumber at 2'],
  ['2021人12次', 'joinedNumbers at 0'],
  ['约20次/年', 'unstated 20 次/年 approximate'],
  ['历时1234年', 'unstated 1234 年'],
])('%s is a figure, not a date', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each(['年内完成，按合同约定进度支出', '2021年度正常运转', '2021-12-', '12月前三名', '2021年6月2021年12月'])(
  '%s stays words',
  (printed) => {
    expect(parseTarget(printed).kind).toBe('quality')
  },
)

test.each([
  ['2023年不见面开标覆盖率达到85%', '>= 85 %'],
  ['2023年完成投资1000万元', 'unstated 1000 万元'],
  ['2020-2023年完成投资1000万元', 'unstated 1000 万元'],
  ['年底完成投资1000万元', 'unstated 1000 万元'],
])('a year, or a part of it in words, beside a figure only says which year is meant: %s', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each([
  ['2021年12月  完成投资1000万元', 'date 2021-12 + unstated 1000 万元'],
  ['2021年12月至2022年完成投资1000万元', 'date 2021-12..2022 + unstated 1000 万元'],
  ['12月底，会议3次', 'date --12-31 + unstated 3 次'],
  ['12月底前会议3次', 'date <=--12-31 + unstated 3 次'],
  ['2021-12，25次', 'date 2021-12 + unstated 25 次'],
])('a month beside a figure is a condition of its own: %s', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

test.each([
  ['12月底会议3次', 'unstated 3 次'],
  ['12月底前≥3次', '>= 3 次'],
])('but not where something else is said of it: %s', (printed, reading) => {
  expect(shown(parseTarget(printed))).toBe(reading)
})

describe('dates in Chinese numerals', () => {
  test.each([
    ['二〇二五年十二月三十一日前', 'date <=2025-12-31'],
    ['二〇二五年十二月底前', 'date <=2025-12-31'],
    ['二○二五年六月', 'date 2025-06'],
    ['二零二五年度', 'date 2025'],
    ['十二月底', 'date --12-31'],
    ['十一月二十一日之前', 'date <=--11-21'],
    ['二〇二四年一月至十二月', 'date 2024-01..2024-12'],
    ['二〇二五年三月一日至十月三十一日', 'date 2025-03-01..2025-10-31'],
    ['二〇二四年至二〇二六年', 'date 2024..2026'],
    ['一月至六月', 'date --01..--06'],
    ['十二月一日至二十日', 'date --12-01..--12-20'],
    ['二〇二五年十二月底前完成投资1000万元', 'date <=2025-12-31 + unstated 1000 万元'],
    ['二〇二五年十二月三十一日前完成投资1000万元', 'date <=2025-12-31 + unstated 1000 万元'],
    ['完成于二〇二五年十二月底前', 'date <=2025-12-31'],
    ['明年二〇二六年六月', 'date 2026-06'],
    ['二〇二五年十三月', 'impossibleDate at 0'],
    ['十三月底', 'impossibleDate at 0'],
    ['二〇二五年六月三十一日', 'impossibleDate at 0'],
    ['二〇二五年六月至十三月', 'impossibleDate at 0'],
    ['二〇二五年十二月至六月', 'ambiguousDate at 0'],
    ['次年三月底前', 'ambiguousDate at 2'],
    ['明年十二月一日', 'ambiguousDate at 2'],
    ['一二三月底', 'words 一二三月底'],
    ['二〇二五年一二三月', 'words 二〇二五年一二三月'],
    ['二〇二五年六月一二三日', 'words 二〇二五年六月一二三日'],
    ['二〇二五年六月至一二三月', 'words 二〇二五年六月至一二三月'],
    ['二〇二五年六月至十日', 'unstated 10 日'],
    ['十二月底-3次', 'unstated 3 次'],
    ['三月一次', 'words 三月一次'],
    ['二十日', 'unstated 20 日'],
  ])('%s is %s', (printed, expected) => expect(shown(parseTarget(printed))).toBe(expected))

  test('are held against those in digits', () =>
    expect(assess('二〇二五年十二月底前', '2025.12.20').outcome).toBe('met'))
})

test.each([
  ['12月1日至20日', 'date --12-01..--12-20'],
  ['12月1-20日', 'date --12-01..--12-20'],
  ['2024年12月1日-20日', 'date 2024-12-01..2024-12-20'],
  ['2024年12月20日-1日', 'impossibleDate at 0'],
  ['12月5日-5日', 'date --12-05'],
])('days of one month are a period: %s', (printed, expected) => expect(shown(parseTarget(printed))).toBe(expected))

test.each([
  ['2020年9月-2023年9月', ['2020', '2023']],
  ['1999-12-31', ['1999']],
  ['12020次', []],
  ['20231次', []],
  ['2123年', []],
  ['', []],
])('the years that %s names', (text, years) => {
  expect(yearsIn(text)).toEqual(years)
})
