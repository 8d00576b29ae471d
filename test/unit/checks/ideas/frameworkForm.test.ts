import { describe, expect, it } from 'vitest'
import hengyang from '../../../../examples/data/hengyang-2021-project-target.json' with { type: 'json' }
import suzhou from '../../../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import { DepartmentBudgetTarget } from '../../../../src/documents/departmentBudgetTarget.js'
import { ProjectTarget } from '../../../../src/documents/projectTarget.js'
import { hunanTargets2021 } from '../../../../src/frameworks/hunanTargets2021.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { suzhouDepartment2024 } from '../../../../src/frameworks/suzhouDepartment2024.js'
import { explain } from '../../../../src/presentation/explain.js'
import { type Audit, audit } from '../../../../src/procedures/audit.js'
import { indicator } from './targetForm.js'

const project = (indicators: readonly object[]): Audit =>
  audit(ProjectTarget.parse({ ...hengyang, indicators }), { framework: hunanTargets2021 })

const told = ({ findings }: Audit, ...ids: readonly string[]) =>
  findings
    .filter(({ id }) => ids.includes(id))
    .map(({ severity, key, expected, rule }) => [severity, key, expected.zh, rule.basis])

describe('a target form held against its framework', () => {
  it('has the levels and groups of its own paper: real forms do', () => {
    const forms = [
      audit(ProjectTarget.parse(hengyang), { framework: hunanTargets2021 }),
      audit(DepartmentBudgetTarget.parse(suzhou), { framework: suzhouDepartment2024 }),
    ]
    for (const form of forms) {
      expect(told(form, 'E29', 'T63')).toEqual([])
      const lines = form.ledger.rules.filter(({ rule }) => ['E29', 'T63'].includes(rule.id))
      expect(lines.map(({ broken, notApplicable }) => [broken, notApplicable])).toEqual([
        [0, 0],
        [0, 0],
      ])
      expect(lines.every(({ holds }) => holds >= 2)).toBe(true)
    }
  })

  it('lacks a level that its paper prints, by the law of the framework', () => {
    expect(told(project([indicator('场次', '≥1场', { level2: '数量指标' })]), 'E29')).toEqual([
      ['warning', 'E29:level:效益指标', '至少列一项效益指标', hunanTargets2021.basis],
    ])
  })

  it('lacks groups that its paper prints, which may be left out: a note', () => {
    const rows = [indicator('场次', '≥1场', { level1: '产出指标（50分）', level2: '数量' })]
    const [found] = project(rows).findings.filter(({ id }) => id === 'T63')
    expect(found && explain(found)).toContain('「产出指标」：没有列质量指标、时效指标、成本指标；')
    expect(told(project(rows), 'T63')).toEqual([
      ['note', 'T63:level2:产出指标', '请补列；与本单位无关的可以不设', hunanTargets2021.basis],
    ])
  })

  it('is not asked for groups of other forms of the framework, nor for levels of its own', () => {
    const groups = ['经济效益指标', '社会效益指标', '社会公众或服务对象满意度指标']
    const rows = groups.map((level2) => indicator('比例', '≥1%', { level1: '效益指标', level2 }))
    expect(told(project(rows), 'T63')).toEqual([])
  })

  it('is audited as without one, where the framework has no such form', () => {
    const document = ProjectTarget.parse(hengyang)
    const plain = audit(document)
    const given = audit(document, { framework: projectSelfEvaluation2020 })
    expect(given.findings).toEqual(plain.findings)
    expect(given.ledger.rules).toEqual(plain.ledger.rules)
  })
})
