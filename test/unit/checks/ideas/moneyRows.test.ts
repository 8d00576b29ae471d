import { describe, expect, it } from 'vitest'
import { auditedAs, findingsOf, outcomesOf } from './audited.js'
import { finding, monitoring, outcomes, summarised, summary } from './documents.js'

const funds = (...funding: readonly object[]) =>
  monitoring({ funding: funding.map((row) => ({ label: '甲', ...row })) })

describe('E20: the execution rate in a summary of projects', () => {
  it('is outturn over final budget', () => {
    expect(outcomes(summary({ finalBudget: '0.8', outturn: '0', rate: '0%' }), 'E20')).toEqual(['holds'])
    expect(outcomes(summary({ finalBudget: '3.00', outturn: '2.00', rate: '66.67%' }), 'E20')).toEqual(['holds'])
    expect(finding(summary({ finalBudget: '100', outturn: '95', rate: '100%' }), 'E20')).toMatchObject({
      severity: 'error',
      key: 'E20:rate:甲',
      where: { path: ['rows', 0, 'rate'] },
    })
  })

  it('of the totals is theirs', () => {
    const totals = { finalBudget: '414.82', outturn: '414.02', rate: '99.81%' }
    expect(outcomes(summarised([], totals), 'E20')).toEqual(['holds'])
    expect(finding(summarised([], { ...totals, rate: '99.9%' }), 'E20')).toMatchObject({
      key: 'E20:rate:合计',
      where: { path: ['totals', 'rate'] },
    })
  })

  it('is not judged without its figures, and has no base in nothing', () => {
    expect(outcomes(summary({ outturn: '95' }), 'E20')).toEqual([])
    expect(outcomes(summary({ rate: '95%', outturn: '95' }), 'E20')).toEqual(['insufficientData'])
    expect(outcomes(summary({ finalBudget: '0', outturn: '0', rate: '0%' }), 'E20')).toEqual(['notApplicable'])
  })
})

describe('E20: rates of money in monitoring', () => {
  it('are outturn and forecast over the budget', () => {
    const row = { originalBudget: '700', outturn: '455.00', forecastOutturn: '700.00', forecastRate: '100%' }
    expect(outcomes(funds({ ...row, rate: '65.00%' }), 'E20')).toEqual(['holds', 'holds'])
    expect(finding(funds({ ...row, rate: '68.00%' }), 'E20')).toMatchObject({
      severity: 'error',
      where: { path: ['funding', 0, 'rate'] },
    })
    expect(finding(funds({ ...row, forecastRate: '90%' }), 'E20').key).toBe('E20:forecastRate:甲')
  })

  it('take the final budget where the form prints it', () => {
    const row = { originalBudget: '100', finalBudget: '200', outturn: '100' }
    expect(outcomes(funds({ ...row, rate: '50%' }), 'E20')).toEqual(['holds'])
    expect(outcomes(funds({ ...row, rate: '100%' }), 'E20')).toEqual(['broken'])
  })

  it('are not judged where they, or what they rest on, are wanting', () => {
    expect(outcomes(funds({ originalBudget: '100', outturn: '50' }), 'E20')).toEqual([])
    expect(outcomes(funds({ originalBudget: '100', rate: '50%' }), 'E20')).toEqual(['insufficientData'])
    expect(outcomes(funds({ originalBudget: '0', outturn: '0', rate: '0%' }), 'E20')).toEqual(['notApplicable'])
  })
})

describe('E23: what is spent, and what will be', () => {
  it('of a project is within its final budget', () => {
    expect(outcomes(summary({ finalBudget: '100.00', outturn: '100.00' }), 'E23')).toEqual(['holds'])
    expect(outcomes(summary({ finalBudget: '100.00', outturn: '20.00' }), 'E23')).toEqual(['holds'])
    expect(finding(summary({ finalBudget: '100.00', outturn: '100.01' }), 'E23')).toMatchObject({
      severity: 'warning',
      key: 'E23:outturn:甲',
    })
    expect(outcomes(summary({ outturn: '100.01' }), 'E23')).toEqual([])
  })

  it('by the end of the year is within the budget: a note, since nothing is spent yet', () => {
    expect(outcomes(funds({ originalBudget: '35.37', forecastOutturn: '35.37' }), 'E23')).toEqual(['holds'])
    expect(outcomes(funds({ originalBudget: '35.37', forecastOutturn: '12.00' }), 'E23')).toEqual(['holds'])
    expect(finding(funds({ originalBudget: '35.37', forecastOutturn: '38.00' }), 'E23').severity).toBe('note')
    expect(outcomes(funds({ originalBudget: '', forecastOutturn: '38.00' }), 'E23')).toEqual([])
  })

  it('rests on the Budget Law', () => {
    const { rule } = finding(summary({ finalBudget: '1', outturn: '2' }), 'E23')
    expect([rule.basis.instrument.id, rule.basis.article?.zh]).toEqual(['budget-law', '第十三条'])
  })

  it('on itself by a department, or on a building, is within what was set: a note against the first budget', () => {
    const tables = (originalBudget: string, outturn: string) => ({
      tables: {
        expenditureControl: {
          rows: [{ code: 'procurement', label: '政府采购金额', previousOutturn: '——', originalBudget, outturn }],
        },
      },
    })
    expect(outcomesOf('E23', 'basicData', tables('10', '10'))).toEqual(['holds'])
    expect(findingsOf('E23', 'basicData', tables('10', '10.01'))).toMatchObject([
      { severity: 'note', key: 'E23:outturn:procurement' },
    ])
    expect(outcomesOf('E23', 'basicData', tables('', '1'))).toEqual([])
    const rates = { scaleControlRate: '99%', investmentControlRate: '' }
    const building = { label: '办公楼', approvedScale: '5000', actualScale: '4950', ...rates }
    const buildings = [{ ...building, budgetInvestment: '1200.00', actualInvestment: '1300.00' }]
    const found = findingsOf('E23', 'basicData', { tables: {}, buildings })
    expect(found.map(({ key, severity }) => [key, severity])).toEqual([['E23:investment:办公楼', 'warning']])
  })
})

describe('E24 and E25: rows of money in monitoring', () => {
  const total = { code: 'total', label: '资金总额', originalBudget: '100.00' }
  const kind = (code: string, originalBudget: string) => ({ code, label: code, originalBudget })

  it('add up by kind of expenditure', () => {
    expect(outcomes(funds(total, kind('basic', '60.00'), kind('project', '40.00')), 'E25')).toEqual(['holds'])
    expect(finding(funds(total, kind('basic', '60.00'), kind('project', '45.00')), 'E25')).toMatchObject({
      severity: 'error',
      key: 'E25:natures.originalBudget:total',
    })
    expect(outcomes(funds(total, kind('basic', '60.00')), 'E25')).toEqual(['insufficientData'])
  })

  it('add up by who gives the money; one alone is a part', () => {
    expect(outcomes(funds(total, kind('central', '60.00'), kind('municipal', '40.00')), 'E24')).toEqual(['holds'])
    expect(outcomes(funds(total, kind('central', '60.00'), kind('municipal', '50.00')), 'E24')).toEqual(['broken'])
    expect(outcomes(funds(total, kind('central', '60.00')), 'E24')).toEqual(['holds'])
    expect(outcomes(funds(total, kind('central', '160.00')), 'E24')).toEqual(['broken'])
  })

  it('add up under their heading', () => {
    const project = { label: '项目支出', outturn: '5.30' }
    const one = { label: '培训费', group: '项目 支出', outturn: '2.10' }
    const other = { label: '考察', group: '项目支出', outturn: '3.20' }
    expect(outcomes(funds(project, one, other), 'E25')).toEqual(['holds'])
    expect(outcomes(funds({ ...project, outturn: '5.50' }, one, other), 'E25')).toEqual(['broken'])
    expect(outcomes(funds(one, other), 'E25')).toEqual([])
  })

  it('are held against so many rows that nobody reads more; what is beyond says so', () => {
    const rows = (code: string) => Array.from({ length: 200 }, () => ({ code, label: code, budget: '1.00' }))
    const form = auditedAs('departmentTarget', { expenditure: [...rows('basic'), ...rows('personnel')] })
    const said = form.ledger.entries('E25').map(({ reason, outcome }) => reason ?? outcome)
    expect([said.slice(0, 100), said.slice(100)]).toEqual([Array(100).fill('broken'), Array(100).fill('tooMany')])
  })
})

describe('E9: the score of a project', () => {
  it.each([
    ['100', 'holds'],
    ['0', 'holds'],
    ['100.1', 'broken'],
    ['-1', 'broken'],
  ])('of %s: %s', (score, outcome) => {
    expect(outcomes(summary({ score }), 'E9')).toEqual([outcome])
    expect(outcomes(summarised([], { score }), 'E9')).toEqual([outcome])
  })

  it('that is blank is none', () => {
    expect(outcomes(summary({ score: '' }), 'E9')).toEqual([])
  })
})

describe('E15: an actual far above what was due in monitoring', () => {
  const watched = (parts: object, month = 6) =>
    monitoring({ period: { month }, indicators: [{ level1: '履职', level2: '服务', level3: '受理数', ...parts }] })

  it('is none where only the pace is ahead, and the target of the year is not passed', () => {
    expect(outcomes(watched({ target: '≥20次', actual: '18次' }), 'E15')).toEqual([])
  })

  it('has its cause told from 130 % on, of the year or of the period', () => {
    expect(outcomes(watched({ target: '≥20次', actual: '25次' }), 'E15')).toEqual([])
    expect(finding(watched({ target: '≥20次', actual: '26次' }), 'E15').severity).toBe('note')
    expect(finding(watched({ target: '≥20次', periodTarget: '≥10次', actual: '13次' }), 'E15').fault).toMatchObject({
      target: '≥10次',
      share: '130.00%',
    })
    const told = { causes: { explanation: '需求增加' } }
    expect(outcomes(watched({ target: '≥20次', actual: '26次', ...told }), 'E15')).toEqual(['holds'])
  })

  it('is not meant where less is better, or there is no share', () => {
    expect(outcomes(watched({ target: '≤20次', actual: '40次' }), 'E15')).toEqual([])
    expect(outcomes(watched({ target: '20次', actual: '40次', level3: '投诉次数' }), 'E15')).toEqual([])
    expect(outcomes(watched({ target: '健全', actual: '健全' }), 'E15')).toEqual([])
  })
})
