import { describe, expect, it } from 'vitest'
import { entries, finding, outcomes, reasons, summarised, summary } from './forms.js'

describe('P1: the execution rate', () => {
  it('is outturn over final budget', () => {
    expect(outcomes(summary({ finalBudget: '0.8', outturn: '0', rate: '0%' }), 'P1')).toEqual(['holds'])
    expect(outcomes(summary({ finalBudget: '3.00', outturn: '2.00', rate: '66.67%' }), 'P1')).toEqual(['holds'])
    expect(finding(summary({ finalBudget: '100', outturn: '95', rate: '100%' }), 'P1')).toMatchObject({
      severity: 'error',
      key: 'P1:rate:甲',
      where: { path: ['rows', 0, 'rate'] },
    })
  })

  it('of the totals is theirs', () => {
    const totals = { finalBudget: '414.82', outturn: '414.02', rate: '99.81%' }
    expect(outcomes(summarised([], totals), 'P1')).toEqual(['holds'])
    expect(outcomes(summarised([], { ...totals, rate: '99.9%' }), 'P1')).toEqual(['broken'])
  })

  it('is not judged without its figures, and has no base in nothing', () => {
    expect(outcomes(summary({ outturn: '95' }), 'P1')).toEqual([])
    expect(outcomes(summary({ rate: '95%', outturn: '95' }), 'P1')).toEqual(['insufficientData'])
    expect(outcomes(summary({ finalBudget: '0', outturn: '0', rate: '0%' }), 'P1')).toEqual(['notApplicable'])
  })
})

describe('P8: a score', () => {
  it.each([
    ['100', 'holds'],
    ['0', 'holds'],
    ['100.1', 'broken'],
    ['-1', 'broken'],
  ])('of %s: %s', (score, outcome) => {
    expect(outcomes(summary({ score }), 'P8')).toEqual([outcome])
  })

  it('that is blank is none', () => {
    expect(outcomes(summary({ score: '' }), 'P8')).toEqual([])
  })
})

describe('P9: the totals', () => {
  const rows = [
    { name: '甲', finalBudget: '222.06', outturn: '222.06' },
    { name: '乙', finalBudget: '0.8', outturn: '0' },
  ]

  it('are the sums of the projects', () => {
    expect(outcomes(summarised(rows, { finalBudget: '222.86', outturn: '222.06' }), 'P9')).toEqual(['holds', 'holds'])
    expect(finding(summarised(rows, { label: '总计', finalBudget: '222.96' }), 'P9')).toMatchObject({
      severity: 'error',
      key: 'P9:finalBudget:总计',
      where: { path: ['totals', 'finalBudget'] },
    })
  })

  it('are wanting where none are printed', () => {
    expect(reasons(summary(...rows), 'P9')).toEqual(['missing'])
  })
})

describe('P11: what a project spent', () => {
  it('is within its final budget', () => {
    expect(outcomes(summary({ finalBudget: '100.00', outturn: '100.00' }), 'P11')).toEqual(['holds'])
    expect(outcomes(summary({ finalBudget: '100.00', outturn: '20.00' }), 'P11')).toEqual(['holds'])
    expect(finding(summary({ finalBudget: '100.00', outturn: '100.01' }), 'P11').severity).toBe('warning')
    expect(entries(summary({ outturn: '100.01' }), 'P11')).toEqual([])
  })
})
