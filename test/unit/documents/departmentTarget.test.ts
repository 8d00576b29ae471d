import { describe, expect, it } from 'vitest'
import json from '../../../examples/data/hengyang-2021-department-target.json' with { type: 'json' }
import { DepartmentTarget } from '../../../src/documents/departmentTarget.js'
import expected from '../../golden/hengyang-2021-department-target.expected.json' with { type: 'json' }
import { hengyangTargets } from './hengyangTargets.js'
import { describeTargetForm } from './targetForm.js'
import { describeGolden } from './targetGolden.js'

const smallest = {
  kind: 'departmentTarget',
  year: 2021,
  department: '某局',
  unit: '万元',
  funding: [],
  goals: [],
  indicators: [],
}

describeTargetForm(DepartmentTarget, json, smallest)
describeGolden(expected, hengyangTargets)

describe('the target declaration of a department', () => {
  it('prints its money by source, by expenditure and by task', () => {
    const { funding, expenditure = [], tasks = [], taskTotals } = DepartmentTarget.parse(json)
    expect(funding.map(({ budget }) => budget)).toEqual(['2370.50 万元', '2370.50万元'])
    expect(expenditure.map(({ code, budget }) => [code, budget])).toEqual([
      ['basic', '2306.50万元'],
      ['project', '64万元'],
    ])
    expect(tasks.map(({ total, otherFunds }) => [total, otherFunds])).toEqual([
      ['410.06万元', ''],
      ['1960.44万元', ''],
    ])
    expect(taskTotals?.total).toBe('2370.5万元')
  })

  it('keeps the figure of a goal as a statement, and the indicator of the same revenue beside it', () => {
    const { statements = [], indicators } = DepartmentTarget.parse(json)
    const stated = statements.find(({ subject }) => subject === 'nonTaxRevenue')
    expect(stated).toMatchObject({ kind: 'amount', figures: { budget: '4000万元' } })
    expect(indicators.filter(({ subject }) => subject === 'nonTaxRevenue').map(({ target }) => target)).toEqual([
      '全年非税收入预计4800万元',
    ])
  })

  it('may print its staff, and refuses an amount in a task that is no text', () => {
    const staffing = [{ label: '在职', establishedPosts: '30', staffInPost: '28', controlRate: '93.33%' }]
    const task = { name: '任务1', content: '', total: '1', fiscalAppropriation: '1', otherFunds: '' }
    const form = {
      ...smallest,
      staffing,
      tasks: [task],
      taskTotals: { total: '1' },
      duties: { items: [{ text: '一' }] },
    }
    expect(JSON.parse(JSON.stringify(DepartmentTarget.parse(form)))).toEqual(form)
    const issues = DepartmentTarget.safeParse({ ...form, tasks: [{ ...task, total: 1 }] }).error?.issues
    expect(issues?.map(({ path }) => path.join('.'))).toEqual(['tasks.0.total'])
  })
})
