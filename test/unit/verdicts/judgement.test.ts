import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { judged, unjudged } from '../../../src/verdicts/judgement.js'
import { outcomes } from '../../../src/verdicts/outcome.js'

const decimal = (text: string): Decimal => new Decimal(text)

describe('an outcome', () => {
  it('is one of five', () => {
    expect(outcomes).toEqual(['holds', 'rounding', 'broken', 'notApplicable', 'insufficientData'])
  })

  it('is what is printed, else what rounding allows, else broken', () => {
    expect(judged(decimal('1'), decimal('5'), () => decimal('0'), true).outcome).toBe('holds')
    expect(judged(decimal('1'), decimal('-5'), () => decimal('5'), false).outcome).toBe('rounding')
    expect(judged(decimal('1'), decimal('-5.01'), () => decimal('5'), false).outcome).toBe('broken')
  })

  it('shows no difference as zero without a sign', () => {
    expect(JSON.stringify(judged(decimal('1'), decimal('-0'), () => decimal('0'), true))).toBe(
      '{"outcome":"holds","computed":"1","difference":"0","allowed":"0"}',
    )
  })
})

describe('what cannot be computed', () => {
  it('says why and has no figures, never a zero in their place', () => {
    expect(unjudged('notApplicable', 'zeroBase')).toEqual({
      outcome: 'notApplicable',
      computed: null,
      difference: null,
      allowed: null,
      reason: 'zeroBase',
    })
  })

  it('says which text was to blame, also the first', () => {
    expect(unjudged('insufficientData', 'blank', 0)).toMatchObject({ at: 0 })
    expect(unjudged('insufficientData', 'blank')).not.toHaveProperty('at')
  })
})
