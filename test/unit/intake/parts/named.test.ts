import { describe, expect, it } from 'vitest'
import { Draft, type Told } from '../../../../src/intake/draft.js'
import { functionsIn } from '../../../../src/intake/functionsIn.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import { withMeasuresNamed } from '../../../../src/intake/measuresNamed.js'
import { putPublished } from '../../../../src/intake/published.js'
import { withUnitsNamed } from '../../../../src/intake/unitsNamed.js'

type Read = Parameters<typeof withUnitsNamed>[0][number]

const told = (text: string, heading?: true, line?: number): Told => ({
  printed: { text, place: line === undefined ? {} : { line } },
  ...(heading ? { heading } : {}),
})
const names = (subject: string, of: readonly string[], paragraph = 0): Read =>
  ({
    statement: { kind: 'names', subject, scope: 'all', figures: { names: of } },
    places: { 'figures.names': { paragraph, start: 0, end: 1 } },
    at: { paragraph, start: 0, end: 1 },
  }) as unknown as Read

describe('measures that a report says it took', () => {
  const lead = '在绩效自评工作中通过“三个强化”举措，具体做法如下：'
  const below = (...texts: readonly string[]) => texts.map((text) => told(text, true))
  const found = (...all: readonly Told[]) =>
    withMeasuresNamed([], all).map(({ statement }) => ('figures' in statement ? statement.figures : null))

  it('are counted and named by the headings below, of the level of the first', () => {
    const all = [
      told('（一）前面', true),
      told(lead, undefined, 7),
      ...below('（一）强化 组织'),
      told('（九）话'),
      ...below('1.细目', '（二）、强化培训', '三、其他', '（三）不在其中'),
    ]
    const given = [names('units', ['甲'])]
    const at = { paragraph: 1, start: 0, end: lead.length }
    const about = { subject: 'evaluationMeasures', scope: 'all' }
    expect(withMeasuresNamed(given, all)).toEqual([
      ...given,
      {
        statement: { kind: 'count', ...about, figures: { count: '3', unit: '个' }, place: { line: 7 } },
        places: { 'figures.count': at },
        at,
      },
      {
        statement: { kind: 'names', ...about, figures: { names: ['强化 组织', '强化培训'] }, place: { line: 7 } },
        places: {},
        at,
      },
    ])
    expect(withMeasuresNamed([], [told(lead), ...below('一、甲', '二、乙')])[0]?.statement).not.toHaveProperty('place')
  })

  it.each<[string, string, string[]]>([
    ['在绩效评价工作中以"两项结合"的措施推进。如下', '', []],
    ['在绩效评价工作中以"二项结合"的措施推进，如下 ', '2', ['甲', '乙']],
    ['自评工作中“四大抓手抓好”做法，\n如下:', '4', ['甲', '乙']],
    [' 自评工作中“二个强化”做法如下： ', '2', ['甲', '乙']],
    ['自评工作“五个强化措”安排如下：', '', []],
    ['工作中“三个强化”举措如下：', '', []],
    ['自评工作中“三个强化”举措如下：其他', '', []],
  ])('%j', (text, count, of) => {
    expect(found(told(text), ...below('一、甲', '二、乙'))).toEqual(
      count === '' ? [] : [{ count, unit: '个' }, { names: of }],
    )
  })

  it('are none where fewer than two are named, or no heading stands right below', () => {
    expect(found(told(lead), ...below('一、甲'))).toEqual([])
    expect(found(told(lead), told('话'), ...below('一、甲', '二、乙'))).toEqual([])
    expect(found(told(lead))).toEqual([])
    expect(found(...below('一、甲', '二、乙'))).toEqual([])
    expect(found(told(lead), ...below('（一）甲', '1.乙', '一、丙', '（二）丁'))).toEqual([])
  })

  it('may have no numbers', () => {
    expect(found(told(lead), ...below('强化组织', '强化培训'))[1]).toEqual({ names: ['强化组织', '强化培训'] })
    expect(found(told(lead), ...below('一张清单', '强化（一）组织'))[1]).toEqual({
      names: ['一张清单', '强化（一）组织'],
    })
    expect(found(told(lead), ...below('十、甲', '十一、乙'))[1]).toEqual({ names: ['甲', '乙'] })
    expect(found(told(lead), ...below('(1) 甲', '(2) 乙'))[1]).toEqual({ names: ['甲', '乙'] })
  })
})

describe('units that accounts are made of', () => {
  const kinds = '部门决算包括：本级决算、所属事业单位决算。'
  const listed = names('subordinateUnits', ['甲站', '乙站'], 1)

  it('are its own level and those that another sentence names, where they are told by kind', () => {
    const later = names('other', ['丙'], 3)
    const found = withUnitsNamed([listed, later], [told('某'), told('某'), told(` ${kinds} `, undefined, 5)])
    expect(found).toEqual([
      listed,
      {
        statement: {
          ...listed.statement,
          subject: 'units',
          figures: { names: ['本级', '甲站', '乙站'] },
          place: { line: 5 },
        },
        places: {},
        at: { paragraph: 2, start: 0, end: kinds.length + 2 },
      },
      later,
    ])
  })

  it('stand behind all others where none is told later, and name each once', () => {
    const own = names('subordinateUnits', ['本级', '甲站'], 0)
    const same = names('other', ['丙'], 1)
    const found = withUnitsNamed([own, same], [told('某'), told(kinds)])
    expect(found.map(({ statement }) => statement.subject)).toEqual(['subordinateUnits', 'other', 'units'])
    expect(found[2]?.statement).toMatchObject({ figures: { names: ['本级', '甲站'] }, place: {} })
    expect(found[2]?.statement.place).not.toHaveProperty('line')
    const before = withUnitsNamed([listed], [told(kinds)])
    expect(before.map(({ statement }) => statement.subject)).toEqual(['units', 'subordinateUnits'])
  })

  it.each([
    ['单位预算包括某某局本级预算和下属单位预算', true],
    ['部门决算包括本级决算以及二级预算单位决算；', true],
    ['部门决算包括本级决算。', false],
    ['部门决算包括本级决算、所属单位决算，共三个', false],
  ])('%s', (text, is) => {
    expect(withUnitsNamed([listed], [told(text)])).toHaveLength(is ? 2 : 1)
  })

  it('are none where nobody names them, or they are named already', () => {
    expect(withUnitsNamed([], [told(kinds)])).toEqual([])
    expect(withUnitsNamed([names('other', ['甲'])], [told(kinds)])).toHaveLength(1)
    expect(withUnitsNamed([listed, names('units', ['甲站'])], [told(kinds)])).toHaveLength(2)
    expect(withUnitsNamed([listed], [told('某')])).toHaveLength(1)
    const count = { ...listed, statement: { ...listed.statement, kind: 'count' } } as unknown as Read
    expect(withUnitsNamed([count, listed], [told(kinds)])).toHaveLength(3)
    expect(withUnitsNamed([count], [told(kinds)])).toHaveLength(1)
    const other = { ...names('units', []), statement: { kind: 'count', subject: 'units' } } as unknown as Read
    expect(withUnitsNamed([listed, other], [told(kinds)])).toHaveLength(3)
  })
})

describe('the day on the cover', () => {
  it.each([
    ['2025年9月', '2025-09'],
    ['二〇二五年九月', '2025-09'],
    ['二○二五年十月', '2025-10'],
    ['2025年12月1日', '2025-12'],
    ['二〇二五年十二月三十一日', '2025-12'],
    ['2025 年 9 月 1 日', '2025-09'],
    ['截至2025年9月', undefined],
    ['2025年9月发布', undefined],
    ['2025年', undefined],
  ])('%s', (text, published) => {
    const draft = new Draft(new Ledger([]), 'finalAccounts')
    putPublished(draft, [
      { text: '某局', place: {} },
      { text, place: { line: 3 } },
      { text: '2020年1月', place: {} },
    ])
    expect(draft.json.published).toBe(published ?? '2020-01')
    if (published) expect(draft.places).toEqual({ '/published': { line: 3 } })
  })

  it('may not be there', () => {
    const draft = new Draft(new Ledger([]), 'finalAccounts')
    putPublished(draft, [])
    expect(draft.json).not.toHaveProperty('published')
  })
})

describe('codes with their names', () => {
  const rowsOf = (kind: string, table: string, rows: readonly object[]) => {
    const draft = new Draft(new Ledger([]), kind)
    draft.put(['tables', table, 'rows'], rows as never)
    return functionsIn(draft)
  }
  it('are those of functions that the tables print', () => {
    const rows = [
      { code: '201', label: '一般公共服务支出' },
      { code: '20103', label: '政府办公厅' },
      { code: '2010301', label: '行政运行' },
      { code: '2010', label: '甲' },
      { code: '12010301', label: '甲' },
      { code: '20103010', label: '甲' },
      { code: '202' },
      { label: '合计' },
    ]
    expect(rowsOf('finalAccounts', 'income', rows)).toEqual([
      { code: '201', name: '一般公共服务支出' },
      { code: '20103', name: '政府办公厅' },
      { code: '2010301', name: '行政运行' },
      { code: '202', name: '' },
    ])
  })
  it('are none of other tables and forms', () => {
    const rows = [{ code: '301', label: '工资福利支出' }]
    expect(rowsOf('finalAccounts', 'basicExpenditure', rows)).toEqual([])
    expect(rowsOf('selfEvaluation', 'income', rows)).toEqual([])
    expect(functionsIn(new Draft(new Ledger([]), 'finalAccounts'))).toEqual([])
  })
})
