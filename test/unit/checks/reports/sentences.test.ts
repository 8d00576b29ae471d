import { describe, expect, it } from 'vitest'
import {
  amount,
  completion,
  count,
  evaluation,
  finding,
  monitoring,
  outcomes,
  reasons,
  score,
  selfReport,
  share,
} from './forms.js'

const text = (...statements: readonly object[]) => evaluation({ statements })

describe('R16: a stated budget adjustment rate', () => {
  const adjusted = (rate: string, original = '1003.69', final = '1369.66') =>
    evaluation({
      indicators: [{ level1: '投入', level3: '预算调整率', actual: rate }],
      statements: [amount('expenditure', { originalBudget: original, finalBudget: final })],
    })

  it('below the net change of the budgets is a warning, and says that only the net change is known', () => {
    const found = finding(adjusted('20%'), 'R16')
    expect([found.severity, found.reason, found.computed?.toFixed(4)]).toEqual(['warning', 'netChangeOnly', '0.3646'])
    expect(found.operands.map(({ where }) => where.column)).toEqual(['finalBudget', 'originalBudget'])
    expect(finding(adjusted('20%', '1369.66', '1003.69'), 'R16').computed?.toFixed(4)).toBe('0.2672')
  })

  it('above it cannot be recomputed: movements may offset each other', () => {
    expect(reasons(adjusted('40%'), 'R16')).toEqual(['netChangeOnly'])
    expect(outcomes(adjusted('40%'), 'R16')).toEqual(['insufficientData'])
    expect(outcomes(adjusted('36.46%'), 'R16')).toEqual(['insufficientData'])
    expect(outcomes(adjusted('36.5%'), 'R16')).toEqual(['insufficientData'])
  })

  it('is read from a sentence where no row has it', () => {
    const told = selfReport({
      statements: [
        completion('indicator/预算调整率', { rate: '20%' }),
        amount('expenditure', { originalBudget: '100.00', finalBudget: '130.00' }),
      ],
    })
    expect(finding(told, 'R16').where.path).toEqual(['statements', 0, 'figures', 'rate'])
  })

  it('without both budgets, with a base of zero, or not stated, is not judged', () => {
    const alone = evaluation({ indicators: [{ level1: '投入', level3: '预算调整率', actual: '20%' }] })
    expect(reasons(alone, 'R16')).toEqual(['missing'])
    expect(outcomes(adjusted('20%', '0', '5'), 'R16')).toEqual(['notApplicable'])
    expect(outcomes(text(amount('expenditure', { originalBudget: '1', finalBudget: '2' })), 'R16')).toEqual([])
    expect(outcomes(adjusted('完成'), 'R16')).toEqual([])
  })
})

describe('R21: a rate of a part of its whole', () => {
  it.each([
    ['indicator/服务对象满意度', '100%', ['holds']],
    ['indicator/服务对象满意度', '101%', ['broken']],
    ['project/甲/补贴发放覆盖率', '120%', ['broken']],
    ['project/甲', '222.06%', []],
    ['indicator/床位使用率', '110%', []],
    ['indicator/重点任务完成率', '110%', []],
  ])('%s of %s: %o', (subject, rate, expected) => {
    expect(outcomes(text(completion(subject, { rate })), 'R21')).toEqual(expected)
  })

  it('is looked at in the rows of indicators and in shares too', () => {
    const row = evaluation({ indicators: [{ level1: '效益', level3: '验收合格率', actual: '103%' }] })
    expect(finding(row, 'R21').where.path).toEqual(['indicators', 0, 'actual'])
    expect(outcomes(text(share('甲', { rate: '103%' })), 'R21')).toEqual(['broken'])
    expect(outcomes(text(share('甲', { rate: '多数' })), 'R21')).toEqual([])
    expect(
      outcomes(evaluation({ indicators: [{ level1: '效益', level3: '满意度', actual: '全部%' }] }), 'R21'),
    ).toEqual([])
  })
})

describe('the rules on every narrative', () => {
  it('do not take the scores of some projects for two scores of all', () => {
    const document = text(score('evaluatedProjects', '100', '7'), score('evaluatedProjects', '90', '1'))
    expect(outcomes(document, 'S5')).toEqual([])
  })

  it('look at the sentences of a monitoring form too', () => {
    const document = monitoring({ statements: [count('units', '1'), count('units', '2')] })
    expect(outcomes(document, 'S5')).toEqual(['broken'])
  })
})
