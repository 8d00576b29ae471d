import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../src/intake/items.js'
import { bareAt } from '../../../../src/intake/lines.js'
import { type Stretch, stretchesOf } from '../../../../src/intake/stretches.js'
import type { PaperBlock } from '../../../../src/paper/paper.js'
import { type Given, tableOf } from '../engine/tableOf.js'
import { paperOf, paragraph } from './paperOf.js'

type Blocks = readonly (PaperBlock | string)[]
const found = (...blocks: Blocks): readonly Stretch[] => stretchesOf(itemsOf(paperOf(...blocks)))
const textsOf = ({ texts }: Stretch) => texts.map(({ printed }) => printed.text)
const saysOf = ({ captions }: Stretch) => captions.map(({ says }) => says)
/** The names of the rows of each piece. */
const rowsOf = ({ parts }: Stretch) => parts.map((lines) => lines.map((line) => bareAt(line, 0)))
/** What each stretch has: its title, what is said around it, the names of its rows, its texts. */
const shown = (...blocks: Blocks) =>
  found(...blocks).map((one) => [one.title?.text ?? null, saysOf(one), rowsOf(one), textsOf(one)])

const heads = ['项目', '本年收入合计', '财政拨款收入'] as const
const table = (...names: readonly string[]) => tableOf([heads, ...names.map((name) => [name, '1.00', '1.00'])])
const bare = (...names: readonly string[]) => tableOf(names.map((name) => [name, '1.00', '1.00']))
const income = '收入决算表'
const spending = '支出决算表'
const sentence = '本年支出合计300.00万元已全部支付。'
const form = '项目支出绩效自评表'

describe('a title begins a stretch', () => {
  it('of what stands under it until the next', () => {
    expect(shown(income, '单位：万元', table('甲'), '说明的话', spending, table('乙'))).toEqual([
      [income, ['unit'], [['项目', '甲']], ['说明的话']],
      [spending, [], [['项目', '乙']], []],
    ])
  })

  it('and what stands before all titles is one without', () => {
    expect(shown('某局', income)).toEqual([
      [null, [], [], ['某局']],
      [income, [], [], []],
    ])
    expect(shown(table('甲'))).toEqual([[null, [], [['项目', '甲']], []]])
    expect(shown('单位：万元')).toEqual([[null, ['unit'], [], []]])
    expect(shown()).toEqual([])
    expect(shown(income)).toEqual([[income, [], [], []]])
  })

  it('with what is said on its own line, but not itself', () => {
    expect(shown(`${income}  单位：万元`, table('甲'))).toEqual([[income, ['unit'], [['项目', '甲']], []]])
  })

  it('and a list of titles leaves what was said to the next', () => {
    expect(shown(income, '单位：万元', spending, table('甲'))).toEqual([
      [income, [], [], []],
      [spending, ['unit'], [['项目', '甲']], []],
    ])
    expect(shown(income, '部门：甲局', spending, '单位：元', form)).toEqual([
      [income, [], [], []],
      [spending, [], [], []],
      [form, ['department', 'unit'], [], []],
    ])
  })

  it('but not one under which texts or rows stand', () => {
    expect(shown(income, '单位：万元', table('甲'), spending)[0]).toEqual([income, ['unit'], [['项目', '甲']], []])
    expect(shown(income, '单位：万元', '话', spending)[0]).toEqual([income, ['unit'], [], ['话']])
  })

  it('marks of pages are left out', () => {
    expect(shown(paragraph(income, 'contents'), paragraph('3', 'pageNumber'), '话')).toEqual([[null, [], [], ['话']]])
  })
})

describe('what is said behind rows', () => {
  it.each([
    ['注：本表按现金制。', 'note', 0],
    ['填表人：甲', 'signature', 0],
    ['单位：元', 'unit', 1],
    ['2024年度', 'year', 1],
    ['部门：甲局', 'department', 1],
  ])('%s is of them, or of what comes next', (text, says, at) => {
    const stretches = found(income, table('甲'), text, spending, table('乙'))
    expect(stretches.map(saysOf)[at]).toEqual([says])
    expect(stretches.map(saysOf)[1 - at]).toEqual([])
  })

  it('is of what stands before where nothing comes, or a text', () => {
    expect(found(income, table('甲'), '单位：元').map(saysOf)).toEqual([['unit']])
    expect(found(income, table('甲'), '单位：元', '话', spending).map(saysOf)).toEqual([['unit'], []])
  })

  it('and before the first title, is of the title', () => {
    expect(found('单位：元', income).map(saysOf)).toEqual([['unit']])
    expect(shown('单位：元', '话', income)).toEqual([
      [null, ['unit'], [], ['话']],
      [income, [], [], []],
    ])
  })

  it('and numbers of the sheet beside it are kept apart', () => {
    const [first] = found(tableOf([[income], ['7', '单位：元'], [...heads], ['甲', '1.00', '1.00']]))
    expect(first?.counted.map(({ printed }) => printed.text)).toEqual(['7'])
    expect(found('话')[0]?.counted).toEqual([])
    expect(found(tableOf([['— 3 —'], [...heads], ['甲', '1.00', '1.00']]))[0]?.texts).toEqual([])
  })
})

describe('rows without a title', () => {
  it.each<[string, Blocks]>([
    ['have no heads', [bare('乙')]],
    ['have the same heads', [table('乙')]],
    ['have a unit of their own', ['单位：元', bare('乙')]],
    ['have a number', ['公开02表', bare('乙')]],
    ['have a year', ['2024年度', bare('乙')]],
    ['have all of these', ['公开02表', '2024年度', '单位：元', bare('乙')]],
    ['are of the same office', ['部门：甲局', table('乙')]],
    ['stand behind a text', ['话', bare('乙')]],
    ['stand behind a reference to a table', ['见下表', bare('乙')]],
  ])('go on where they %s', (_, blocks) => {
    expect(found(income, '部门：甲局', table('甲'), ...blocks)).toHaveLength(1)
  })

  it.each<[string, Blocks]>([
    [
      'have other heads',
      [
        tableOf([
          ['项目', '本年支出合计', '其他'],
          ['乙', '1.00', '1.00'],
        ]),
      ],
    ],
    ['are of another office', ['部门：乙局', table('乙')]],
    ['are of an office though the unit is said too', ['单位：元', '部门：甲局', bare('乙')]],
    ['stand in another file', [{ ...bare('乙'), place: { file: '2' } }]],
  ])('are others where they %s', (_, blocks) => {
    const [one, other, ...more] = found(income, '部门：甲局', table('甲'), ...blocks)
    expect([one && rowsOf(one), other?.title, more]).toEqual([[['项目', '甲']], null, []])
    expect(other?.strange).toBeUndefined()
  })

  it('say their unit where it is said right above them, and no others do', () => {
    const [first] = found(income, '单位：万元', table('甲'), '单位：元', bare('乙'))
    expect(first?.parts.map((lines) => lines.map((line) => line.unit))).toEqual([[undefined, undefined], ['元']])
    const [plain] = found(income, '单位：万元', table('甲'), bare('乙'))
    expect(plain?.parts.flat().some((line) => 'unit' in line)).toBe(false)
    const [untitled] = found('单位：元', bare('乙'))
    expect(untitled?.parts.flat().some((line) => 'unit' in line)).toBe(false)
  })

  it('are parted where heads come again, in tables of money alone', () => {
    const twice = tableOf([heads, ['甲', '1.00', '1.00'], heads, ['乙', '1.00', '1.00']])
    expect(shown(income, twice)[0]?.[2]).toEqual([
      ['项目', '甲'],
      ['项目', '乙'],
    ])
    expect(shown(form, twice)[0]?.[2]).toEqual([['项目', '甲', '项目', '乙']])
  })

  it('go on in any case where the form is none of money', () => {
    const other = tableOf([
      ['指标', '目标值', '实际值'],
      ['乙', '1.00', '1.00'],
    ])
    expect(shown(form, table('甲'), '部门：乙局', other)).toHaveLength(1)
    expect(shown(form, table('甲'), '代管资金明细表', other)).toHaveLength(1)
  })

  it('begin in a block', () => {
    expect(found(income, '单位：元', table('甲'), bare('乙')).map(({ firstRows }) => firstRows)).toEqual([2])
    expect(found(income)[0]?.firstRows).toBeUndefined()
  })
})

describe('rows under the title of a table that accounts do not have', () => {
  const strange = (...blocks: Blocks) => found(...blocks).map((one) => one.strange === true)
  it('are strange, and stand alone', () => {
    expect(strange(income, table('甲'), '代管资金明细表', table('乙'))).toEqual([false, true])
    expect(strange(income, table('甲'), '代管资金明细表（万元）', bare('乙'))).toEqual([false, true])
  })

  it.each<[string, Blocks]>([
    ['no rows stand before', [income, '代管资金明细表', table('乙')]],
    ['nothing stands between', [income, table('甲'), table('乙')]],
    ['it is only referred to', [income, table('甲'), '详见下表', table('乙')]],
    ['a sentence ends like one', [income, table('甲'), '以下是明细，见明细表', table('乙')]],
    ['a title of the accounts stands between', [income, table('甲'), '代管资金明细表', spending, table('乙')]],
    ['other rows stand between', [income, table('甲'), '话', table('乙'), table('丙')]],
  ])('but not where %s', (_, blocks) => {
    expect(strange(...blocks)).not.toContain(true)
  })
})

describe('sentences below the rows of a sheet', () => {
  const rows: (readonly Given[])[] = [heads, ['甲', '1.00', '1.00'], [sentence]]
  it('are texts of the stretch, in a table of money with a title', () => {
    expect(shown(income, tableOf(rows))).toEqual([[income, [], [['项目', '甲']], [sentence]]])
    expect(found(income, tableOf(rows))[0]?.texts[0]).toMatchObject({ is: 'text', block: 1 })
  })

  it('are texts where no rows stand above', () => {
    expect(shown(tableOf([[income], [sentence]]))).toEqual([[income, [], [], [sentence]]])
  })

  it('are rows elsewhere', () => {
    expect(shown(tableOf(rows))).toEqual([[null, [], [['项目', '甲', sentence]], []]])
    expect(shown(form, tableOf(rows))).toEqual([[form, [], [['项目', '甲', sentence]], []]])
  })
})
