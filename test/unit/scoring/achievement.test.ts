import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { apportionPoints } from '../../../src/scoring/apportionPoints.js'
import type { Curve } from '../../../src/scoring/curve.js'
import { linearExecution } from '../../../src/scoring/executionPolicies/linearExecution.js'
import { levelByLabel } from '../../../src/scoring/levelByLabel.js'
import { linear2020 } from '../../../src/scoring/policies/linear2020.js'
import type { ScoringPolicy } from '../../../src/scoring/policy.js'
import type { ReasonDuty } from '../../../src/scoring/reasonDuty.js'
import { limitOf } from '../../../src/scoring/reasonLimit.js'
import { scoreExecution } from '../../../src/scoring/scoreExecution.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'
import type { ScoreInput } from '../../../src/scoring/scoreInput.js'
import { anyShare, fullShare, hullOf, shortOfFull } from '../../../src/scoring/share.js'
import { unsourcedPolicies } from '../../../src/scoring/unsourcedPolicies.js'
import { bandOf, type UseOfResults } from '../../../src/scoring/useOfResults.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { defaultWordScale } from '../../../src/targets/wordScale.js'
import { perPoint } from '../../fixtures/perPoint.js'

const score = (policy: Partial<ScoringPolicy>, target: string, actual: string, more: Partial<ScoreInput> = {}) =>
  scoreIndicator({ target, actual, points: '10', ...more }, { ...linear2020, ...policy })
const scored = (...given: Parameters<typeof score>): string => {
  const { low, high, highExcluded, reason } = score(...given)
  return reason ?? (low.eq(high) ? `${low}` : `${low}–${highExcluded ? '<' : ''}${high}`)
}

const perPercent: Curve = {
  kind: 'deduction',
  of: 'share',
  every: '0.01',
  cost: '0.02',
  costIn: 'share',
  steps: 'whole',
}
const ofActual: Curve = {
  kind: 'bands',
  of: 'actual',
  bands: [
    { from: '0', to: '0.6', share: '0' },
    { from: '0.6', to: '0.9', share: '0.8' },
    { from: '0.9', to: null, share: '1' },
  ],
}

describe('the curve that scores an indicator', () => {
  it.each([
    ['健全', '健全', 'words'],
    ['80%-90%', '85%', 'range'],
    ['2024年6月底前', '2024年6月1日', 'date'],
    ['完成1部宣传片，2套方案', '完成1部宣传片，2套方案', 'parts'],
    ['≥95%', '95%', 'atLeast'],
    ['≤5%', '6%', 'atMost'],
    ['=10次', '8次', 'equal'],
  ])('for %s with %s is that of %s', (target, actual, curve) => {
    expect(score({}, target, actual)).toMatchObject({ curve, overFulfilled: false })
    expect(score({ equal: { kind: 'deviation' } }, target, actual).curve).toBe(curve)
    expect(score({ equal: { kind: 'asAtLeast' } }, target, actual).curve).toBe(curve)
  })

  it('passes or fails ranges and dates where the policy does, each by its own', () => {
    const [pass, open] = [{ kind: 'passFail' }, { kind: 'unstated' }] as const
    expect(scored({ range: pass, date: open }, '80%-90%', '70%')).toBe('0')
    expect(scored({ range: open, date: pass }, '80%-90%', '70%')).toBe('0–<10')
    expect(scored({ range: open, date: pass }, '2024年6月底前', '2024年7月1日')).toBe('0')
    expect(scored({ range: pass, date: open }, '2024年6月底前', '2024年7月1日')).toBe('0–<10')
    expect(scored({ range: pass, date: pass }, '≥1部宣传片，≥2套方案', '完成1部宣传片，1套方案')).toBe('0–<10')
  })

  it('is both where nobody says which way is better, and none where one of them says nothing', () => {
    expect(scored({ equal: { kind: 'passFail' } }, '20天', '15天')).toBe('noDirection')
    expect(score({ equal: { kind: 'passFail' } }, '20天', '15天').low.toString()).toBe('7.5')
    expect(score({ atLeast: perPoint }, '20天', '15天')).toMatchObject({ met: null, reason: 'noDirection' })
    expect(score({ atLeast: perPoint }, '20天', '15天').low.toString()).toBe('0')
    expect(score({ atMost: perPoint }, '20天', '25天')).toMatchObject({ met: null, reason: 'noDirection' })
    expect(score({ atMost: perPoint }, '20天', '25天').low.toString()).toBe('0')
  })

  it('takes targets and actuals that were read before', () => {
    const given = { target: parseTarget('≥3次'), actual: parseActual('1次'), points: '3' }
    expect(scoreIndicator(given, linear2020).low.toString()).toBe('1')
  })
})

describe('far above its target', () => {
  const overFulfilment = { ...linear2020.overFulfilment, from: '1.3', cut: 'toZero', basis: linear2020.basis } as const

  it('is no actual that should be low, and none of a target of nothing', () => {
    expect(score({}, '≤10次', '20次').overFulfilled).toBe(false)
    expect(score({}, '≥0次', '20次').overFulfilled).toBe(false)
    expect(score({}, '≥10次', '20次').overFulfilled).toBe(true)
  })

  it('an actual of which the policy says nothing stays unsaid', () => {
    expect(scored({ atLeast: ofActual, overFulfilment }, '≥10次', '20次')).toBe('notPercent')
    expect(scored({ overFulfilment }, '≥10次', '20次')).toBe('0')
  })
})

describe('figures in per cent', () => {
  it.each([
    ['≥5个百分点', '3个百分点', '9'],
    ['≥95%', '92%', '8.5'],
    ['≥95', '92', 'notPercent'],
  ])('%s with %s loses for each point: %s', (target, actual, expected) => {
    expect(scored({ atLeast: perPoint }, target, actual)).toBe(expected)
  })

  it('of a target below nothing that is missed give nothing', () => {
    expect(scored({ atLeast: perPercent }, '≥-5%', '-8%')).toBe('0')
  })

  it('of the actual score by its own bands, whatever the target', () => {
    expect(scored({ atLeast: ofActual }, '≥0%', '85%')).toBe('8')
  })

  it('answer words, also behind a sign of equality', () => {
    expect(scored({}, '健全', '=90%', { percentages: true })).toBe(scored({}, '健全', '90%', { percentages: true }))
    expect(scored({}, '健全', '=90%', { percentages: true })).toContain('–')
  })
})

describe('changes', () => {
  it.each([
    ['提高10%', '提高5%', '5'],
    ['提高10%', '降低5%', '0'],
    ['提高10%', '5%', '5'],
  ])('%s with %s scores %s', (target, actual, expected) => {
    expect(scored({}, target, actual, { direction: 'higher' })).toBe(expected)
  })
})

describe('words', () => {
  it('that say what is done already are the same words', () => {
    expect(scored({}, '上线', '已部分完成')).toBe(scored({}, '上线', '部分完成'))
    expect(scored({}, '上线', '已部分完成')).not.toBe('wordsNotComparable')
  })

  it('of the lowest rank of achievement are in the lowest band, whatever ranks other groups have', () => {
    const words = {
      words: [
        ...defaultWordScale.words,
        { zh: '未开工', rank: -1, group: 'achievement', means: '未达成' },
        { zh: '极低', rank: -9, group: 'other', means: '极低' },
      ],
    } as const
    expect(scored({}, '上线', '未开工', { words })).toBe('0–<6')
  })
})

describe('what two readings allow together', () => {
  it('leaves the end out only where both do, or the higher does', () => {
    expect(hullOf(shortOfFull, shortOfFull).highExcluded).toBe(true)
    for (const [a, b] of [
      [shortOfFull, anyShare],
      [anyShare, shortOfFull],
      [shortOfFull, fullShare],
    ] as const)
      expect(hullOf(a, b)).not.toHaveProperty('highExcluded')
  })
})

describe('execution by the points of its rate', () => {
  it('loses for each point below all', () => {
    const figure = (value: string) => ({ value: new Decimal(value), decimals: 2 })
    const policy = { ...linearExecution, unfinished: perPoint, finished: null }
    const given = { outturn: figure('90'), budget: figure('100'), points: new Decimal(10) }
    expect(scoreExecution(given, policy)?.computed.low.toString()).toBe('5')
  })
})

describe('levels', () => {
  it('are known with their points behind them', () => {
    const { levels } = projectSelfEvaluation2020
    const [first] = levels
    for (const points of ['', '（50分）', '（50）']) expect(levelByLabel(levels, `${first?.zh}${points}`)).toBe(first)
  })

  it('that are unknown are named in short', () => {
    const given = [{ level1: '长'.repeat(50) }]
    expect(() => apportionPoints(projectSelfEvaluation2020, given, { decimals: 0 })).toThrow(
      new RangeError(`the framework has no level "${'长'.repeat(40)}"`),
    )
  })
})

describe('a duty to give a reason', () => {
  it('begins at its limit, and anywhere where it names none', () => {
    const duty = (when: object) => ({ when }) as unknown as ReasonDuty
    expect(limitOf(duty({ kind: 'missed' })).toString()).toBe('0')
    expect(limitOf(duty({ kind: 'deviation', from: '0.3' })).toString()).toBe('0.3')
  })
})

describe('what follows from a score', () => {
  const bands = [{ from: '90', executionFrom: '0.9' }, { from: '60' }] as unknown as UseOfResults['bands']
  const used = (total: string, execution: string | null) =>
    bandOf({ bands } as UseOfResults, new Decimal(total), execution === null ? null : new Decimal(execution))?.from ??
    null

  it.each([
    ['95', '0.95', '90'],
    ['90', '0.9', '90'],
    ['95', '0.89', '60'],
    ['95', null, '60'],
    ['89', '0.95', '60'],
    ['60', null, '60'],
    ['59.9', '1', null],
  ])('of %s with %s spent is the band from %s', (total, execution, from) => {
    expect(used(total, execution)).toBe(from)
  })
})

describe('policies that no paper was seen of', () => {
  it('are listed apart', () => {
    expect(unsourcedPolicies.map(({ id }) => id)).toEqual(['formerCentral', 'yesNo'])
  })
})
