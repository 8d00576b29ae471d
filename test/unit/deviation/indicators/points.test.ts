import { describe, expect, it, test } from 'vitest'
import type { IndicatorDeviation } from '../../../../src/deviation/indicators/indicatorDeviation.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { formerCentral } from '../../../../src/scoring/unsourced/formerCentral.js'
import { lineOf } from './analysed.js'

const loss = ({ points, stated, pointsLost, leastLoss, mostLoss, pointsReason }: IndicatorDeviation) =>
  [...[points, stated, pointsLost, leastLoss, mostLoss].map((value) => value?.toFixed() ?? null), pointsReason] as const

describe('points', () => {
  test.each([
    ['≥100个', '80个', '10', '10', ['10', '10', '0', '2', '2', null]],
    ['≥100个', '80个', '10', '6', ['10', '6', '4', '2', '2', null]],
    ['完成', '部分完成', '5', '4', ['5', '4', '1', '1', '2', null]],
    ['≥100个', '100个', '10', '', ['10', null, null, '0', '0', 'scoreBlank']],
    ['≥100个', '80个', '', '6', [null, '6', null, null, null, 'pointsUnreadable']],
    ['', '80个', '10', '6', ['10', '6', '4', '0', '10', null]],
  ])('are lost as stated, and by the policy: %s / %s of %s, stated %s', (target, actual, points, score, expected) => {
    expect(loss(lineOf(target, actual, { points, score }))).toEqual(expected)
  })

  it.each(['', '0'])('of "%s" say nothing of the target', (points) => {
    expect(lineOf('≥100个', '80个', { points }).status).toBe('partly')
    expect(lineOf('完成', '未完成', { points }).status).toBe('notMet')
    expect(lineOf('≥100个', '200个', { points }).status).toBe('farAbove')
  })

  it('that a policy takes step by step are those of the row', () => {
    const framework = { ...projectSelfEvaluation2020, policy: formerCentral }
    expect(lineOf('≥100个', '97个', { points: '2' }, framework)).toMatchObject({ status: 'partly' })
    expect(lineOf('≥100个', '94个', { points: '2' }, framework)).toMatchObject({ status: 'notMet' })
  })
})
