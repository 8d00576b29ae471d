import { describe, expect, it } from 'vitest'
import { captionsOf, namesOthers, type PrintedCaption, unitIn } from '../../../../src/intake/captions.js'
import { Draft } from '../../../../src/intake/draft.js'
import { type Known, knownIn, mostSaid, readHeader } from '../../../../src/intake/header.js'
import type { Hints } from '../../../../src/intake/hints.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Printed } from '../../../../src/intake/printed.js'

const captions = (...texts: readonly string[]): readonly PrintedCaption[] =>
  texts.flatMap((text, at) => captionsOf({ text, place: { line: at + 1 } }))

function read(texts: readonly string[], hints: Hints = {}, known?: Known) {
  const found = captions(...texts)
  const ledger = new Ledger(found.map(({ printed }) => printed))
  const draft = new Draft(ledger, 'finalAccounts')
  const header = readHeader(draft, found, hints, known)
  const { kind: _, ...json } = draft.json
  return {
    header,
    json,
    draft,
    ledger,
    doubts: draft.doubtful.map(({ path, reading, why }) => [path[0], reading, why]),
  }
}

describe('what is said most often', () => {
  const printed: Printed = { text: '', place: {} }
  const most = (...values: readonly string[]) => mostSaid(values.map((value) => ({ value, printed })))?.value

  it('counts, the first among equals', () => {
    expect([most('甲', '乙', '乙'), most('甲', '乙'), most('乙', '甲', '甲', '乙'), most()]).toEqual([
      '乙',
      '甲',
      '乙',
      undefined,
    ])
  })
})

describe('the header of a document', () => {
  it('is what stands around its tables, with places and without a doubt', () => {
    const { header, json, draft, doubts } = read(['部门：安澜市水务局', '2023年度', '单位：元'])
    expect(header).toEqual({ year: 2023, unit: '元' })
    expect(json).toEqual({ year: 2023, department: '安澜市水务局', unit: '元' })
    expect(draft.places).toEqual({ '/department': { line: 1 }, '/year': { line: 2 }, '/unit': { line: 3 } })
    expect(doubts).toEqual([])
  })

  it('goes before what the caller says, which goes before the rest of the paper', () => {
    const hints: Hints = { year: 2020, unit: '亿元', department: '乙局', region: '安澜市', level: 'municipal' } as Hints
    expect(read(['部门：甲局', '2023年度', '单位：元'], hints).json).toEqual({
      year: 2023,
      department: '甲局',
      unit: '元',
      region: '安澜市',
      level: 'municipal',
    })
    const silent = read([], hints, { year: 2019, unit: '元', department: '丙局' })
    expect(silent.json).toEqual({ year: 2020, unit: '亿元', department: '乙局', region: '安澜市', level: 'municipal' })
    expect([silent.header, silent.doubts, silent.draft.places]).toEqual([{ year: 2020, unit: '亿元' }, [], {}])
    expect([...silent.draft.given.keys()]).toEqual([])
  })

  it('is in doubt where it is of the rest of the paper, but for the unit', () => {
    const { header, json, doubts } = read([], {}, { year: 2019, unit: '元', department: '丙局' })
    expect(header).toEqual({ year: 2019, unit: '元' })
    expect(json).toEqual({ year: 2019, unit: '元', department: '丙局' })
    expect(doubts).toEqual([
      ['year', '2019', 'fromSameFile'],
      ['department', '丙局', 'fromSameFile'],
    ])
  })

  it('without any of it has the usual unit, in doubt, and no year', () => {
    const { header, json, doubts } = read([])
    expect(header).toEqual({ year: null, unit: '万元' })
    expect(json).toStrictEqual({ unit: '万元' })
    expect(read(['收入决算表']).json).toStrictEqual({ unit: '万元' })
    expect(doubts).toEqual([['unit', '万元', 'unitNotPrinted']])
  })

  it('that is said again is no figure, and what says otherwise is left', () => {
    const { ledger, draft } = read([
      '2023年度',
      '2023年度',
      '2022年度',
      '单位：元',
      '单位：元',
      '单位：万元',
      '部门：甲局',
      '部门：甲局',
      '部门：乙局',
      '2023年度收入决算表',
      '2022年度收入决算表',
      '3、收入决算表',
    ])
    expect(draft.json).toMatchObject({ year: 2023, unit: '元', department: '甲局' })
    expect(ledger.marked().map(({ text, as }) => [text, as])).toEqual([
      ['2023年度', 'repeated'],
      ['2023年度收入决算表', 'repeated'],
    ])
    expect(ledger.unread().map(({ text, why }) => [text, why])).toEqual([
      ['2022年度', 'twice'],
      ['单位：万元', 'twice'],
      ['部门：乙局', 'twice'],
      ['2022年度收入决算表', 'sentence'],
      ['3、收入决算表', 'sentence'],
    ])
  })
})

describe('another year than that of the document', () => {
  const doubted = (texts: readonly string[], hints: Hints = {}) =>
    read(texts, hints).draft.doubtful.filter(({ why }) => why === 'yearsDiffer')

  it('is doubted where a line or a title names it, and not that of the document', () => {
    const found = doubted(['2023年度', '2023年度', '2022年度', '2021年度收入决算表', '2023年度收入决算表'])
    expect(found.map(({ path, reading, note }) => [path, reading, note.replace(/^(L\d).*：/u, '$1 ')])).toEqual([
      [['year'], '2023', 'L3 2022年度'],
      [['year'], '2023', 'L4 2021年度收入决算表'],
    ])
  })

  it('is none where nothing names a year, or nobody knows that of the document', () => {
    expect(doubted(['收入决算表', '单位：元'], { year: 2023 })).toEqual([])
    expect(doubted(['收入决算表'])).toEqual([])
  })
})

describe('what a title says', () => {
  it.each([
    ['安澜市水务局2023年度部门收入决算表', { year: 2023, department: '安澜市水务局' }],
    ['2023年度安澜市水务局部门收入决算表', { year: 2023, department: '安澜市水务局' }],
    ['安澜市水务局二〇二三年度收入决算表', { year: 2023, department: '安澜市水务局' }],
    ['2023年度收入决算表', { year: 2023 }],
    ['收入决算表', {}],
    ['收入决算表（元）', { unit: '元' }],
    ['收入决算表（单位：亿元）', { unit: '亿元' }],
    ['收入决算表（美元）', {}],
    ['收入决算表（元）（试行）', {}],
    ['2023年安澜市水务局部门收入决算表', { year: 2023, department: '安澜市水务局' }],
    ['安澜水局2023年度收入决算表', { year: 2023, department: '安澜水局' }],
    ['注：安澜市水务局2023年度收入决算表（元）', {}],
    ['水务局2023年度收入决算表', { year: 2023 }],
    ['安澜市市级2023年度收入决算表', { year: 2023 }],
    ['安澜市水务局收入决算表', {}],
    ['安澜市水务局部门收入决算表', { department: '安澜市水务局' }],
  ])('%s', (text, said) => {
    expect(knownIn(captions(text))).toEqual({ year: undefined, department: undefined, unit: undefined, ...said })
  })

  it('goes behind what stands for itself: a department that is named', () => {
    expect(knownIn(captions('安澜市水务局2023年度收入决算表', '部门：安澜市水务局本级')).department).toBe(
      '安澜市水务局本级',
    )
  })
})

describe('what a line around a table says', () => {
  const says = (text: string) => captions(text).map(({ printed: _, ...caption }) => caption)

  it.each([
    ['公开03表', { says: 'number', text: '公开03表' }],
    ['附表2-1：', { says: 'number', text: '附表2-1' }],
    ['表3', { says: 'number', text: '表3' }],
    ['单位：万元', { says: 'unit', unit: '万元' }],
    ['金额单位：人民币元', { says: 'unit', unit: '元' }],
    ['货币单位：千元', { says: 'unit', unit: '千元' }],
    ['2023年', { says: 'year', year: 2023 }],
    ['（2023年度）', { says: 'year', year: 2023 }],
    ['二〇二三年度', { says: 'year', year: 2023 }],
    ['注：本表反映收入。', { says: 'note', text: '注：本表反映收入。' }],
    ['说明1、本表', { says: 'note', text: '说明1、本表' }],
    [' 备注. 甲 ', { says: 'note', text: '备注. 甲' }],
    ['填表人：甲', { says: 'signature', text: '填表人：甲' }],
    ['单位负责人签字：', { says: 'signature', text: '单位负责人签字：' }],
    [' 联系电话 ', { says: 'signature', text: '联系电话' }],
    ['部门（单位）名称：甲局', { says: 'department', text: '甲局' }],
    ['部门名称（公章）：甲局', { says: 'department', text: '甲局' }],
    ['填报单位（盖章）：甲局', { says: 'filedBy', text: '甲局' }],
    ['填报单位：', { says: 'filedBy', text: '' }],
  ])('%s', (text, caption) => {
    expect(says(text)).toEqual([caption])
  })

  it.each([
    '万元',
    '部门：',
    '部门：（公章）',
    '甲：乙',
    '正文一句。',
    '2023',
    '1923年',
    '',
    '注',
    '公开表',
    '甲公开03表',
    '第2023年度',
  ])('%j is no caption', (text) => {
    expect(says(text)).toEqual([])
  })

  it('is said between gaps, whatever stands before, behind and between them', () => {
    for (const text of ['  部门：甲局　　2023年度　　', '部门：甲局\n \n2023年度', '\n部门：甲局 2023年度 '])
      expect(says(text)).toEqual([
        { says: 'department', text: '甲局' },
        { says: 'year', year: 2023 },
      ])
  })

  it('is a title, in one line', () => {
    expect(captions('收入\n决算表')).toMatchObject([{ says: 'title', text: '收入决算表' }])
  })

  it('says nothing in pieces where one of them is no caption', () => {
    expect(says('部门：甲局  正文')).toEqual([{ says: 'department', text: '甲局正文' }])
    expect(says('正文  单位：万元')).toEqual([])
  })

  it('gives the text that each stands in', () => {
    expect(captions('部门：甲局  单位：元').map(({ printed }) => printed.text)).toEqual([
      '部门：甲局  单位：元',
      '部门：甲局  单位：元',
    ])
    expect(captions('公开03表').map(({ printed }) => printed.place)).toEqual([{ line: 1 }])
  })

  it('may name other offices than the lines before', () => {
    const others = (before: string, ...behind: readonly string[]) => namesOthers(captions(before), captions(...behind))
    expect(others('部门：甲局', '部门：乙局')).toBe(true)
    expect(others('部门：甲局', '填报单位：乙局', '部门：丙局')).toBe(true)
    expect(others('部门：甲局', '填报单位：乙局')).toBe(true)
    expect(others('填报单位：甲局', '部门：甲局')).toBe(false)
    expect(others('部门：甲局', '部门：甲 局。')).toBe(false)
    expect(others('部门：甲局', '部门：乙局', '部门：甲局')).toBe(false)
    expect(others('部门：甲局', '2023年度')).toBe(false)
    expect(others('2023年度', '部门：乙局')).toBe(false)
  })

  it('says a unit, the last one', () => {
    expect(unitIn(captions('单位：元', '单位：万元', '2023年度'))).toBe('万元')
    expect(unitIn(captions('2023年度'))).toBeUndefined()
  })
})
