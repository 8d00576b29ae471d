import { describe, expect, it } from 'vitest'
import { listedRule } from '../../../../src/checks/targets/listed.js'
import { divisionPostsRule, staffRateRule, totalPostsRule } from '../../../../src/checks/targets/organisation.js'
import { casesOf, type FormParts, outcomesOf } from './targetCases.js'

const holds = ['holds']
const broken = ['broken']

describe('the organisation', () => {
  const division = (name: string, establishedPosts: string, ...counts: string[]) => ({
    name,
    establishedPosts,
    parts: counts.map((count, index) => ({ label: index === 0 ? '主任' : '其他工作人员', count })),
  })
  const of = (divisions: object[], more = {}): FormParts => ({ organisation: { divisions, ...more } })

<<<<<<< HEAD
  it('has the control rate that its posts give', () => {
    const staffing = (controlRate?: string) => ({
      kind: 'departmentTarget' as const,
      staffing: [{ establishedPosts: '30', staffInPost: '28', ...(controlRate ? { controlRate } : {}) }],
    })
    expect(outcomesOf(staffRateRule, staffing('93.33%'))).toEqual(holds)
    expect(outcomesOf(staffRateRule, staffing('95%'))).toEqual(broken)
    expect(outcomesOf(staffRateRule, staffing())).toEqual([])
  })

  it('has as many offices, and as many things, as it says', () => {
    const count = (subject: string, number: string) => ({
      kind: 'count',
      subject,
      scope: 'all',
      figures: { count: number },
    })
    const names = { kind: 'names', subject: 'measures', scope: 'all', figures: { names: ['甲', '乙'] } }
    const divisions = [division('办公室', '9'), division('财务部', '5')]
    const parts = (offices: string, things: string): FormParts => ({
      ...of(divisions),
      statements: [count('internalOffices', offices), count('measures', things), names],
    })
    expect(outcomesOf(listedRule, parts('2', '2'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(listedRule, parts('3', '1'))).toEqual(['broken', 'broken'])
    expect(casesOf(listedRule, parts('3', '1')).map(({ key }) => key)).toEqual([
      'T54:names:measures:all',
      'T54:divisions:internalOffices:all',
    ])
    expect(outcomesOf(listedRule, { statements: [names] })).toEqual([])
    expect(outcomesOf(listedRule, { statements: [count('internalOffices', '2')] })).toEqual([])
=======
  it('has posts that add up in each division', () => {
    expect(outcomesOf(divisionPostsRule, of([division('办公室', '9', '1', '8'), division('财务部', '5')]))).toEqual(
      holds,
    )
    const [one] = casesOf(divisionPostsRule, of([division('办公室', '9', '1', '7')]))
    expect(one).toMatchObject({
      key: 'T52:establishedPosts:办公室',
      where: { path: ['organisation', 'divisions', 0, 'establishedPosts'] },
      judgement: { outcome: 'broken' },
    })
    expect(outcomesOf(divisionPostsRule, of([division('办公室', '9', '1')]))).toEqual(holds)
    expect(outcomesOf(divisionPostsRule, of([division('办公室', '9', '10')]))).toEqual(broken)
    expect(outcomesOf(divisionPostsRule, {})).toEqual([])
  })

  it('has posts that add up over the divisions', () => {
    const divisions = [division('办公室', '9'), division('财务部', '5')]
    expect(outcomesOf(totalPostsRule, of(divisions, { establishedPosts: '14', staffInPost: '13' }))).toEqual(holds)
    expect(outcomesOf(totalPostsRule, of(divisions, { establishedPosts: '15' }))).toEqual(broken)
    expect(outcomesOf(totalPostsRule, of(divisions))).toEqual([])
    const led = { establishedPosts: '17', introduction: '设主任1名、副主任2名，内设机构2个。' }
    expect(outcomesOf(totalPostsRule, of(divisions, led))).toEqual(holds)
    expect(outcomesOf(totalPostsRule, of(divisions, { ...led, establishedPosts: '13' }))).toEqual(broken)
    expect(outcomesOf(totalPostsRule, of([...divisions, { name: '信息部' }], { establishedPosts: '15' }))).toEqual(
      holds,
    )
>>>>>>> w-reports
  })
})
