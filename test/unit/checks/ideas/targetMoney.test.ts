import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../../src/verdicts/finding.js'
import { auditedAs } from './audited.js'

const form = 'departmentBudgetTarget'
const casesOf = (id: string, parts: object): readonly LedgerEntry[] => auditedAs(form, parts).ledger.entries(id)
const outcomesOf = (id: string, parts: object) => casesOf(id, parts).map(({ outcome }) => outcome)
const findingOf = (id: string, parts: object) => auditedAs(form, parts).findings.find((one) => one.id === id)

const total = (budget: string, more = {}) => ({ code: 'total', label: '资金总额', budget, ...more })
const fund = (code: string, budget: string, more = {}) => ({ code, label: code, budget, ...more })

describe('sources of funds', () => {
  const group = '财政拨款'

  it('add up to the total, whichever unit a cell prints', () => {
    const funding = [total('64万元'), fund('fiscalAppropriation', '600000元'), fund('otherFunds', '4')]
    expect(outcomesOf('E24', { funding })).toEqual(['holds'])
  })

  it('are wrong by more than rounding allows, and the total says so', () => {
    const funding = [total('64.00'), fund('fiscalAppropriation', '60.00'), fund('otherFunds', '4.03')]
    const [one] = casesOf('E24', { funding })
    expect(one).toMatchObject({ key: 'E24:sources.budget:total', where: { path: ['funding', 0, 'budget'] } })
    expect([one?.outcome, String(one?.difference)]).toEqual(['broken', '-0.03'])
  })

  it('of one heading make up the appropriations, and what stands outside of it does not', () => {
    const funding = [
      total('100.00'),
      fund('fiscalAppropriation', '80.00', { group }),
      fund('generalPublicBudget', '70.00', { group }),
      fund('governmentManagedFund', '10.00', { group }),
      fund('stateCapitalOperations', '20.00'),
    ]
    expect(outcomesOf('E24', { funding })).toEqual(['holds', 'holds'])
    expect(outcomesOf('E24', { funding: funding.with(3, fund('governmentManagedFund', '9.00', { group })) })).toEqual([
      'holds',
      'broken',
    ])
  })

  it('without a heading are those of the three budgets', () => {
    const funding = [total('80.00'), fund('fiscalAppropriation', '80.00'), fund('generalPublicBudget', '80.00')]
    expect(outcomesOf('E24', { funding })).toEqual(['holds', 'holds'])
  })

  it('may be divided again: what is printed “of which” is a part of the source above it', () => {
    const part = (label: string, budget: string, more = {}) => ({ label, budget, ...more })
    const sources = [total('100'), fund('generalPublicBudget', '90'), fund('otherFunds', '10')]
    const with1 = (...parts: object[]) =>
      outcomesOf('E24', { funding: [...sources.slice(0, 2), ...parts, ...sources.slice(2)] })
    expect(with1(part('其中：经费拨款', '70'))).toEqual(['holds', 'holds'])
    expect(with1(part('其中：经费拨款', '95'))).toEqual(['holds', 'broken'])
    expect(with1(part('其中：中央资金', '50'), part('省级资金', '40'))).toEqual(['holds', 'holds'])
    expect(with1(part('其中：中央资金', '50'), part('上级补助', '40'))[0]).toBe('holds')
    expect(with1(part('经费拨款', '90', { group: 'generalPublicBudget' }))).toEqual(['holds', 'holds'])
    expect(with1(part('经费拨款', '80', { group: 'generalPublicBudget' }))).toEqual(['holds', 'broken'])
    expect(with1(part('小计', '90'))).toEqual(['holds'])
    expect(with1(part('上级补助', '5'))).toEqual(['holds'])
    expect(with1(part('上级补助', '95'))).toEqual(['holds', 'broken'])
    expect(with1(part('其中：中央资金', '50'), part('省级资金', '45'))[0]).toBe('holds')
    const first = [total('100'), part('其中：上级补助', '90'), part('事业收入', '10')]
    expect(outcomesOf('E24', { funding: first })).toEqual(['holds'])
    const one = [
      total('100'),
      fund('fiscalAppropriation', '100'),
      { ...fund('generalPublicBudget', '80'), label: '其中：一般公共预算' },
    ]
    expect(outcomesOf('E24', { funding: one })).toEqual(['holds', 'holds'])
  })

  it('are undecided where one is blank, and told where the others do not make the total', () => {
    const funding = [total('64'), fund('fiscalAppropriation', '64'), fund('otherFunds', '')]
    expect(outcomesOf('E24', { funding })).toEqual(['insufficientData'])
    expect(findingOf('E24', { funding: funding.with(0, total('70')) })).toMatchObject({
      reason: 'blank',
      severity: 'warning',
    })
  })

  it('are no case without a total, nor a total without sources', () => {
    expect(outcomesOf('E24', { funding: [fund('otherFunds', '4')] })).toEqual([])
    expect(outcomesOf('E24', { funding: [total('4')] })).toEqual([])
  })

  it('are not all of it where 其中 names one', () => {
    const one = (label: string, budget: string) => [total('164'), { label, budget }]
    expect(outcomesOf('E24', { funding: one('其中：当年市级财政资金', '132') })).toEqual(['holds'])
    expect(outcomesOf('E24', { funding: one('其中：当年市级财政资金', '165') })).toEqual(['broken'])
    expect(outcomesOf('E24', { funding: one('当年市级财政资金', '132') })).toEqual(['broken'])
  })

  it('may be listed with their levels of government below them, without a mark', () => {
    const listed = (...levels: readonly string[]) => ({
      funding: [
        total('100'),
        fund('fiscalAppropriation', '100', { label: '财政拨款' }),
        ...levels.map((budget, at) => ({ label: ['中央资金', '省级资金', '市级资金'][at], budget })),
      ],
    })
    expect(outcomesOf('E24', listed('60', '30', '10'))).toEqual(['holds'])
    expect(outcomesOf('E24', listed('60', '30'))).toEqual(['holds'])
    expect(outcomesOf('E24', listed('60', '30', '20'))).toEqual(['holds', 'broken'])
    const beside = listed('60', '30', '10').funding.with(0, total('120'))
    expect(outcomesOf('E24', { funding: [...beside, { label: '事业收入', budget: '20' }] })).toEqual(['holds'])
    expect(outcomesOf('E24', { funding: [...beside, { label: '事业收入', budget: '25' }] })).toEqual(['broken'])
  })

  it('that no list knows may be divided by 其中 too', () => {
    const rows = [
      total('200'),
      { label: '上级资金', budget: '100' },
      { label: '其中：中央资金', budget: '60' },
      { label: '本级资金', budget: '100' },
    ]
    expect(outcomesOf('E24', { funding: rows })).toEqual(['holds', 'holds'])
    const over = rows.with(2, { label: '其中：中央资金', budget: '160' })
    expect(outcomesOf('E24', { funding: over })).toEqual(['holds', 'broken'])
  })
})

describe('kinds of expenditure', () => {
  const expenditure = [fund('basic', '2306.50'), fund('project', '64')]

  it('add up to the total funds, other kinds counting where they are printed', () => {
    expect(outcomesOf('E25', { funding: [total('2370.50')], expenditure })).toEqual(['holds'])
    const more = [...expenditure, fund('commercialOperation', '10')]
    expect(outcomesOf('E25', { funding: [total('2370.50')], expenditure: more })).toEqual(['broken'])
  })

  it('may be more than the known ones: the total is with the others or without', () => {
    const other = (label: string, budget: string, more = {}) => [...expenditure, { label, budget, ...more }]
    const sum = (budget: string, rows: object[]) => outcomesOf('E25', { funding: [total(budget)], expenditure: rows })
    expect(sum('2380.50', other('事业单位经营支出', '10'))).toEqual(['holds'])
    expect(sum('2370.50', other('物业管理费', '10'))).toEqual(['holds'])
    expect(sum('2380.50', other('物业管理费', '10', { group: 'project' }))).toEqual(['broken', 'broken'])
    expect(sum('2380.50', other('其中：物业管理费', '10'))).toEqual(['broken'])
    expect(sum('4741', other('合计', '2370.50'))).toEqual(['broken'])
  })

  it('leave the sum open where one of the two is not printed', () => {
    const [one] = casesOf('E25', { funding: [total('2370.50')], expenditure: [fund('project', '64')] })
    expect(one?.reason).toBe('missing')
  })

  it('are the sum of the lines under their heading, or no less where only some are listed', () => {
    const line = (label: string, budget: string) => ({ label, group: '项目支出', budget })
    const project = fund('project', '64.00', { label: '其中：项目支出' })
    const all = [project, line('物业管理费', '42.00'), line('培训费', '22.00')]
    expect(outcomesOf('E25', { expenditure: all })).toEqual(['holds'])
    expect(outcomesOf('E25', { expenditure: all.slice(0, 2) })).toEqual(['broken'])
    expect(outcomesOf('E25', { expenditure: [...all, line('小计', '64.00')] })).toEqual(['holds'])
    const half = [
      { ...project, halfYearPlannedOutturn: '30.00' },
      { ...line('物业管理费', '42.00'), halfYearPlannedOutturn: '20.00' },
    ]
    expect(outcomesOf('E25', { expenditure: [...half, line('培训费', '22.00')] })).toEqual(['holds', 'holds'])
    expect(outcomesOf('E25', { expenditure: [project, line('其中：物业管理费', '42.00')] })).toEqual(['holds'])
    expect(outcomesOf('E25', { expenditure: [project, line('其中：物业管理费', '65.00')] })).toEqual(['broken'])
  })

  it('of basic expenditure are personnel and non-personnel', () => {
    const basic = [fund('basic', '10.00'), fund('personnel', '8.00'), fund('nonPersonnel', '1.00')]
    expect(outcomesOf('E25', { expenditure: basic })).toEqual(['broken'])
    expect(outcomesOf('E25', { expenditure: basic.slice(0, 2) })).toEqual(['holds'])
    const named = basic.with(1, { ...fund('personnel', '8.00'), label: '其中：人员经费' })
    expect(outcomesOf('E25', { expenditure: named })).toEqual(['broken'])
    const unlisted = [
      { label: '其他', budget: '1' },
      { code: 'project', label: '项目支出' },
    ]
    expect(outcomesOf('E25', { expenditure: unlisted })).toEqual([])
  })
})
