import { describe, expect, it } from 'vitest'
import json from '../../../examples/data/hengyang-2021-special-fund-target.json' with { type: 'json' }
import { SpecialFundTarget } from '../../../src/documents/specialFundTarget.js'
import expected from '../../golden/hengyang-2021-special-fund-target.expected.json' with { type: 'json' }
import { hengyangTargets } from './hengyangTargets.js'
import { describeTargetForm } from './targetForm.js'
import { describeGolden } from './targetGolden.js'

const smallest = {
  kind: 'specialFundTarget',
  year: 2021,
  department: '某局',
  unit: '万元',
  project: { name: '某专项' },
  funding: [],
  goals: [],
  indicators: [],
}

describeTargetForm(SpecialFundTarget, json, smallest)
describeGolden(expected, hengyangTargets)

describe('the target declaration of a special fund', () => {
  it('prints the medium term and the year side by side, each with its own labels', () => {
    const { funding, indicators } = SpecialFundTarget.parse(json)
    expect(funding[0]).toMatchObject({ budget: '410.06万元', mediumTermBudget: '536.48万元' })
    expect(indicators[0]).toMatchObject({ level3: '全年不见面开标覆盖率', mediumTermLevel3: '不见面开标覆盖率' })
    expect(indicators.every(({ mediumTermTarget }) => mediumTermTarget !== undefined)).toBe(true)
  })

  it('prints every box with those that are ticked', () => {
    const { type, allocationMethod } = SpecialFundTarget.parse(json).project
    expect(type).toMatchObject({ options: ['产业发展', '民生保障', '基础设施', '其他'], chosen: ['产业发展'] })
    expect(allocationMethod?.options).toHaveLength(4)
    expect(allocationMethod?.chosen).toEqual(['据实据效'])
  })

  it('names a tick that was lost in conversion as doubtful', () => {
    const paths = (SpecialFundTarget.parse(json).doubtful ?? []).map(({ path }) => path.join('.'))
    expect(paths).toEqual(expect.arrayContaining(['project.type.chosen.0', 'project.allocationMethod.chosen.0']))
  })

  it('tells a blank of the paper from what the paper does not print', () => {
    const { project, filedBy } = SpecialFundTarget.parse(json)
    expect([project.managementRules, filedBy, project.code]).toEqual(['', '', undefined])
  })

  it('refuses a choice that does not say what could be chosen', () => {
    const form = { ...smallest, project: { name: '某专项', type: { chosen: ['其他'] } } }
    const issues = SpecialFundTarget.safeParse(form).error?.issues
    expect(issues?.map(({ path }) => path.join('.'))).toEqual(['project.type.options'])
  })
})
