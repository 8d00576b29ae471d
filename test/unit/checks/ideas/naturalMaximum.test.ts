import { describe, expect, it } from 'vitest'
import { findingsOf, indicator, outcomesOf } from './audited.js'

const forms = ['selfEvaluation', 'evaluationReport', 'monitoring', 'projectTarget', 'departmentTarget'] as const
/** Target forms have no column for what came of it. */
const cells = (form: string) => (form.endsWith('Target') ? {} : { actual: '' })

describe.each(forms)('E38 in a document of %s: a part is no more than its whole', (form) => {
  it.each([
    ['就业率', '≥110%', ['broken']],
    ['治愈率', '≥110%', ['broken']],
    ['巩固率', '≥105%', ['broken']],
    ['参训率', '120%', ['broken']],
    ['群众满意度', '≥110%', ['broken']],
    ['群众满意度', '>100%', ['broken']],
    ['运行安全达标', '≥110%', ['broken']],
    ['服务对象满意', '≥110%', ['broken']],
    ['服务对象不满意', '≤110%', []],
    ['群众满意度', '≤120%', ['holds']],
    ['群众满意度', '≥95%', ['holds']],
    ['验收', '合格率达到105%', ['broken']],
    ['满意度提高', '110%', []],
    ['病床使用率', '≥105%', []],
    ['非税收入预算完成率', '≥110%', []],
    ['合格率', '良好', []],
    ['覆盖率', '80%至105%', []],
  ])('%s %s: %j', (name, target, outcomes) => {
    expect(outcomesOf('E38', form, { indicators: [indicator(name, target, cells(form))] })).toEqual(outcomes)
  })
})

describe('E38', () => {
  it('takes operator, figure and unit from columns of their own', () => {
    const own = { comparator: '≥', unit: '%' }
    const of = (target: string, more: object) =>
      outcomesOf('E38', 'projectTarget', { indicators: [indicator('验收合格率', target, more)] })
    expect(of('110', own)).toEqual(['broken'])
    expect(of('100', own)).toEqual(['holds'])
    expect(of('100', { comparator: '>', unit: '%' })).toEqual(['broken'])
    expect(of('110', {})).toEqual([])
  })

  it('is of actuals and of sentences too', () => {
    const row = indicator('群众满意度', '≥90%', { actual: '103%' })
    expect(outcomesOf('E38', 'selfEvaluation', { indicators: [row] })).toEqual(['holds', 'broken'])
    const told = (rate: string, subject = 'indicator/服务对象满意度') => ({
      statements: [{ kind: 'completion', subject, scope: 'all', figures: { rate } }],
    })
    expect(outcomesOf('E38', 'selfEvaluationReport', told('105%'))).toEqual(['broken'])
    expect(outcomesOf('E38', 'selfEvaluationReport', told('95%'))).toEqual(['holds'])
    expect(outcomesOf('E38', 'selfEvaluationReport', told('105%', 'indicator/任务完成率'))).toEqual([])
  })

  it.each([
    ['completion', 'indicator/服务对象满意度', '100%', ['holds']],
    ['completion', 'indicator/服务对象满意度', '101%', ['broken']],
    ['completion', 'project/甲/补贴发放覆盖率', '120%', ['broken']],
    ['completion', 'project/甲', '222.06%', []],
    ['completion', 'indicator/床位使用率', '110%', []],
    ['completion', 'indicator/重点任务完成率', '110%', []],
    ['share', '甲', '103%', ['broken']],
    ['share', '甲', '多数', ['insufficientData']],
  ])('in a report: a %s of %s of %s: %j', (kind, subject, rate, outcomes) => {
    const statements = [{ kind, subject, scope: 'all', figures: { rate } }]
    expect(outcomesOf('E38', 'evaluationReport', { statements })).toEqual(outcomes)
  })

  it('in the rows of a report is of the actual', () => {
    const of = (level3: string, actual: string) => ({ indicators: [{ level1: '效益', level3, actual }] })
    const [found] = findingsOf('E38', 'evaluationReport', of('验收合格率', '103%'))
    expect(found?.where.path).toEqual(['indicators', 0, 'actual'])
    expect(outcomesOf('E38', 'evaluationReport', of('满意度', '全部%'))).toEqual([])
  })

  it('says what is wrong and what to do', () => {
    const [found] = findingsOf('E38', 'projectTarget', { indicators: [indicator('就业率', '≥110%')] })
    expect(found).toMatchObject({
      severity: 'error',
      fault: { kind: 'moreThanAll', value: '≥110%' },
      expected: { zh: '应不超过100%', en: 'at most 100 %' },
    })
  })
})
