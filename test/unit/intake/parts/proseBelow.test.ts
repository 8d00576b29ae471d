import { describe, expect, it } from 'vitest'
import { endOfRows, textsBelow } from '../../../../src/intake/proseBelow.js'
import { type Given, linesIn } from '../engine/tableOf.js'

const row = ['甲', '1.00'] as const
const sentence = ['本年支出已全部支付完毕。'] as const

describe('the rows of a sheet end', () => {
  it.each<[string, number, (readonly Given[])[]]>([
    ['with the last, where no sentence stands below', 2, [row, row]],
    ['with the last, where there is nothing at all', 0, []],
    ['before a sentence', 1, [row, sentence]],
    ['before a sentence of twelve signs', 1, [row, ['一二三四五六七八九十一。']]],
    ['not before a shorter one', 2, [row, ['一二三四五六七八九十。']]],
    ['not before a long name', 2, [row, ['一二三四五六七八九十一二三四五']]],
    ['at once, where nothing but a sentence is printed', 0, [sentence]],
    ['before the headings of a sentence', 1, [row, ['第十一部分 其他'], ['支出决算情况'], ['说明'], sentence]],
    ['not before what only begins as such a heading', 2, [row, ['情况一览'], sentence]],
    ['not before what only says so within', 2, [row, ['见第一部分所附'], sentence]],
    ['not before a row above the headings', 2, [row, ['某某支出'], ['情况'], sentence]],
    ['at a heading, where nothing stands above', 0, [['说明'], sentence]],
    ['not before a sentence with rows below', 3, [row, sentence, row]],
    ['before the first of several', 1, [row, sentence, sentence]],
    ['before a sentence whose row prints blanks beside it', 1, [row, [...sentence, ' ']]],
    ['before a sentence with a place beside it that no cell covers', 1, [row, [...sentence, null]]],
    ['before a sentence that spans the row', 1, [row, [[sentence[0], 2], null]]],
    [
      'not before a sentence beside a cell that reaches into its row',
      2,
      [
        [['甲', 1, 2], '1.00'],
        [null, ...sentence],
      ],
    ],
    ['not before two sentences in one row', 1, [[...sentence, ...sentence]]],
    ['not before a sentence above a blank row', 3, [row, sentence, ['', '']]],
  ])('%s', (_, end, rows) => {
    expect(endOfRows(linesIn(...rows))).toBe(end)
  })

  it('and what is told below is the text of each', () => {
    const lines = linesIn(['说明', ''], sentence, ['', ''], row)
    expect(textsBelow(lines).map(({ text }) => text)).toEqual(['说明', ...sentence])
  })
})
