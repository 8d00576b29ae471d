import { describe, expect, it } from 'vitest'
import { owedWhen } from '../../../src/deviation/owedWhen.js'
import { nationalReportDuties, reportsOwed } from '../../../src/deviation/reportsOwed.js'
import { DepartmentBudgetTarget } from '../../../src/documents/departmentBudgetTarget.js'
import { SpecialFundTarget } from '../../../src/documents/specialFundTarget.js'
import { markdown } from '../../../src/presentation/markdown.js'

const header = { year: 2024, department: '某局', unit: '万元' } as const

const indicator = (level3: string, target: string, rest: object = {}) => ({
  level1: '产出',
  level2: '数量',
  level3,
  target,
  ...rest,
})

const form = DepartmentBudgetTarget.parse({
  kind: 'departmentBudgetTarget',
  ...header,
  funding: [],
  expenditure: [
    { code: 'basic', label: '基本支出', budget: '40.50', halfYearPlannedOutturn: '20' },
    { code: 'project', label: '项目支出', budget: '', halfYearPlannedOutturn: '0' },
  ],
  goals: [],
  indicators: [
    indicator('培训', '≥2次', { halfYearTarget: '≥1次' }),
    indicator('验收', '9月底前', { halfYearTarget: ' ' }),
  ],
})

describe('what a target form owes', () => {
  it('comes by day, then by key', () => {
    expect(owedWhen(form, '2024-09-30').map(({ due, standing, label, owed }) => [due, standing, label, owed])).toEqual([
      ['2024-06-30', 'due', '基本支出', '20万元'],
      ['2024-06-30', 'due', '培训', '≥1次'],
      ['2024-09-30', 'due', '验收', '9月底前'],
      ['2024-12-31', 'later', '基本支出', '40.5万元'],
      ['2024-12-31', 'later', '培训', '≥2次'],
    ])
  })

  it('does not depend on the order of lines', () => {
    const turned = DepartmentBudgetTarget.parse({ ...form.toJSON(), indicators: form.indicators.toReversed() })
    expect(owedWhen(turned, '2024-09-30')).toEqual(owedWhen(form, '2024-09-30'))
  })

  const fund = (rest: object, target = '2600个') =>
    SpecialFundTarget.parse({
      kind: 'specialFundTarget',
      ...header,
      project: { name: '平台' },
      funding: [{ code: 'total', label: '资金', budget: '4', mediumTermBudget: '9' }],
      goals: [],
      indicators: [indicator('开标', '2400个', { mediumTermTarget: target })],
      ...rest,
    })

  it.each([
    [
      'the years that the target names',
      fund({ project: { name: '平台', term: '2020年-2029年' } }, '2026年达到2600个'),
      '2026-12-31',
    ],
    [
      'those of its goal',
      fund({
        goals: [
          { horizon: 'annual', period: '2024年', expected: '' },
          { horizon: 'mediumTerm', period: '2023年-2027年', expected: '' },
        ],
      }),
      '2027-12-31',
    ],
    ['those of its project', fund({ project: { name: '平台', term: '2020年9月-2025年9月' } }), '2025-12-31'],
    ['nothing that is known', fund({}), null],
  ])('a medium term ends with %s', (_, document, due) => {
    const owed = owedWhen(document, '2024-06-30').find(({ key }) => key.endsWith(':mediumTerm'))
    expect([owed?.due, owed?.standing]).toEqual([due, due === null ? 'unknown' : 'later'])
  })

  it('is all money where nothing finer is printed', () => {
    expect(owedWhen(fund({}), '2024-12-31').map(({ what, owed, standing }) => `${what} ${owed} ${standing}`)).toEqual([
      'money 4万元 due',
      'indicator 2400个 due',
      'indicator 2600个 unknown',
    ])
  })

  it('is a table', () => {
    expect(markdown(owedWhen(form, '2024-06-30'))).toContain('| 2024-09-30 | 未到期 | 验收 | 9月底前 |')
    expect(markdown(owedWhen(fund({}), '2024-06-30'), { locale: 'en' })).toContain(
      '| — | no day is known | 开标 | 2600个 |',
    )
  })

  it('is asked for on a day', () => {
    expect(() => owedWhen(form, '2024-06')).toThrow(RangeError)
  })
})

describe('the papers that are owed', () => {
  it('are due by their day, or so many days after what they wait for', () => {
    const owed = reportsOwed({ year: 2024, cutOff: '2024-03-01', events: { budgetApproved: '2024-02-10' } })
    expect(owed.map(({ key, due, standing }) => [key, due, standing])).toEqual([
      ['budgetDisclosure', '2024-03-01', 'due'],
      ['monitoringSummary', '2024-08-31', 'later'],
      ['accountsDisclosure', null, 'unknown'],
    ])
  })

  it('leave out what is done, and come with the law that asks for them and how far it was seen', () => {
    const owed = reportsOwed({ year: 2024, cutOff: '2024-12-31', done: ['budgetDisclosure', 'accountsDisclosure'] })
    expect(owed.map(({ duty, standing }) => [duty.basis.instrument.number, duty.basis.confirmed, standing])).toEqual([
      ['财预〔2019〕136号', 'unverified', 'due'],
    ])
    expect(nationalReportDuties.map(({ id, basis }) => [id, basis.article?.zh, basis.confirmed])).toEqual([
      ['budgetDisclosure', '第十四条', 'published'],
      ['monitoringSummary', undefined, 'unverified'],
      ['accountsDisclosure', '第十四条', 'published'],
    ])
  })

  it('may be those of a place', () => {
    const [first] = nationalReportDuties
    const own = { id: 'own', says: { zh: '报送', en: 'hand in' }, basis: first?.basis as never, due: { day: '07-15' } }
    expect(reportsOwed({ year: 2025, cutOff: '2025-07-15' }, [own])).toMatchObject([
      { key: 'own', due: '2025-07-15', standing: 'due' },
    ])
  })

  it('wait for a day', () => {
    expect(() => reportsOwed({ year: 2024, cutOff: '2024-03-01', events: { budgetApproved: '2月' } })).toThrow(
      RangeError,
    )
  })
})
