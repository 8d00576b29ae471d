import { describe, expect, it } from 'vitest'
import { one } from '../../../src/exact/decimal.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { reasonsOwed } from '../../../src/scoring/evaluation/reasonsOwed.js'
import { monitoringDeviation } from '../../../src/scoring/reasonDuties.js'
import type { ReasonDuty } from '../../../src/scoring/reasonDuty.js'
import { scoreIndicator } from '../../../src/scoring/scoreIndicator.js'
import { evaluated, row } from './evaluated.js'

const { policy } = projectSelfEvaluation2020

describe('a line', () => {
  it('without points has no full score that it does not deserve, whatever is stated', () => {
    const [line] = evaluated({ indicators: [row('≥10次', '8次', '0', '1')] }).lines
    expect(line).toMatchObject({ outcome: 'broken', met: false, fullThoughMissed: false })
  })

  it('says a reason only where there is one', () => {
    const [decided, open] = evaluated({ indicators: [row('≥10次', '8次', '10', '8'), row('', '8次', '10', '8')] }).lines
    expect([decided && 'reason' in decided, open?.reason]).toEqual([false, 'targetBlank'])
  })

  it('keeps the doubts of its cells, personal numbers covered', () => {
    const doubt = { path: ['indicators', 0, 'actual'], reading: '13912345678', note: '电话13912345678' }
    const [line] = evaluated({ indicators: [row('≥10次', '8次', '10', '8')], doubtful: [doubt] }).lines
    expect(line?.doubts).toEqual([{ ...doubt, reading: '139****5678', note: '电话139****5678' }])
  })
})

describe('a reason', () => {
  const owes = (from: string, fromExcluded?: true): number => {
    const when = { kind: 'overFulfilled', from, ...(fromExcluded && { fromExcluded }) } as const
    const duty: ReasonDuty = { ...monitoringDeviation, when }
    const score = scoreIndicator({ target: '≥10次', actual: '15次', points: '10', name: '场次' }, policy)
    expect(score.completion?.minus(one).toString()).toBe('0.5')
    return reasonsOwed([duty], score, undefined).length
  }

  it.each([
    { from: '1.5', owed: 1 },
    { from: '1.5', fromExcluded: true, owed: 0 },
    { from: '1.49', fromExcluded: true, owed: 1 },
    { from: '1.51', owed: 0 },
  ] as const)('is owed from $from on, or beyond it: $owed', ({ from, owed, ...more }) => {
    expect(owes(from, 'fromExcluded' in more ? true : undefined)).toBe(owed)
  })
})
