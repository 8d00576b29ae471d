import { describe, expect, it } from 'vitest'
import { type Item, itemsOf } from '../../../../src/intake/items.js'
import { ownCells } from '../../../../src/intake/lines.js'
import type { PaperBlock } from '../../../../src/paper/paper.js'
import { type Given, tableOf } from '../engine/tableOf.js'
import { heading, paperOf, paragraph } from './paperOf.js'

/** A text with what it says behind it; rows as lists of what their cells print. */
const shown = (item: Item) =>
  item.is === 'text'
    ? [item.printed.text, ...item.captions.map(({ says }) => says)].join(' ')
    : item.lines.map((line) => ownCells(line).map(({ text }) => text))
const itemsIn = (...blocks: readonly (PaperBlock | string)[]) => itemsOf(paperOf(...blocks)).map(shown)
const rowsIn = (...rows: readonly (readonly Given[])[]) => itemsIn(tableOf(rows))

describe('a text', () => {
  it('has the level of its heading, its mark and the number of its block', () => {
    const [first, second, third] = itemsOf(paperOf(heading('概况', 2), '正文', paragraph('3', 'pageNumber')))
    expect(first).toMatchObject({ is: 'text', level: 2, block: 0, printed: { text: '概况' } })
    expect(second).toMatchObject({ is: 'text', block: 1 })
    expect(second).not.toHaveProperty('level')
    expect(third).toMatchObject({ mark: 'pageNumber', block: 2 })
  })

  it('takes along the word that leads it, and stands where it is printed itself', () => {
    const [, name] = itemsOf(paperOf('部门：', '安澜市文化局'))
    const printed = { text: '安澜市文化局' }
    expect(name).toMatchObject({ captions: [{ says: 'department', text: '安澜市文化局', printed }] })
  })

  const long = '甲'.repeat(40)
  it.each<[string, (PaperBlock | string)[], unknown[]]>([
    ['a name of forty signs', ['部门：', long], ['部门：', `${long} department`]],
    ['not a longer one', ['部门：', `${long}乙`], ['部门：', `${long}乙`]],
    ['not one that says something itself', ['部门：', '单位：万元'], ['部门：', '单位：万元 unit']],
    ['not one that stands before the word', ['安澜市文化局', '部门：'], ['安澜市文化局', '部门：']],
    ['not one behind a word that says whose it is', ['部门：甲局', '乙'], ['部门：甲局 department', '乙']],
    ['not one behind a sentence that ends as such a word', ['注：见部门：', '甲局'], ['注：见部门： note', '甲局']],
    ['no table', ['部门：', tableOf([['甲局', '1.00']])], ['部门：', [['甲局', '1.00']]]],
    ['not one behind a table', [tableOf([['部门：', '1.00']]), '甲局'], [[['部门：', '1.00']], '甲局']],
  ])('takes along %s', (_, blocks, expected) => {
    expect(itemsIn(...blocks)).toEqual(expected)
  })
})

describe('a table', () => {
  const row = ['201', '外交支出', '5.00']
  it('is its rows, blank ones left out; what says something around it is a text, and stands in it', () => {
    const table = tableOf([['单位：万元'], row, ['', ' '], row])
    expect(itemsIn('甲', table)).toEqual(['甲', '单位：万元 unit', [row, row]])
    const [, unit, lines] = itemsOf(paperOf('甲', table))
    expect(unit).toMatchObject({ is: 'text', inTable: true, block: 1 })
    expect(lines).toMatchObject({ is: 'lines', table, block: 1 })
  })

  it('of sentences is their texts', () => {
    const sentence = '本年支出合计300.00万元，已全部支付。'
    expect(rowsIn([sentence], ['（一）其他'])).toEqual([sentence, '（一）其他'])
    const [text] = itemsOf(paperOf(tableOf([[sentence]])))
    expect(text).toMatchObject({ is: 'text', block: 0 })
    expect(text).not.toHaveProperty('inTable')
  })

  it('has no rows where each says something around it', () => {
    expect(rowsIn(['单位：万元'], ['公开03表'])).toEqual(['单位：万元 unit', '公开03表 number'])
  })

  const unit = '单位：万元'
  const signed = '填表人：甲'
  const times = (text: string, count: number): string[] => Array.from({ length: count }, () => text)
  it.each<[string, string[], unknown[]]>([
    ['the number of a page', ['— 3 —'], ['— 3 —']],
    ['a sign like it, beside another', ['第3页', '甲'], [[['第3页', '甲']]]],
    ['a caption and the number of a row', ['12', unit], ['12', `${unit} unit`]],
    ['numbers alone', ['12', '13'], [[['12', '13']]]],
    ['a caption and what is none', [unit, '甲'], [[[unit, '甲']]]],
    ['what is no caption, and one', ['甲', unit], [[['甲', unit]]]],
    ['four captions', times(unit, 4), times(`${unit} unit`, 4)],
    ['five', times(unit, 5), [[times(unit, 5)]]],
    [
      'five, of which one says who signed',
      [signed, ...times(unit, 4)],
      [`${signed} signature`, ...times(`${unit} unit`, 4)],
    ],
    [
      'five, of which one says that beside a year',
      [`${signed}  2024年`, ...times(unit, 4)],
      [`${signed}  2024年 signature year`, ...times(`${unit} unit`, 4)],
    ],
    ['eight of who signed', times(signed, 8), times(`${signed} signature`, 8)],
    ['nine of them', times(signed, 9), [[times(signed, 9)]]],
    ['two years, which are heads', ['2023年', '2024年'], [[['2023年', '2024年']]]],
    ['a year', ['2024年'], ['2024年 year']],
    ['a year and a unit', ['2024年', unit], ['2024年 year', `${unit} unit`]],
    [
      'two years, of which one is with a unit',
      ['2023年', `2024年  ${unit}`],
      ['2023年 year', `2024年  ${unit} year unit`],
    ],
    ['who signed, apart from the word that leads it', ['制表人：', '李四'], ['制表人： signature', '李四 signature']],
    ['a name beside who signed', ['制表人：李四', '张三'], [[['制表人：李四', '张三']]]],
    ['a unit beside such a word', ['制表人：', unit], ['制表人： signature', `${unit} unit`]],
    ['a name beside a word that leads an office', ['备注：', '李四'], [[['备注：', '李四']]]],
  ])('with a row of %s', (_, cells, expected) => {
    expect(rowsIn(cells, row)).toEqual(
      Array.isArray(expected[0]) ? [[...(expected[0] as unknown[]), row]] : [...expected, [row]],
    )
  })

  it('keeps the name of who signed without the spaces around it, and numbers beside captions say nothing', () => {
    const items = itemsOf(paperOf(tableOf([['制表人： ', ' 李四 '], ['7', '单位：元'], row])))
    expect(items[1]).toMatchObject({ captions: [{ says: 'signature', text: '李四', printed: { text: ' 李四 ' } }] })
    expect(items[2]).toMatchObject({ is: 'text', printed: { text: '7' }, captions: [], inTable: true })
  })
})
