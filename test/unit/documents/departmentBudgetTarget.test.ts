import { describe, expect, it } from 'vitest'
import json from '../../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import { DepartmentBudgetTarget } from '../../../src/documents/departmentBudgetTarget.js'
import { Decimal } from '../../../src/exact/decimal.js'
import expected from '../../golden/suzhou-2024-department-target.expected.json' with { type: 'json' }
import { describeTargetForm } from './targetForm.js'
import { describeGolden } from './targetGolden.js'

const smallest = {
  kind: 'departmentBudgetTarget',
  year: 2024,
  department: '某局',
  unit: '万元',
  funding: [],
  goals: [],
  indicators: [],
}
const sum = (figures: readonly (string | undefined)[]): string =>
  figures.reduce((total, figure) => total.plus(figure ?? ''), new Decimal(0)).toFixed()

describeTargetForm(DepartmentBudgetTarget, json, smallest)
describeGolden(expected, { 'suzhou-2024-department-target': json })

describe('the target form of a whole budget', () => {
  it('prints seventeen projects under project expenditure, for half a year and the year', () => {
    const { expenditure = [] } = DepartmentBudgetTarget.parse(json)
    const projects = expenditure.filter(({ group }) => group === '项目支出')
    expect(projects).toHaveLength(17)
    expect(sum(projects.map(({ budget }) => budget))).toBe('3956.8')
    expect(sum(projects.map(({ halfYearPlannedOutturn }) => halfYearPlannedOutturn))).toBe('1545.2')
    expect(expenditure.every(({ budget }) => budget !== '')).toBe(true)
  })

  it('divides the posts of every office, 53 in all', () => {
    const { divisions = [] } = DepartmentBudgetTarget.parse(json).organisation ?? {}
    expect(sum(divisions.map(({ establishedPosts }) => establishedPosts))).toBe('53')
    for (const { establishedPosts, parts = [] } of divisions) {
      expect(sum(parts.map(({ count }) => count))).toBe(establishedPosts)
    }
  })

  it('leads from each duty by its key work to its indicators', () => {
    const { indicators, duties } = DepartmentBudgetTarget.parse(json)
    const performed = indicators.filter(({ level1 }) => level1 === '履职')
    const works = new Map(performed.map(({ level2, keyWork }) => [level2, keyWork]))
    expect(performed).toHaveLength(32)
    expect(works.size).toBe(duties?.items.length)
    expect(performed.every(({ level2, keyWork }) => keyWork !== '' && works.get(level2) === keyWork)).toBe(true)
    expect(indicators.filter(({ keyWork }) => keyWork !== undefined)).toEqual(performed)
  })

  it('keeps a group that is printed without an indicator as a row of blanks', () => {
    const blank = DepartmentBudgetTarget.parse(json).indicators.filter(({ level3 }) => level3 === '')
    expect(blank.map(({ level2, target, halfYearTarget }) => [level2, target, halfYearTarget])).toEqual([
      ['生态效益', '', ''],
      ['可持续影响', '', ''],
      ['服务对象满意度', '', ''],
    ])
  })

  it('may print the posts of all and tasks, and refuses posts that are no text', () => {
    const organisation = {
      divisions: [{ name: '办公室', establishedPosts: '9', staffInPost: '' }],
      establishedPosts: '53',
    }
    const form = { ...smallest, organisation, tasks: [{ name: '任务' }], taskTotals: { label: '合计', total: '' } }
    expect(JSON.parse(JSON.stringify(DepartmentBudgetTarget.parse(form)))).toEqual(form)
    const wrong = { ...form, organisation: { divisions: [{ name: '办公室', establishedPosts: 9 }], posts: '9' } }
    const issues = DepartmentBudgetTarget.safeParse(wrong).error?.issues
    expect(issues?.map(({ path }) => path.join('.'))).toEqual([
      'organisation.divisions.0.establishedPosts',
      'organisation',
    ])
  })
})
