import { describe, expect, it } from 'vitest'
import { expenditureRule, linesRule } from '../../../../src/checks/targets/expenditure.js'
import { fundingRule } from '../../../../src/checks/targets/funding.js'
import { casesOf, outcomesOf } from './targetCases.js'

const total = (budget: string, more = {}) => ({ code: 'total', label: '资金总额', budget, ...more })
const fund = (code: string, budget: string, more = {}) => ({ code, label: code, budget, ...more })

describe('sources of funds', () => {
  const group = '财政拨款'

  it('add up to the total, whichever unit a cell prints', () => {
    const funding = [total('64万元'), fund('fiscalAppropriation', '600000元'), fund('otherFunds', '4')]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['holds'])
  })

  it('are wrong by more than rounding allows, and the total says so', () => {
    const funding = [total('64.00'), fund('fiscalAppropriation', '60.00'), fund('otherFunds', '4.03')]
    const [one] = casesOf(fundingRule, { funding })
    expect(one).toMatchObject({ key: 'T1:budget:total', where: { path: ['funding', 0, 'budget'] } })
    expect([one?.judgement.outcome, String(one?.judgement.difference)]).toEqual(['broken', '-0.03'])
  })

  it('of one heading make up the appropriations, and what stands outside of it does not', () => {
    const funding = [
      total('100.00'),
      fund('fiscalAppropriation', '80.00', { group }),
      fund('generalPublicBudget', '70.00', { group }),
      fund('governmentManagedFund', '10.00', { group }),
      fund('stateCapitalOperations', '20.00'),
    ]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['holds', 'holds'])
    expect(
      outcomesOf(fundingRule, { funding: funding.with(3, fund('governmentManagedFund', '9.00', { group })) }),
    ).toEqual(['holds', 'broken'])
  })

  it('without a heading are those of the three budgets', () => {
    const funding = [total('80.00'), fund('fiscalAppropriation', '80.00'), fund('generalPublicBudget', '80.00')]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['holds', 'holds'])
  })

  it('may be divided again: what is printed “of which” is a part of the source above it', () => {
    const part = (label: string, budget: string, more = {}) => ({ label, budget, ...more })
    const sources = [total('100'), fund('generalPublicBudget', '90'), fund('otherFunds', '10')]
    const with1 = (...parts: object[]) =>
      outcomesOf(fundingRule, { funding: [...sources.slice(0, 2), ...parts, ...sources.slice(2)] })
    expect(with1(part('其中：经费拨款', '70'))).toEqual(['holds', 'holds'])
    expect(with1(part('其中：经费拨款', '95'))).toEqual(['holds', 'broken'])
    expect(with1(part('其中：中央资金', '50'), part('省级资金', '40'))).toEqual(['holds', 'holds'])
    expect(with1(part('其中：中央资金', '50'), part('上级补助', '40'))[0]).toBe('holds')
    expect(with1(part('经费拨款', '90', { group: 'generalPublicBudget' }))).toEqual(['holds', 'holds'])
    expect(with1(part('经费拨款', '80', { group: 'generalPublicBudget' }))).toEqual(['holds', 'broken'])
    expect(with1(part('小计', '90'))).toEqual(['holds'])
    expect(with1(part('上级补助', '5'))).toEqual(['broken'])
    expect(with1(part('其中：中央资金', '50'), part('省级资金', '45'))[0]).toBe('holds')
    const first = [total('100'), part('其中：上级补助', '90'), part('事业收入', '10')]
    expect(outcomesOf(fundingRule, { funding: first })).toEqual(['holds'])
    const one = [
      total('100'),
      fund('fiscalAppropriation', '100'),
      { ...fund('generalPublicBudget', '80'), label: '其中：一般公共预算' },
    ]
    expect(outcomesOf(fundingRule, { funding: one })).toEqual(['holds', 'holds'])
  })

  it('are undecided where one is blank, and told where the others do not make the total', () => {
    const funding = [total('64'), fund('fiscalAppropriation', '64'), fund('otherFunds', '')]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['insufficientData'])
    const [short] = casesOf(fundingRule, { funding: funding.with(0, total('70')) })
    expect([short?.judgement.reason, short?.suspicious]).toEqual(['blank', true])
  })

  it('cannot be checked without a total, nor a total without sources', () => {
    expect(outcomesOf(fundingRule, { funding: [fund('otherFunds', '4')] })).toEqual(['insufficientData'])
    expect(outcomesOf(fundingRule, { funding: [total('4')] })).toEqual(['insufficientData'])
  })
})

describe('kinds of expenditure', () => {
  const expenditure = [fund('basic', '2306.50'), fund('project', '64')]

  it('add up to the total funds, other kinds counting where they are printed', () => {
    expect(outcomesOf(expenditureRule, { funding: [total('2370.50')], expenditure })).toEqual(['holds'])
    const more = [...expenditure, fund('commercialOperation', '10')]
    expect(outcomesOf(expenditureRule, { funding: [total('2370.50')], expenditure: more })).toEqual(['broken'])
  })

  it('may be more than the known ones: the total is with the others or without', () => {
    const other = (label: string, budget: string, more = {}) => [...expenditure, { label, budget, ...more }]
    const sum = (budget: string, rows: object[]) =>
      outcomesOf(expenditureRule, { funding: [total(budget)], expenditure: rows })
    expect(sum('2380.50', other('事业单位经营支出', '10'))).toEqual(['holds'])
    expect(sum('2370.50', other('物业管理费', '10'))).toEqual(['holds'])
    expect(sum('2380.50', other('物业管理费', '10', { group: 'project' }))).toEqual(['broken'])
    expect(sum('2380.50', other('其中：物业管理费', '10'))).toEqual(['broken'])
    expect(sum('4741', other('合计', '2370.50'))).toEqual(['broken'])
  })

  it('leave the sum open where one of the two is not printed', () => {
    const [one] = casesOf(expenditureRule, { funding: [total('2370.50')], expenditure: [fund('project', '64')] })
    expect(one?.judgement.reason).toBe('missing')
    expect(one?.operands.map(({ label }) => label.zh)).toContain('「基本支出」年度预算数')
  })

  it('are the sum of the lines under their heading, or no less where only some are listed', () => {
    const line = (label: string, budget: string) => ({ label, group: '项目支出', budget })
    const project = fund('project', '64.00', { label: '其中：项目支出' })
    const all = [project, line('物业管理费', '42.00'), line('培训费', '22.00')]
    expect(outcomesOf(linesRule, { expenditure: all })).toEqual(['holds'])
    expect(outcomesOf(linesRule, { expenditure: all.slice(0, 2) })).toEqual(['broken'])
    expect(outcomesOf(linesRule, { expenditure: [...all, line('小计', '64.00')] })).toEqual(['holds'])
    const half = [
      { ...project, halfYearPlannedOutturn: '30.00' },
      { ...line('物业管理费', '42.00'), halfYearPlannedOutturn: '20.00' },
    ]
    expect(outcomesOf(linesRule, { expenditure: [...half, line('培训费', '22.00')] })).toEqual(['holds', 'holds'])
    expect(outcomesOf(linesRule, { expenditure: [project, line('其中：物业管理费', '42.00')] })).toEqual(['holds'])
    expect(outcomesOf(linesRule, { expenditure: [project, line('其中：物业管理费', '65.00')] })).toEqual(['broken'])
  })

  it('of basic expenditure are personnel and non-personnel', () => {
    const basic = [fund('basic', '10.00'), fund('personnel', '8.00'), fund('nonPersonnel', '1.00')]
    expect(outcomesOf(linesRule, { expenditure: basic })).toEqual(['broken'])
    expect(outcomesOf(linesRule, { expenditure: basic.slice(0, 2) })).toEqual(['holds'])
    const named = basic.with(1, { ...fund('personnel', '8.00'), label: '其中：人员经费' })
    expect(outcomesOf(linesRule, { expenditure: named })).toEqual(['broken'])
    expect(
      outcomesOf(linesRule, {
        expenditure: [
          { label: '其他', budget: '1' },
          { code: 'project', label: '项目支出' },
        ],
      }),
    ).toEqual([])
  })
})
