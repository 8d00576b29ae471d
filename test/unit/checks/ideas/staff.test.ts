import { describe, expect, it } from 'vitest'
import { findingsOf, outcomesOf } from './audited.js'

/** Forms that print posts and people. */
const forms = ['basicData', 'selfEvaluationReport', 'evaluationReport', 'departmentTarget'] as const

describe.each(forms)('posts and people in a document of %s', (form) => {
  const staffed = (id: string, ...staffing: readonly object[]) => outcomesOf(id, form, { staffing })
  const line = (establishedPosts: string, staffInPost: string, more: object = {}) => ({
    establishedPosts,
    staffInPost,
    ...more,
  })

  it.each([
    ['50', '48', '96%', 'holds'],
    ['46', '45', '97.83%', 'holds'],
    ['46', '45', '97.82%', 'broken'],
    ['50', '48', '95%', 'broken'],
    ['50', '48', '', 'insufficientData'],
    ['0', '0', '0%', 'notApplicable'],
  ])('B1: %s posts, %s people, %s: %s', (posts, people, controlRate, outcome) => {
    expect(staffed('B1', line(posts, people, { controlRate }))).toEqual([outcome])
  })

  it('B1: there is no rate where the form prints none', () => {
    expect(staffed('B1', line('50', '48'))).toEqual([])
    expect(staffed('B1')).toEqual([])
  })

  it('B1: is an error where the rate stands', () => {
    const [found] = findingsOf('B1', form, { staffing: [line('50', '48', { controlRate: '95%' })] })
    expect(found).toMatchObject({ severity: 'error', where: { path: ['staffing', 0, 'controlRate'] } })
  })

  it('B2: there are no more people than posts', () => {
    expect(staffed('B2', line('50', '50'))).toEqual(['holds'])
    expect(staffed('B2', line('50', '41'))).toEqual(['holds'])
    expect(staffed('B2', line('50', '50.4'))).toEqual(['broken'])
    expect(staffed('B2', line('', '48'))).toEqual(['insufficientData'])
    const [found] = findingsOf('B2', form, { staffing: [line('50', '52', { label: '本级' })] })
    expect(found).toMatchObject({
      severity: 'note',
      key: 'B2:staffInPost:本级',
      fault: { kind: 'beyondPosts', inPost: '52', leftEarly: null, posts: '50' },
    })
  })

  it('B3: lines add up to their total', () => {
    const lines = [line('30', '28', { label: '行政' }), line('20', '20', { label: '事业' })]
    expect(staffed('B3', ...lines, line('50', '48', { label: '合 计' }))).toEqual(['holds', 'holds'])
    expect(staffed('B3', ...lines, line('50', '49', { label: '合计' }))).toEqual(['holds', 'broken'])
    expect(staffed('B3', line('50', '48', { label: '合计' }))).toEqual([])
    expect(staffed('B3', ...lines)).toEqual([])
  })
})

describe.each(['selfEvaluationReport', 'evaluationReport', 'departmentTarget'] as const)(
  'people who left early in a document of %s',
  (form) => {
    const row = { label: '本级', establishedPosts: '50', staffInPost: '50', leftEarly: '3' }

    it('B2: are counted with those in post', () => {
      expect(outcomesOf('B2', form, { staffing: [{ ...row, staffInPost: '47' }] })).toEqual(['holds'])
      expect(outcomesOf('B2', form, { staffing: [{ ...row, leftEarly: '0' }] })).toEqual(['holds'])
      const [found] = findingsOf('B2', form, { staffing: [row] })
      expect([found?.severity, found?.computed?.toString(), found?.expected.zh]).toEqual([
        'note',
        '53',
        '请说明提前离岗人员是否占编',
      ])
    })

    it('B2: cannot be told without those in post', () => {
      expect(outcomesOf('B2', form, { staffing: [{ establishedPosts: '46' }] })).toEqual(['insufficientData'])
      expect(outcomesOf('B2', form, { staffing: [{ retired: '5' }] })).toEqual([])
      expect(outcomesOf('B1', form, { staffing: [{ establishedPosts: '46', controlRate: '100%' }] })).toEqual([
        'insufficientData',
      ])
    })
  },
)
