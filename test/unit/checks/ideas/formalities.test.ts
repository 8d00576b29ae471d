import { describe, expect, it } from 'vitest'
import { formalities } from '../../../../src/checks/ideas/form/formalities.js'
import { projectFields } from '../../../../src/checks/ideas/form/projectFields.js'
import { outcomesOf as outcomesIn } from './audited.js'
import { casesOf, type FormParts, outcomesOf, saidOf } from './targetForm.js'

describe('the form itself', () => {
  const project = (more: object): FormParts => ({ kind: 'specialFundTarget', project: { name: '平台', ...more } })

  it('has its fields filled in, and with more than the unit’s name, all told in one case', () => {
    const [one, ...others] = casesOf(projectFields, project({ managementRules: '', conditions: '公共资源交易中心' }))
    expect(others).toEqual([])
    expect([one?.key, one?.label.zh]).toEqual(['T56:project:all', '项目基本情况'])
    expect(saidOf(projectFields, project({ managementRules: '', conditions: '公共资源交易中心' }))).toEqual([
      '资金管理办法未填，申报（补助）条件只写了单位名称；请填写具体内容，没有的写“无”',
    ])
    expect(outcomesOf(projectFields, project({ scopeOfUse: '电子化平台建设', conditions: '中心' }))).toEqual([
      'holds',
      'holds',
    ])
    expect(outcomesOf(projectFields, project({ mediumTermPlan: '' }))).toEqual([])
    expect(outcomesOf(projectFields, {})).toEqual([])
  })

  it('is signed, stamped and dated where it has room for that, and nothing else is asked', () => {
    const form = {
      filedBy: '',
      signatures: { signed: true, headSigned: false, stamped: false, date: '' },
      reviews: [
        { label: '财政部门 审核意见', opinion: '', date: '' },
        { label: '主管部门审核意见', opinion: '同意', signed: true },
      ],
    }
    const cases = casesOf(formalities, form)
    expect(cases.map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T59:form:form/signed', 'holds'],
      ['T59:form:主管部门审核意见/opinion', 'holds'],
      ['T59:form:主管部门审核意见/signed', 'holds'],
      ['T59:form:all', 'broken'],
    ])
    const one = cases.at(-1)
    expect(one?.label.zh).toBe('签章')
    expect(saidOf(formalities, form)).toEqual([
      '缺填报单位、单位负责人签名、盖章、日期；「财政部门审核意见」缺意见、日期；请补齐后再报送',
    ])
    expect(one?.where.path).toEqual(['filedBy'])
    expect(one?.operands.map(({ where }) => where.path.join('/'))).toEqual([
      'signatures/headSigned',
      'signatures/stamped',
      'signatures/date',
      'reviews/0/opinion',
      'reviews/0/date',
    ])
    expect(outcomesOf(formalities, { signatures: { signed: true, date: '2021年2月22日' } })).toEqual(['holds', 'holds'])
    expect(outcomesOf(formalities, {})).toEqual([])
  })

  it.each(['selfEvaluation', 'monitoring', 'projectSummary', 'evaluationReport', 'selfEvaluationReport'] as const)(
    'of %s is looked at alike',
    (kind) => {
      expect(outcomesIn('T59', kind, { signatures: { signed: false, date: '' } })).toEqual(['broken'])
      expect(outcomesIn('T59', kind, { signatures: { signed: true } })).toEqual(['holds'])
      expect(outcomesIn('T59', kind, {})).toEqual([])
    },
  )
})
