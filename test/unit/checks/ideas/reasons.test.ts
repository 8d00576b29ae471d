import { describe, expect, it } from 'vitest'
import { reasonGiven } from '../../../../src/facts/reasonGiven.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { banded2021 } from '../../../../src/scoring/policies/banded2021.js'
import { guangxiFarAboveTarget, monitoringDeviation } from '../../../../src/scoring/reasonDuties.js'
import { auditOf, findingOf, ofRow, outcomesOf, row } from './selfEvaluationForm.js'

describe('E15: far above the target', () => {
  it.each([
    ['10场', '12.9场', undefined],
    ['10场', '13场', 'broken'],
    ['≥10场', '13场', 'broken'],
    ['=10场', '13场', 'broken'],
    ['≤10场', '5场', undefined],
    ['0场', '5场', undefined],
    ['6000万元', '5.7亿元', 'broken'],
    ['健全', '达成', undefined],
  ])('%s and %s without a reason: %s', (target, actual, outcome) => {
    expect(ofRow('E15', { target, actual })).toBe(outcome)
  })

  it('holds with a reason, and cannot be told where the form has no column for one', () => {
    expect(ofRow('E15', { actual: '20场', reason: '新增两家机构' })).toBe('holds')
    expect(ofRow('E15', { actual: '20场', reason: undefined })).toBe('insufficientData')
  })

  it('says why it cannot be told, and only then', () => {
    const reasons = ['新增两家机构', '', undefined].flatMap((reason) =>
      ['E15', 'E16'].map((id) => {
        const parts = { indicators: [row({ actual: '20场', score: '8', reason })] }
        return auditOf(parts).ledger.entries(id)[0]?.reason
      }),
    )
    expect(reasons).toEqual([undefined, undefined, undefined, undefined, 'missing', undefined])
  })

  it('does not speak of what may be a limit', () => {
    expect(ofRow('E15', { level3: '单位成本', target: '10元', actual: '20元' })).toBeUndefined()
  })

  it('says how far, and from where on a reason is owed', () => {
    const finding = findingOf({ indicators: [row({ target: '320份', actual: '3451份' })] }, 'E15')
    expect(String(finding.stated)).toBe('10.784375')
    expect(finding.expected.zh).toBe('写明远超指标值的原因（达到指标值130%及以上的须说明）')
    expect(finding.fault).toEqual({
      kind: 'farAbove',
      target: '320份',
      actual: '3451份',
      share: '1,078.44%',
      from: '130%',
    })
    expect(finding.operands.map(({ where }) => where.column)).toEqual(['actual', 'target', 'reason'])
  })

  it('is a warning where a place names the limit, and a note where this library does', () => {
    const parts = { indicators: [row({ target: '320份', actual: '3451份' })] }
    const { policy } = projectSelfEvaluation2020
    const guangxi = { ...projectSelfEvaluation2020, policy: { ...policy, reasons: [guangxiFarAboveTarget] } }
    expect(findingOf(parts, 'E15').severity).toBe('note')
    expect(findingOf(parts, 'E15', guangxi).severity).toBe('warning')
  })

  it('follows the duties of the policy, and rests on them', () => {
    const with15 = { ...projectSelfEvaluation2020.policy, reasons: [monitoringDeviation], overFulfilment: null }
    const ours = { ...projectSelfEvaluation2020, policy: with15 }
    const finding = findingOf({ indicators: [row({ actual: '8场' })] }, 'E15', ours)
    expect(finding.expected.en).toBe('a reason for the deviation (owed from 15% of the target on)')
    expect(finding.rule.basis).toEqual(with15.basis)
    expect(ofRow('E15', { actual: '9场' }, ours)).toBeUndefined()
    expect(ofRow('E15', { actual: '20场' }, { ...ours, policy: { ...with15, reasons: [] } })).toBeUndefined()
  })

  it('speaks of what a policy flags though it names no duty', () => {
    const flagging = { ...projectSelfEvaluation2020, policy: banded2021 }
    expect(findingOf({ indicators: [row({ actual: '13场' })] }, 'E15', flagging).rule.basis).toEqual(
      banded2021.overFulfilment?.basis,
    )
    const flags = banded2021.overFulfilment && { ...banded2021.overFulfilment, fromExcluded: true as const }
    const above = { ...flagging, policy: { ...banded2021, overFulfilment: flags } }
    expect([ofRow('E15', { actual: '13场' }, above), ofRow('E15', { actual: '14场' }, above)]).toEqual([
      undefined,
      'broken',
    ])
  })
})

describe('E16: points taken off', () => {
  it.each([
    ['', 'broken'],
    ['场地装修', 'holds'],
    ['无', 'holds'],
    [undefined, 'insufficientData'],
  ])('with “%s” as reason: %s', (reason, outcome) => {
    expect(ofRow('E16', { actual: '8场', score: '8', reason })).toBe(outcome)
  })

  it('are none at full score, and none that can be seen where score or points are blank', () => {
    expect(ofRow('E16', {})).toBeUndefined()
    expect(ofRow('E16', { score: '' })).toBeUndefined()
  })

  it('are told with score and points', () => {
    const finding = findingOf({ indicators: [row({ actual: '8场', score: '8' })] }, 'E16')
    expect([finding.expected.zh, finding.where.path]).toEqual([
      '写明未完成的原因和改进措施',
      ['indicators', 0, 'reason'],
    ])
  })
})

describe('E19: points taken off by review', () => {
  it.each([
    ['', 'broken'],
    ['证据不足', 'holds'],
    [undefined, 'insufficientData'],
  ])('with “%s” as reason: %s', (deductionReason, outcome) => {
    expect(ofRow('E19', { reviewedScore: '8', deductionReason })).toBe(outcome)
  })

  it('are none where the review agrees or gives none', () => {
    expect(ofRow('E19', { reviewedScore: '10' })).toBeUndefined()
    expect(ofRow('E19', {})).toBeUndefined()
  })
})

describe('E17: a placeholder for a reason', () => {
  it.each(['无', '无。', '/', '——', '……', 'XX', '略', '偏差原因分析及改进措施'])('“%s” is one', (reason) => {
    expect(reasonGiven(reason)).toBe('placeholder')
    expect(ofRow('E17', { actual: '8场', score: '8', reason })).toBe('broken')
    expect(ofRow('E17', { actual: '20场', reason })).toBe('broken')
  })

  it('does no harm where no reason is owed, and words are none', () => {
    expect(ofRow('E17', { reason: '无' })).toBeUndefined()
    expect(ofRow('E17', { actual: '8场', score: '8', reason: '无合适场地' })).toBe('holds')
  })
})

describe('E18: a copied reason', () => {
  const reasoned = (level3: string, reason: string) => row({ level3, actual: '8场', score: '8', reason })

  it('of another row is a note on the later one', () => {
    const indicators = [reasoned('甲', '受天气影响'), reasoned('乙', '受天气影响。'), reasoned('丙', '人手不足')]
    expect(outcomesOf({ indicators }, 'E18')).toEqual(['holds', 'broken', 'holds'])
    const finding = findingOf({ indicators }, 'E18')
    expect([finding.severity, finding.operands[0]?.where.path]).toEqual(['note', ['indicators', 0, 'reason']])
  })

  it('of its own name, target or actual is one too', () => {
    expect(outcomesOf({ indicators: [reasoned('培训场次', '培训场次')] }, 'E18')).toEqual(['broken'])
    expect(findingOf({ indicators: [reasoned('培训场次', '8场')] }, 'E18').operands[0]?.text).toBe('8场')
  })

  it('is no case where no reason is owed, or none is given', () => {
    expect(outcomesOf({ indicators: [row({ reason: '甲' }), row({ reason: '甲' })] }, 'E18')).toEqual([])
    expect(outcomesOf({ indicators: [reasoned('甲', '无'), reasoned('乙', '无')] }, 'E18')).toEqual([])
  })
})
