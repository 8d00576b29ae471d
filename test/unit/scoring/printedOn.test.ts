import { describe, expect, it } from 'vitest'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { hunanTargets2021 } from '../../../src/frameworks/hunanTargets2021.js'
import { suzhouDepartment2024 } from '../../../src/frameworks/suzhouDepartment2024.js'
import { audit } from '../../../src/procedures/audit.js'
import { groupsOn, levelsOn } from '../../../src/scoring/printedOn.js'

describe('levels and groups of a framework', () => {
  it('are on all its forms, but for those that only some print', () => {
    expect(levelsOn(hunanTargets2021, 'departmentTarget').map(({ id }) => id)).toEqual([
      'output',
      'benefit',
      'satisfaction',
    ])
    expect(levelsOn(hunanTargets2021, 'projectTarget').map(({ id }) => id)).toEqual(['output', 'benefit'])
  })

  it('are the unit’s own where none are printed', () => {
    const duty = suzhouDepartment2024.levels.find(({ id }) => id === 'duty')
    expect(duty && groupsOn(duty, 'departmentBudgetTarget')).toBeNull()
  })

  it('that another form prints are not asked of a self-evaluation', () => {
    const form = SelfEvaluation.parse({
      kind: 'selfEvaluation',
      form: 'project',
      year: 2021,
      department: '某局',
      unit: '万元',
      funding: [],
      goals: [],
      indicators: [],
    })
    const missing = audit(form, { framework: hunanTargets2021 }).findings.filter(({ id }) => id === 'E29')
    expect(missing.map(({ where }) => where.row)).toEqual(['产出指标', '效益指标'])
  })
})
