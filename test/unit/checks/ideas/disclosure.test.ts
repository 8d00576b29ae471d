import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../../src/documents/finalAccounts.js'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import ordinary from '../../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { accountsOf } from '../../../fixtures/accountsOf.js'

const entries = (id: string, tables: object, more: object = {}) => audit(accountsOf(tables, more)).ledger.entries(id)
const outcomes = (...asked: Parameters<typeof entries>): string[] => entries(...asked).map(({ outcome }) => outcome)

describe('D1: the parts of the official outline', () => {
  const outline = [
    '第一部分 概况/一、主要职能',
    '第一部分 概况/二、机构设置情况',
    '第二部分 部门决算表',
    '第三部分/一、收入支出决算总体情况说明',
    '第三部分/二、收入决算情况说明',
    '第三部分/三、支出决算情况说明',
    '第三部分/四、财 政拨款收入支出情况',
    '第三部分/五、一般公共预算支出情况',
    '第三部分/九、“三公”经费情况',
    '第三部分/十、机关运行经费',
    '第三部分/十一、政府采购',
    '第三部分/十二、国有资产占用',
    '第三部分/十三、预算绩效',
    '第四部分 名词解释',
  ]

  it('are known by words of their headings, whatever spaces the print puts in', () => {
    expect(new Set(outcomes('D1', {}, { outline }))).toEqual(new Set(['holds']))
    expect(outcomes('D1', {}, { outline })).toHaveLength(outline.length)
  })

  it('that has no heading is told by its name', () => {
    const { findings } = audit(accountsOf({}, { outline: outline.slice(0, -1) }))
    expect(findings.map((finding) => [finding.key, explain(finding)])).toMatchObject([
      ['D1:terms', expect.stringContaining('没有“名词解释”一节')],
    ])
  })

  it('are not missed where the outline goes no deeper than their chapter, or a sentence is about them', () => {
    const shallow = ['一、部门概况', '二、部门决算报表', '三、部门决算情况说明', '四、名词解释']
    expect(new Set(outcomes('D1', {}, { outline: shallow }))).toEqual(new Set(['holds', 'insufficientData']))
    const gathered = [...outline.slice(0, 9), '第三部分/十、其他重要事项的情况说明', '第四部分 名词解释']
    expect(outcomes('D1', {}, { outline: gathered }).filter((outcome) => outcome === 'broken')).toEqual([])
    const one = [...gathered, '第三部分/十/政府采购']
    expect(outcomes('D1', {}, { outline: one }).filter((outcome) => outcome === 'broken')).toHaveLength(3)
    const statements = [{ kind: 'count', subject: 'vehicles', scope: 'all', figures: { count: '0' } }]
    expect(outcomes('D1', {}, { outline: one, statements }).filter((outcome) => outcome === 'broken')).toHaveLength(2)
  })

  it.each([
    [
      'typed as paths',
      [...outline.slice(0, 9), '第三部分/十、预算绩效情况说明', '第三部分/十一、其他重要事项情况说明'],
    ],
    [
      'typed one below the other',
      [
        ...['第一部分 概况', '一、主要职能', '二、机构设置情况', '第二部分 部门决算表', '第三部分 部门决算情况说明'],
        ...outline.slice(4, 9).map((heading) => heading.slice(5)),
        ...['八、收入支出决算总体情况说明', '九、预算绩效情况说明', '十、其他重要事项情况说明', '第四部分 名词解释'],
      ],
    ],
    [
      'by arabic numbers',
      [
        ...['一、概况', '1.主要职责', '2.机构设置', '二、部门决算表', '三、部门决算情况说明'],
        ...outline.slice(3, 9).map((heading, at) => `${at + 1}.${heading.slice(7)}`),
        ...['7.预算绩效情况', '8.其他重要事项', '四、名词解释'],
      ],
    ],
  ])('are not missed on a contents page of two levels, %s', (_, headings) => {
    const withTerms =
      headings.includes('第四部分 名词解释') || headings.includes('四、名词解释')
        ? headings
        : [...headings, '第四部分 名词解释']
    const broken = entries('D1', {}, { outline: withTerms }).filter(({ outcome }) => outcome === 'broken')
    expect(broken.map(({ key }) => key)).toEqual([])
  })

  it('cannot be told where the document gives no outline; an empty one lacks every part', () => {
    expect(outcomes('D1', {})).toEqual(['insufficientData'])
    expect(new Set(outcomes('D1', {}, { outline: [] }))).toEqual(new Set(['broken']))
  })
})

describe('D2: the number of units in the accounts', () => {
  const count = (number: string) => ({ kind: 'count', subject: 'units', scope: 'all', figures: { count: number } })
  const names = (...list: readonly string[]) => ({
    kind: 'names',
    subject: 'units',
    scope: 'all',
    figures: { names: list },
  })

  it.each([
    ['2', ['本级', '某中心'], ['holds']],
    ['1', ['本级', '某中心'], ['broken']],
    ['2', ['本级', '某中心', '某中心'], ['holds']],
  ])('%s beside %j: %j', (number, list, expected) => {
    expect(outcomes('D2', {}, { statements: [count(number), names(...list)] })).toEqual(expected)
  })

  it('counts each unit once, over all sentences that name units', () => {
    const statements = [count('3'), names('本级', '某中心'), names('某中心', '某站')]
    const [entry] = entries('D2', {}, { statements })
    expect(entry?.outcome).toBe('holds')
    expect(entry?.operands.map(({ label }) => label.zh)).toEqual(['本级', '某中心', '某站'])
  })

  it('is no case without a number or without names', () => {
    expect(outcomes('D2', {}, { statements: [count('2')] })).toEqual([])
    expect(outcomes('D2', {}, { statements: [names('本级')] })).toEqual([])
    expect(outcomes('D2', {})).toEqual([])
  })

  it('is a note, for some count only subordinate units', () => {
    const { findings } = audit(accountsOf({}, { statements: [count('1'), names('本级', '某中心')] }))
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['D2', 'note']])
  })
})

describe('D3: every table is published', () => {
  const { threePublic: _, ...others } = ordinary.tables
  const whole = (tables: object, more: object = {}) => audit(accountsOf(tables, { excerpt: undefined, ...more }))
  const told = (...asked: Parameters<typeof whole>): string[] =>
    whole(...asked)
      .findings.filter(({ id }) => id === 'D3')
      .map((finding) => explain(finding))

  it('holds for each that is there', () => {
    expect(new Set(outcomes('D3', ordinary.tables))).toEqual(new Set(['holds']))
    expect(told(ordinary.tables)).toEqual([])
  })

  it('warns once of all that are not, and leaves each of them undecided', () => {
    expect(told(others)).toMatchObject([expect.stringContaining('没有财政拨款“三公”经费支出决算表；')])
    const { income: __, ...fewer } = others
    expect(told(fewer)).toMatchObject([
      expect.stringContaining('没有收入决算表、财政拨款“三公”经费支出决算表，共2张表；'),
    ])
    const missing = whole(others)
      .ledger.entries('D3')
      .filter(({ outcome }) => outcome !== 'holds')
    expect(missing).toMatchObject([
      { key: 'D3:threePublic', outcome: 'insufficientData', reason: 'missingTable' },
      { key: 'D3:tables', outcome: 'broken' },
    ])
    expect(told({})).toMatchObject([expect.stringContaining('共9张表')])
  })

  it.each([true, '公开01至08表'])('does not miss what was not entered: an excerpt (%s) is one', (excerpt) => {
    expect(told(others, { excerpt })).toEqual([])
  })

  it('goes by the contents page where that names tables, be they fewer or all', () => {
    const titles = ['第二部分 决算表/一、收入支出决算总表', '第二部分 决算表/公开02表 收入决算表']
    const { incomeAndExpenditure, income } = ordinary.tables
    expect(told({ incomeAndExpenditure, income }, { outline: titles })).toEqual([])
    expect(told({ incomeAndExpenditure }, { outline: titles })).toMatchObject([
      expect.stringContaining('没有收入决算表；'),
    ])
  })

  it('does not ask of old accounts for what accounts of their year did not have', () => {
    const { stateCapitalOperations: __, ...eight } = ordinary.tables
    expect(told(eight, { year: 2019 })).toEqual([])
    expect(told(eight, { year: 2020 })).toHaveLength(1)
  })

  it('does not ask for the table of a budget of which the table of all appropriations shows nothing', () => {
    const { stateCapitalOperations: __, fiscalAppropriation, ...eight } = ordinary.tables
    const rows = fiscalAppropriation.expenditure.rows.map((row) => ({ ...row, stateCapitalOperations: '0.00' }))
    const income = fiscalAppropriation.income.rows.map((row) =>
      /stateCapital/u.test(row.code) ? { ...row, outturn: '0.00' } : row,
    )
    const nothing = { ...fiscalAppropriation, income: { rows: income }, expenditure: { rows } }
    expect(told({ ...eight, fiscalAppropriation: nothing })).toEqual([])
    const announced = { outline: ['决算表/国有资本经营预算财政拨款支出决算表', '决算表/支出决算表'] }
    expect(told({ ...eight, fiscalAppropriation: nothing }, announced)).toHaveLength(1)
  })
})

describe('coverage', () => {
  const roles = Object.keys(ordinary.tables)
  const real = JSON.parse(
    readFileSync(new URL('../../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8'),
  )
  const coverageOf = (json: object): number => audit(FinalAccounts.parse(json)).coverage as number
  const without = (json: { readonly tables: object }, gone: readonly string[]): object => ({
    ...json,
    tables: Object.fromEntries(Object.entries(json.tables).filter(([role]) => !gone.includes(role))),
  })

  it.each([
    ['made-up accounts', ordinary],
    ['the accounts of 三门峡', real],
  ])('of %s falls with every table that is taken out', (_, json) => {
    for (const role of roles) expect(coverageOf(without(json, [role]))).toBeLessThan(coverageOf(json))
    const falling = roles.map((_role, at) => coverageOf(without(json, roles.slice(0, at + 1))))
    expect(falling).toEqual([...falling].sort((one, other) => other - one))
  })
})
