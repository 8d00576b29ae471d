import { describe, expect, it } from 'vitest'
import { finding, monitoring, outcomes } from './forms.js'

const funds = (...funding: readonly object[]) =>
  monitoring({ funding: funding.map((row) => ({ label: '甲', ...row })) })
const watched = (parts: object, month = 6) =>
  monitoring({ period: { month }, indicators: [{ level1: '履职', level2: '服务', level3: '受理数', ...parts }] })

describe('M1: rates of money', () => {
  it('are outturn and forecast over the budget', () => {
    const row = { originalBudget: '700', outturn: '455.00', forecastOutturn: '700.00', forecastRate: '100%' }
    expect(outcomes(funds({ ...row, rate: '65.00%' }), 'M1')).toEqual(['holds', 'holds'])
    expect(finding(funds({ ...row, rate: '68.00%' }), 'M1')).toMatchObject({
      severity: 'error',
      where: { path: ['funding', 0, 'rate'] },
    })
    expect(finding(funds({ ...row, forecastRate: '90%' }), 'M1').key).toBe('M1:forecastRate:甲')
  })

  it('take the final budget where the form prints it', () => {
    const row = { originalBudget: '100', finalBudget: '200', outturn: '100' }
    expect(outcomes(funds({ ...row, rate: '50%' }), 'M1')).toEqual(['holds'])
    expect(outcomes(funds({ ...row, rate: '100%' }), 'M1')).toEqual(['broken'])
  })

  it('are not judged where they, or what they rest on, are wanting', () => {
    expect(outcomes(funds({ originalBudget: '100', outturn: '50' }), 'M1')).toEqual([])
    expect(outcomes(funds({ originalBudget: '100', rate: '50%' }), 'M1')).toEqual(['insufficientData'])
    expect(outcomes(funds({ originalBudget: '0', outturn: '0', rate: '0%' }), 'M1')).toEqual(['notApplicable'])
  })
})

describe('M3: the forecast outturn', () => {
  it('is within the budget', () => {
    expect(outcomes(funds({ originalBudget: '35.37', forecastOutturn: '35.37' }), 'M3')).toEqual(['holds'])
    expect(outcomes(funds({ originalBudget: '35.37', forecastOutturn: '12.00' }), 'M3')).toEqual(['holds'])
    expect(finding(funds({ originalBudget: '35.37', forecastOutturn: '38.00' }), 'M3').severity).toBe('note')
    expect(outcomes(funds({ originalBudget: '', forecastOutturn: '38.00' }), 'M3')).toEqual([])
  })
})

describe('M10: an actual far above what was due', () => {
  it('is none where only the pace is ahead, and the target of the year is not passed', () => {
    expect(outcomes(watched({ target: '≥20次', actual: '18次' }), 'M10')).toEqual(['holds'])
  })

  it('has its cause told from 130 % on', () => {
    expect(outcomes(watched({ target: '≥20次', actual: '25次' }), 'M10')).toEqual(['holds'])
    expect(finding(watched({ target: '≥20次', actual: '26次' }), 'M10').severity).toBe('note')
    expect(finding(watched({ target: '≥20次', periodTarget: '≥10次', actual: '13次' }), 'M10').severity).toBe('note')
    const told = { causes: { explanation: '需求增加' } }
    expect(outcomes(watched({ target: '≥20次', actual: '26次', ...told }), 'M10')).toEqual(['holds'])
  })

  it('is not meant where less is better, or there is no share', () => {
    expect(outcomes(watched({ target: '≤20次', actual: '40次' }), 'M10')).toEqual([])
    expect(outcomes(watched({ target: '健全', actual: '健全' }), 'M10')).toEqual([])
  })
})

describe('M9: rows of money', () => {
  const total = { code: 'total', label: '资金总额', originalBudget: '100.00' }
  const kind = (code: string, originalBudget: string) => ({ code, label: code, originalBudget })

  it('add up by kind of expenditure', () => {
    expect(outcomes(funds(total, kind('basic', '60.00'), kind('project', '40.00')), 'M9')).toEqual(['holds'])
    expect(finding(funds(total, kind('basic', '60.00'), kind('project', '45.00')), 'M9')).toMatchObject({
      severity: 'error',
      key: 'M9:kinds.originalBudget:资金总额',
    })
    expect(outcomes(funds(total, kind('basic', '60.00')), 'M9')).toEqual([])
  })

  it('add up by who gives the money; one alone is a part', () => {
    expect(outcomes(funds(total, kind('central', '60.00'), kind('municipal', '40.00')), 'M9')).toEqual(['holds'])
    expect(outcomes(funds(total, kind('central', '60.00'), kind('municipal', '50.00')), 'M9')).toEqual(['broken'])
    expect(outcomes(funds(total, kind('central', '60.00')), 'M9')).toEqual(['holds'])
    expect(outcomes(funds(total, kind('central', '160.00')), 'M9')).toEqual(['broken'])
  })

  it('add up under their heading', () => {
    const project = { label: '项目支出', outturn: '5.30' }
    const one = { label: '培训费', group: '项目 支出', outturn: '2.10' }
    const other = { label: '考察', group: '项目支出', outturn: '3.20' }
    expect(outcomes(funds(project, one, other), 'M9')).toEqual(['holds'])
    expect(outcomes(funds({ ...project, outturn: '5.50' }, one, other), 'M9')).toEqual(['broken'])
    expect(outcomes(funds(one, other), 'M9')).toEqual([])
  })
})
