import { describe, expect, it } from 'vitest'
import { owedReasons, type ReasonedLine } from '../../../src/deviation/owedReasons.js'
import { markdown } from '../../../src/presentation/markdown.js'
import {
  budgetAdjustment,
  farAboveTarget,
  missedTarget,
  monitoringDeviation,
} from '../../../src/scoring/reasonDuties.js'
import type { ReasonDuty } from '../../../src/scoring/reasonDuty.js'

const unit = { unit: '万元' } as const

const line = (rest: Partial<ReasonedLine>): ReasonedLine => ({ key: 'a', label: '培训费', reason: '', ...rest })

const one = (rest: Partial<ReasonedLine>, duty: ReasonDuty) => {
  const [found] = owedReasons([line(rest)], [duty], unit)
  if (!found) throw new Error('no line')
  return found
}

describe('a line that owes a reason', () => {
  it.each([
    ['more than 30 % up', budgetAdjustment, { originalBudget: '100', finalBudget: '130.01' }, true],
    ['30 % up and no more', budgetAdjustment, { originalBudget: '100', finalBudget: '130' }, false],
    ['more than 30 % down', budgetAdjustment, { originalBudget: '100', finalBudget: '69.99' }, true],
    ['15 % short of its plan', monitoringDeviation, { plannedOutturn: '100', finalBudget: '85', outturn: '85' }, true],
    ['less than 15 % off its plan', monitoringDeviation, { plannedOutturn: '100', outturn: '114.99' }, false],
    [
      '15 % over its final budget',
      monitoringDeviation,
      { finalBudget: '100', originalBudget: '115', outturn: '115' },
      true,
    ],
    [
      '15 % off its original budget, where that is all there is',
      monitoringDeviation,
      { originalBudget: '100', outturn: '85' },
      true,
    ],
    ['130 % of its plan', farAboveTarget, { plannedOutturn: '100', outturn: '130' }, true],
    ['below 130 % of its plan', farAboveTarget, { plannedOutturn: '100', outturn: '129.99' }, false],
    ['short of its budget', missedTarget, { finalBudget: '100', outturn: '99.99' }, true],
    ['over its budget', missedTarget, { finalBudget: '100', outturn: '101' }, false],
    ['exactly its budget', missedTarget, { finalBudget: '100', outturn: '100' }, false],
    ['off a budget of less than nothing', monitoringDeviation, { finalBudget: '-100', outturn: '-80' }, true],
  ])('%s', (_, duty, amounts, owed) => {
    const found = one(amounts, duty)
    expect([found.owed, found.standing, found.outcome]).toEqual(
      owed ? [true, 'blank', 'broken'] : [false, 'notOwed', 'holds'],
    )
  })

  it('spent money that nobody planned', () => {
    const found = one({ plannedOutturn: '0', outturn: '1' }, monitoringDeviation)
    expect(found).toMatchObject({ owed: true, outcome: 'broken', measure: { reason: 'zeroBase' } })
    expect(one({ plannedOutturn: '0', outturn: '0' }, monitoringDeviation)).toMatchObject({
      owed: false,
      standing: 'notOwed',
      outcome: 'notApplicable',
    })
    expect(one({ plannedOutturn: '0', outturn: '1' }, missedTarget).owed).toBe(false)
  })

  it.each([
    ['its outturn is blank', { plannedOutturn: '1', outturn: '' }, 'blank'],
    ['its plan is blank', { plannedOutturn: '—', outturn: '1' }, 'blank'],
    ['it prints no plan', { outturn: '1' }, 'missing'],
  ])('is not known where %s', (_, amounts, reason) => {
    expect(one(amounts, monitoringDeviation)).toMatchObject({
      owed: null,
      standing: null,
      outcome: 'insufficientData',
      measure: { reason },
    })
  })

  it('names what is held against what', () => {
    expect(one({ plannedOutturn: null, finalBudget: '2', outturn: '1' }, monitoringDeviation).over).toEqual([
      'outturn',
      'finalBudget',
    ])
    expect(one({}, budgetAdjustment).over).toBeNull()
  })
})

describe('the reason itself', () => {
  const off = { originalBudget: '100', finalBudget: '200' }

  it.each([
    ['项目评审未完成', 'given', 'holds'],
    ['', 'blank', 'broken'],
    ['无', 'placeholder', 'broken'],
    ['培训费', 'copied', 'broken'],
    [undefined, 'missing', 'insufficientData'],
  ] as const)('“%s” is %s', (reason, standing, outcome) => {
    expect(one({ ...off, reason }, budgetAdjustment)).toMatchObject({ standing, outcome, sameAs: [] })
  })

  it('may be marked in a column of its own', () => {
    expect(one({ ...off, isMarked: true }, budgetAdjustment)).toMatchObject({ standing: 'given', outcome: 'holds' })
  })

  it('that stands at several lines is copied at all of them, and each names the others', () => {
    const lines = [
      line({ ...off, reason: '受疫情影响' }),
      line({ key: 'b', ...off, reason: '评审未完成' }),
      line({ key: 'c', ...off, reason: '受疫情影响。' }),
      line({ key: 'd', originalBudget: '1', finalBudget: '1', reason: '受疫情影响' }),
    ]
    const found = owedReasons(lines, [budgetAdjustment], unit)
    expect(found.map(({ standing, sameAs }) => [standing, sameAs])).toEqual([
      ['copied', ['c']],
      ['given', []],
      ['copied', ['a']],
      ['notOwed', []],
    ])
    expect(markdown(found)).toContain('| 预算调整超过30%的，说明原因 | 100.00% | 所填与他项雷同或照抄本项 | c |')
    expect(markdown(found.filter(({ standing }) => standing !== 'notOwed'))).not.toContain('无须说明')
    expect(markdown(found, { locale: 'en' })).toContain('| none is owed |')
  })

  it('is looked for under every duty', () => {
    const found = owedReasons([line({ ...off, outturn: '' })], [budgetAdjustment, missedTarget], unit)
    expect(found.map(({ duty, outcome }) => [duty.id, outcome])).toEqual([
      ['budgetAdjustment', 'broken'],
      ['missedTarget', 'insufficientData'],
    ])
    expect(markdown(found)).toContain('| — |')
  })
})
