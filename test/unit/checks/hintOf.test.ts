import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/checks/case.js'
import { hintOf, isLastDigitSlip, lastDigit } from '../../../src/checks/hintOf.js'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Counting } from '../../../src/verdicts/finding.js'
import { at, finding } from './madeFinding.js'

const money = (decimals: number): Counting => ({ kind: 'money', unit: '万元', decimals })
const rate = (decimals: number): Counting => ({ kind: 'rate', decimals })
const count: Counting = { kind: 'count', unit: null }

/** A figure that is stated, and that which should stand there; null where there is none. */
const caseOf = (
  counting: Counting,
  stated: string | null,
  computed: string | null,
  more: Partial<Case['judgement']> = {},
): Case => {
  const [one, other] = [stated, computed].map((text) => (text === null ? null : new Decimal(text))) as [
    Decimal | null,
    Decimal | null,
  ]
  const difference = one && other ? one.minus(other) : null
  return {
    ...{ rule: finding('any').rule, key: 'any', where: at('x'), label: { zh: '', en: '' }, counting, operands: [] },
    stated: one,
    judgement: { outcome: 'broken', computed: other, difference, allowed: new Decimal(0), ...more },
  }
}

describe('what may have gone wrong', () => {
  it.each<[string, Case, string | undefined]>([
    ['元 for 万元', caseOf(money(2), '511700', '51.17'), 'unit'],
    ['元 for 万元, as they are before they are rounded', caseOf(money(2), '511750', '51.17'), 'unit'],
    ['more than that', caseOf(money(2), '511751', '51.17'), undefined],
    ['less than that', caseOf(money(2), '511649', '51.17'), undefined],
    ['万元 for 元', caseOf(money(2), '51.17', '511700'), 'unit'],
    ['万元 for 元, rounded up', caseOf(money(2), '51.17', '511650'), 'unit'],
    ['万元 for 元, cut off', caseOf(money(2), '51.17', '511799'), 'unit'],
    ['neither', caseOf(money(2), '51.17', '511649'), undefined],
    ['neither either', caseOf(money(2), '51.17', '511801'), undefined],
    ['a hundred times', caseOf(money(2), '5117', '51.17'), undefined],
    ['a sum below zero', caseOf(money(2), '-51.17', '-511700'), 'unit'],
    ['a sum below zero, cut off', caseOf(money(2), '-51.17', '-511799'), 'unit'],
    ['another sign', caseOf(money(2), '-51.17', '511700'), undefined],
    ['another sign, the other way', caseOf(money(2), '-511700', '51.17'), undefined],
    ['the smallest that is not rounded away', caseOf(money(2), '0.01', '50.00'), 'unit'],
    ['a sum that would be rounded away', caseOf(money(2), '0.01', '49.00'), undefined],
    ['a small sum for another', caseOf(money(2), '0.01', '0.05'), undefined],
    ['a small whole sum for another', caseOf(money(0), '1', '9'), undefined],
    ['a small whole sum in 元', caseOf(money(0), '90000', '9'), 'unit'],
    ['a percentage for a share of one', caseOf(rate(4), '50', '0.5'), 'percent'],
    ['a percentage, as it is before it is rounded', caseOf(rate(4), '50.005', '0.5'), 'percent'],
    ['more than that', caseOf(rate(4), '50.006', '0.5'), undefined],
    ['a share of one for a percentage', caseOf(rate(4), '0.005', '0.5'), 'percent'],
    ['a share of one, cut off', caseOf(rate(4), '0.0050', '0.5099'), 'percent'],
    ['a small rate for another', caseOf(rate(4), '0.0001', '0.0009'), undefined],
    ['something for almost nothing', caseOf(rate(4), '0.005', '0.000000001'), undefined],
    ['ten thousand times a rate', caseOf(rate(4), '5000', '0.5'), undefined],
    ['a number of things', caseOf(count, '10000', '1'), undefined],
    ['points', caseOf({ kind: 'points' }, '10000', '1'), undefined],
    ['a last digit', caseOf(money(2), '51.18', '51.17'), 'lastDigit'],
    ['a last digit of a rate', caseOf(rate(4), '0.5001', '0.5'), 'lastDigit'],
    ['other figures of one size', caseOf(money(2), '21.00', '12.00'), undefined],
    ['what is not broken', caseOf(money(2), '511700', '51.17', { outcome: 'insufficientData' }), undefined],
    ['what the judging says', caseOf(money(2), '511700', '51.17', { hint: 'truncated' }), 'truncated'],
    ['what the judging says of what holds', caseOf(money(2), '1', '1', { outcome: 'holds', hint: 'sign' }), 'sign'],
    ['no figure', caseOf(money(2), null, '51.17'), undefined],
    ['nothing to compare it with', caseOf(money(2), '51.17', null), undefined],
    ['zero', caseOf(money(2), '0', '51.17'), undefined],
    ['zero for something', caseOf(money(2), '51.17', '0'), undefined],
  ])('%s', (_, one, hint) => {
    expect(hintOf(one)).toBe(hint)
  })
})

describe('a slip in the last digit', () => {
  it.each<[string, Case, boolean]>([
    ['up', caseOf(money(2), '51.18', '51.17'), true],
    ['down', caseOf(money(2), '51.16', '51.17'), true],
    ['of two', caseOf(money(2), '51.19', '51.17'), false],
    ['beyond what is allowed', caseOf(money(2), '51.19', '51.17', { allowed: new Decimal('0.01') }), true],
    ['two beyond what is allowed', caseOf(money(2), '51.20', '51.17', { allowed: new Decimal('0.01') }), false],
    ['where almost as much is allowed', caseOf(money(2), '51.27', '51.17', { allowed: new Decimal('0.095') }), true],
    ['where much is allowed', caseOf(money(2), '63.18', '51.17', { allowed: new Decimal(12) }), true],
    ['where nothing is said to be allowed', caseOf(money(2), '51.18', '51.17', { allowed: null }), true],
    ['of a sum below zero', caseOf(money(2), '-51.18', '-51.17'), true],
    ['of whole sums', caseOf(money(0), '52', '51'), false],
    ['of tenths', caseOf(money(1), '51.2', '51.1'), true],
    ['of whole percentages', caseOf(rate(2), '0.52', '0.51'), false],
    ['of tenths of a percentage', caseOf(rate(3), '0.521', '0.52'), true],
    ['of a number of things', caseOf(count, '51.18', '51.17'), false],
    ['of points', caseOf({ kind: 'points' }, '51.18', '51.17'), false],
    ['of a figure of one digit', caseOf(money(2), '0.06', '0.05'), false],
    ['of one that should be of one digit', caseOf(money(2), '0.10', '0.09'), false],
    ['of one that is of one digit', caseOf(money(2), '0.09', '0.10'), false],
    ['of a figure of two digits', caseOf(money(2), '0.11', '0.10'), true],
    ['of nothing', caseOf(money(2), '51.17', '51.17'), false],
    ['far off', caseOf(money(2), '99.17', '51.17'), false],
    ['of no figure', caseOf(money(2), null, '51.17', { difference: new Decimal('0.01') }), false],
    ['of no other figure', caseOf(money(2), '51.17', null, { difference: new Decimal('0.01') }), false],
    ['without a difference', caseOf(money(2), '51.18', '51.17', { difference: null }), false],
  ])('%s', (_, one, expected) => {
    expect(isLastDigitSlip(one)).toBe(expected)
  })

  it.each<[Counting, string | undefined]>([
    [money(2), '0.01'],
    [money(0), '1'],
    [money(-2), '100'],
    [rate(4), '0.0001'],
    [count, undefined],
    [{ kind: 'words' }, undefined],
  ])('is of the last digit that %j prints: %s', (counting, unit) => {
    expect(lastDigit({ counting })?.toString()).toBe(unit)
  })
})
