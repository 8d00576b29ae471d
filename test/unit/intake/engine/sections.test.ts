import { describe, expect, it } from 'vitest'
import type { TextItem } from '../../../../src/intake/items.js'
import { partOf } from '../../../../src/intake/reports/partOf.js'
import { budgetOf, pathOf, sectionsOf } from '../../../../src/intake/reports/sections.js'

/** A text, or a heading as the paper marks it: `# 一、概况`. */
const itemOf = (line: string, at: number): TextItem => ({
  ...{ is: 'text', captions: [], block: at },
  printed: { text: line.replace(/^# /u, ''), place: { line: at + 1 } },
  ...(line.startsWith('# ') ? { level: 1 } : {}),
})
const sections = (...lines: readonly string[]) => sectionsOf({ texts: lines.map(itemOf) })
/** Each section by its short name, with its paragraphs. */
const told = (...lines: readonly string[]) =>
  sections(...lines).map(({ heading, paragraphs }) => [heading?.section ?? null, ...paragraphs.map(({ text }) => text)])
/** The short names of the headings alone. */
const names = (...lines: readonly string[]) =>
  sections(...lines).flatMap(({ heading }) => (heading ? [heading.section] : []))

describe('the sections of a report', () => {
  it('are named by the numbers of the headings that they stand under', () => {
    expect(names('一、概况', '（一）职能', '1.机构', '（1）内设', '2、人员', '（二）资金', '二、绩效')).toEqual([
      '一',
      '一(一)',
      '一(一)1',
      '一(一)1(1)',
      '一(一)2',
      '一(二)',
      '二',
    ])
  })

  it.each([
    ['一、概况', ['一']],
    ['十二.概况', ['十二']],
    ['（三）概况', ['(三)']],
    ['(三)、概况', ['(三)']],
    ['12、概况', ['12']],
    ['3.概况', ['3']],
    ['3.2024年概况', ['3']],
    ['（4）概况', ['(4)']],
    ['3.5万元', []],
    ['123、概况', []],
    ['一概况', []],
    ['一、概况。另有说明', []],
    ['一、概况；另有', []],
    [`一、概况，${'长'.repeat(19)}`, ['一']],
    [`一、概况，${'长'.repeat(20)}`, []],
    [`一、${'长'.repeat(58)}`, ['一']],
    [`一、${'长'.repeat(59)}`, []],
    ['# 一、概况。另有说明', ['一']],
    [`# 一、${'长'.repeat(59)}`, []],
    ['政府性基金预算支出情况', ['']],
    ['单位基本情况', ['']],
    ['收支情况分析', ['']],
    ['人员情况', []],
    ['情况', []],
    ['的情况说明', []],
  ])('begin with a heading, or do not: %s', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  it('have paragraphs right below their heading; what stands before the first has none', () => {
    expect(told('前言。', '一、概况', '甲。', '（一）职能', '乙。', '丙。')).toEqual([
      [null, '前言。'],
      ['一', '甲。'],
      ['一(一)', '乙。', '丙。'],
    ])
    expect(told()).toEqual([[null]])
  })

  it('are leaves where no heading stands below them', () => {
    const leaves = sections('一、概况', '（一）职能', '（二）资金', '二、绩效').map(({ isLeaf }) => isLeaf)
    expect(leaves).toEqual([true, false, true, true, true])
  })

  it('have headings above them, from the highest down', () => {
    const deep = sections('一、概况', '（一）职能', '1.机构', '（二）资金')
    const path = (at: number) => pathOf(deep[at]?.heading ?? null).map(({ text }) => text)
    expect(path(3)).toEqual(['一、概况', '（一）职能', '1.机构'])
    expect(path(4)).toEqual(['一、概况', '（二）资金'])
    expect(path(0)).toEqual([])
    expect(deep[3]?.heading?.depth).toBe(2)
    expect(deep[3]?.heading?.printed.place).toEqual({ line: 3 })
  })

  it('whose heading has lost its number stand beside the one before; a budget stands highest', () => {
    const found = sections('一、概况', '（一）职能', '单位基本情况', '政府性基金预算支出情况', '人员编制情况')
    expect(found.map(({ heading }) => heading?.depth)).toEqual([undefined, 0, 1, 1, 0, 0])
    expect(found[3]?.heading?.above?.text).toBe('一、概况')
    expect(found[3]?.heading?.section).toBe('一')
  })

  it('begin with a heading that stands on a line of its own in a text', () => {
    expect(told('一、概况\n甲单位成立于\n2001年。')).toEqual([[null], ['一', '甲单位成立于2001年。']])
    expect(told('一、概况\nA\nB')).toEqual([[null], ['一', 'A B']])
    expect(told('一、概况。另有说明\n后文。')).toEqual([[null, '一、概况。另有说明后文。']])
    expect(told('甲单位\n成立')).toEqual([[null, '甲单位成立']])
    expect(told('一、概况')).toEqual([[null], ['一']])
  })
})

describe('a paragraph', () => {
  const long = '这一段文字没有以任何标点结束而且足够长可以接续下文'

  it('goes on in the next one where it stops without a mark', () => {
    expect(told(long, '后一半。')).toEqual([[null, `${long}后一半。`]])
    const [{ paragraphs } = { paragraphs: [] }] = sections(long, long, '末尾。')
    expect(paragraphs[0]?.text).toBe(`${long}${long}末尾。`)
    expect(paragraphs[0]?.rest.map(({ place }) => place)).toEqual([{ line: 2 }, { line: 3 }])
    expect(paragraphs[0]?.printed.place).toEqual({ line: 1 })
  })

  it.each([
    ['ends with a mark', `${long}。`, '后一半。'],
    ['ends with a colon', `${long}：`, '后一半。'],
    ['ends with a bracket', `${long}）`, '后一半。'],
    ['is short', '短'.repeat(19), '后一半。'],
    ['is followed by one with a number', long, '1、后一半。'.padEnd(80, '长')],
  ])('does not where it %s', (_, one, other) => {
    expect(told(one, other)).toEqual([[null, one, other]])
  })

  it('of twenty signs goes on', () => {
    expect(told('短'.repeat(20), '后一半。')).toEqual([[null, `${'短'.repeat(20)}后一半。`]])
  })

  it('above all headings is in no section', () => {
    const [{ paragraphs } = { paragraphs: [] }] = sections('1、甲方。', '乙方。')
    expect(paragraphs.map(({ section }) => section)).toEqual(['1', ''])
  })

  it('does not go on in a section of another heading', () => {
    expect(told(long, '一、概况', '后一半。')).toEqual([
      [null, long],
      ['一', '后一半。'],
    ])
  })

  it.each([
    ['（1）甲方。', '(1)', '甲方。', '一(1)'],
    ['1、甲方。', '1', '甲方。', '一1'],
    ['（二）、 甲方。', '(二)', '甲方。', '一(二)'],
    ['3.5万元。', '', '3.5万元。', '一'],
    ['甲方。', '', '甲方。', '一'],
    ['甲方（1）乙方。', '', '甲方（1）乙方。', '一'],
    ['甲方有3、乙方。', '', '甲方有3、乙方。', '一'],
    ['十二、甲方。', '十二', '甲方。', '一十二'],
    ['1 、甲方。', '1', '甲方。', '一1'],
    ['12.甲方。', '12', '甲方。', '一12'],
    ['三甲方。', '', '三甲方。', '一'],
  ])('has a number of its own, or none: %s', (text, number, words, section) => {
    const [, { paragraphs } = { paragraphs: [] }] = sections('一、概况', text.padEnd(70, '。'))
    expect(paragraphs.map((one) => [one.number, one.words.replace(/。+$/u, '。'), one.section])).toEqual([
      [number, words, section],
    ])
  })
})

describe('the budget that a heading is of', () => {
  it.each([
    ['政府性基金预算支出情况', 'governmentManagedFund'],
    ['三、政府性基金预算支出情况', 'governmentManagedFund'],
    ['一般公共预算支出情况', 'generalPublicBudget'],
    ['项目支出情况', null],
    ['政府性基金预算支出情况说明', null],
    ['支出情况', null],
  ])('%s: %s', (text, budget) => {
    expect(budgetOf(text)).toBe(budget)
  })
})

describe('the part of a report that a heading stands in', () => {
  const partAt = (...lines: readonly string[]) => {
    const found = partOf(sections(...lines).at(-1)?.heading ?? null)
    return found && [found.part, found.over.text]
  }

  it.each([
    [['一、存在的问题'], ['problems', '一、存在的问题']],
    [
      ['一、存在的问题', '（一）资金方面'],
      ['problems', '一、存在的问题'],
    ],
    [
      ['一、主要职责', '（一）存在的问题'],
      ['problems', '（一）存在的问题'],
    ],
    [['一、改进措施'], ['measures', '一、改进措施']],
    [['一、存在的问题和改进措施'], null],
    [
      ['一、存在的问题和改进措施', '（一）主要问题'],
      ['problems', '（一）主要问题'],
    ],
    [['一、针对存在的问题，提出建议'], null],
    [['一、针对存在的问题,提出建议'], null],
    [['一、其他'], null],
    [['一、问题'], null],
    [['一、机构、问题'], ['problems', '一、机构、问题']],
    [['一、评价结论：'], ['conclusion', '一、评价结论：']],
    [['一、项目绩效分析'], ['projects', '一、项目绩效分析']],
  ])('%j: %j', (lines, expected) => {
    expect(partAt(...lines)).toEqual(expected)
  })

  it('is none above all headings', () => {
    expect(partOf(null)).toBeNull()
  })
})
