import { describe, expect, test } from 'vitest'
import { emptyScan, scanQuantity } from '../../../src/targets/scanQuantity.js'
import { scanWord } from '../../../src/targets/scanWord.js'

describe('the fast reader takes plain figures', () => {
  test.each([
    ['≥95%', '>=', 95, 0, '%'],
    ['>= 99.5 %', '>=', 995, 1, '%'],
    ['<=3', '<=', 3, 0, ''],
    ['＝１００％', '=', 100, 0, '％'],
    ['　1030.65万元 ', 'unstated', 103065, 2, '万元'],
    ['12个月', 'unstated', 12, 0, '个月'],
    ['1次/月', 'unstated', 1, 0, '次/月'],
    ['5次/季', 'unstated', 5, 0, '次/季'],
    ['\t5次\r', 'unstated', 5, 0, '次'],
    ['\u00a05次\n', 'unstated', 5, 0, '次'],
    ['９次', 'unstated', 9, 0, '次'],
    [`5${' '.repeat(39)}`, 'unstated', 5, 0, ''],
    ['123456789012345', 'unstated', 123456789012345, 0, ''],
    ['≥12345678901234', '>=', 12345678901234, 0, ''],
    ['5平方千米', 'unstated', 5, 0, '平方千米'],
    ['5年', 'unstated', 5, 0, '年'],
    ['2021次', 'unstated', 2021, 0, '次'],
    ['12.34年', 'unstated', 1234, 2, '年'],
    ['10000年', 'unstated', 10000, 0, '年'],
    ['5鿿', 'unstated', 5, 0, '鿿'],
  ])('%s', (text, comparator, mantissa, decimals, unit) => {
    const scan = emptyScan()
    expect(scanQuantity(text, scan)).toBe(true)
    expect(scan).toMatchObject({ comparator, mantissa, decimals })
    expect(text.slice(scan.unitStart, scan.unitEnd)).toBe(unit)
  })

  test.each([
    '',
    '≥',
    '优',
    '1.',
    '.5',
    '1.2.3',
    '-5%',
    '1,000元',
    '95%以上',
    '2021年',
    '1000年',
    '9999年',
    '5次/',
    '5한',
    '\b5',
    `5${' '.repeat(40)}`,
    '12月',
    '2季度',
    '5G',
    '5/',
    '500学员参加培训',
    '1234567890123456',
    ' '.repeat(41),
  ])('and leaves %s to the full grammar', (text) => {
    expect(scanQuantity(text, emptyScan())).toBe(false)
  })
})

test.each([
  ['健全', true],
  ['正面促进', true],
  ['', false],
  ['人次', false],
  ['一次', false],
  ['年底', false],
  ['优A', false],
  ['优한', false],
  ['优鿿', true],
  ['健'.repeat(24), true],
  ['健'.repeat(25), false],
])('%s is a plain word: %s', (text, isWord) => {
  expect(scanWord(text)).toBe(isWord)
})
