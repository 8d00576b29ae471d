import { describe, expect, it } from 'vitest'
import json from '../../../examples/data/hengyang-2021-project-target.json' with { type: 'json' }
import { ProjectTarget } from '../../../src/documents/projectTarget.js'
import expected from '../../golden/hengyang-2021-project-target.expected.json' with { type: 'json' }
import { hengyangTargets } from './hengyangTargets.js'
import { describeTargetForm } from './targetForm.js'
import { describeGolden } from './targetGolden.js'

const smallest = {
  kind: 'projectTarget',
  year: 2021,
  department: '某局',
  unit: '万元',
  project: { name: '某项目' },
  funding: [],
  goals: [],
  indicators: [],
}

describeTargetForm(ProjectTarget, json, smallest)
describeGolden(expected, hengyangTargets)

describe('the target declaration of a project', () => {
  it('prints its money with the unit in the cell', () => {
    const { funding, unit } = ProjectTarget.parse(json)
    expect(unit).toBe('万元')
    expect(funding.map(({ code, budget }) => [code, budget])).toEqual([
      ['total', '64万元'],
      ['fiscalAppropriation', '64万元'],
      ['otherFunds', '0'],
    ])
  })

  it('may print what the national form knows of a project, and no more', () => {
    const project = {
      name: '某项目',
      code: '001',
      category: '专项业务费',
      attribute: '延续项目',
      term: '2021年-2023年',
      overview: '概况',
      legalGrounds: '依据',
      necessity: '必要性',
      safeguards: '制度、措施',
      schedule: '计划',
      attributes: [{ label: '联系部门', value: '' }],
    }
    const form = { ...smallest, project }
    expect(JSON.parse(JSON.stringify(ProjectTarget.parse(form)))).toEqual(form)
    const issues = ProjectTarget.safeParse({ ...form, project: { ...project, conditions: '' } }).error?.issues
    expect(issues?.map(({ path, code }) => [path, code])).toEqual([[['project'], 'unrecognized_keys']])
  })
})
