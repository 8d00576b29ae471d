import { describe, expect, it } from 'vitest'
import { finding, outcomes, reasons, summary } from './documents.js'

const full = { fundManagement: '100%', cost: '100%', output: '100%', benefit: '100%', satisfaction: '100%' }

describe('P2: the outturn', () => {
  it('is that of the budget system', () => {
    expect(outcomes(summary({ outturn: '2.78', systemOutturn: '2.78' }), 'P2')).toEqual(['holds'])
    expect(finding(summary({ outturn: '2.78', systemOutturn: '2.80' }), 'P2').severity).toBe('error')
    expect(outcomes(summary({ outturn: '2.78' }), 'P2')).toEqual([])
    expect(outcomes(summary({ outturn: '', systemOutturn: '2.80' }), 'P2')).toEqual(['insufficientData'])
  })
})

describe('P3: a project that spent nothing of its budget', () => {
  const unspent = { finalBudget: '0.8', outturn: '0', rate: '0%' }

  it('is flagged as one with a deviation', () => {
    expect(outcomes(summary({ ...unspent, deviationFlag: '是' }), 'P3')).toEqual(['holds'])
    expect(finding(summary({ ...unspent, deviationFlag: '否' }), 'P3')).toMatchObject({
      severity: 'warning',
      where: { path: ['rows', 0, 'deviationFlag'] },
      fault: { kind: 'unmarkedUnspent', budget: { figure: '0.8', unit: '万元' }, flag: '否' },
    })
  })

  it('is known by its rate where a figure is wanting', () => {
    expect(outcomes(summary({ rate: '0%', deviationFlag: '否' }), 'P3')).toEqual(['broken'])
    expect(outcomes(summary({ rate: '-%', deviationFlag: '否' }), 'P3')).toEqual([])
  })

  it('is not meant where there was no budget, or no answer is given', () => {
    expect(outcomes(summary({ finalBudget: '0', outturn: '0', deviationFlag: '否' }), 'P3')).toEqual([])
    expect(outcomes(summary({ ...unspent, deviationFlag: '' }), 'P3')).toEqual([])
    expect(outcomes(summary({ ...unspent }), 'P3')).toEqual([])
  })
})

describe('P3: the flag', () => {
  it.each([
    ['是', '100%', '86%', '98.8', 'holds'],
    ['否', '100%', '100%', '100', 'holds'],
    ['否', '98%', '100%', '99.8', 'holds'],
    ['否', '85.1%', '100%', '98.5', 'holds'],
    ['否', '85%', '100%', '98.5', 'broken'],
    ['否', '100%', '60%', '95', 'broken'],
    ['否', '120%', '100%', '100', 'broken'],
    ['是', '100%', '100%', '100', 'broken'],
    ['是', '100%', '100%', '95', 'holds'],
  ])('%s at a rate of %s, a cost of %s and a score of %s: %s', (deviationFlag, rate, cost, score, outcome) => {
    const row = { rate, scoreRates: { ...full, cost }, score, deviationFlag, finalBudget: '10', outturn: '9' }
    expect(outcomes(summary(row), 'P3')).toEqual([outcome])
  })

  it('shows what falls short most', () => {
    const row = { rate: '90%', scoreRates: { ...full, cost: '50%' }, score: '90', deviationFlag: '否' }
    const { severity, operands } = finding(summary(row), 'P3')
    expect([severity, operands.map(({ where }) => where.path.at(-1))]).toEqual([
      'note',
      ['deviationFlag', 'cost', 'score'],
    ])
  })

  it('of a row without rates is not judged', () => {
    expect(outcomes(summary({ deviationFlag: '否' }), 'P3')).toEqual([])
    expect(outcomes(summary({ rate: '100%', deviationFlag: '是' }), 'P3')).toEqual(['broken'])
  })
})

describe('P5: output without spending', () => {
  it('in full is worth a question, with every full rate', () => {
    const row = { finalBudget: '0.8', outturn: '0', scoreRates: { ...full, cost: '-%' } }
    const found = finding(summary(row), 'P5')
    expect([found.severity, found.where.path]).toEqual(['note', ['rows', 0, 'outturn']])
    expect(found.operands.map(({ where }) => where.column)).toEqual([
      'fundManagement',
      'output',
      'benefit',
      'satisfaction',
    ])
  })

  it('short of full is plausible', () => {
    expect(outcomes(summary({ finalBudget: '0.8', outturn: '0', scoreRates: { output: '40%' } }), 'P5')).toEqual([
      'holds',
    ])
    expect(outcomes(summary({ rate: '0%', scoreRates: { output: '100%' } }), 'P5')).toEqual(['broken'])
    expect(outcomes(summary({ finalBudget: '0.8', outturn: '0.1', scoreRates: full }), 'P5')).toEqual([])
  })
})

describe('P5: what spending nothing leaves in full', () => {
  const unspent = { finalBudget: '0.8', outturn: '0' }

  it('may be the management of funds and costs, not output, benefit or satisfaction', () => {
    const rates = { fundManagement: '100%', cost: '100%', output: '50%', benefit: '0%', satisfaction: '90%' }
    expect(outcomes(summary({ ...unspent, scoreRates: rates }), 'P5')).toEqual(['holds'])
    expect(outcomes(summary({ ...unspent, scoreRates: { ...rates, benefit: '100%' } }), 'P5')).toEqual(['broken'])
  })
})

describe('P6: a score', () => {
  it.each([
    ['100%', '100%', '100', 'holds'],
    ['100%', '100%', '98', 'broken'],
    ['100%', '100%', '99.6', 'holds'],
    ['100%', '86%', '98.8', 'insufficientData'],
    ['100%', '86%', '85', 'broken'],
    ['150%', '100%', '100.5', 'broken'],
  ])('at a rate of %s and a cost of %s is %s: %s', (rate, cost, score, outcome) => {
    expect(outcomes(summary({ rate, scoreRates: { ...full, cost }, score }), 'P6')).toEqual([outcome])
  })

  it('cannot be judged where a rate is blank, or no rates are printed', () => {
    expect(reasons(summary({ rate: '0%', scoreRates: { ...full, cost: '-%' }, score: '90' }), 'P6')).toEqual(['blank'])
    expect(outcomes(summary({ rate: '100%', score: '90' }), 'P6')).toEqual([])
  })
})

describe('P6: full marks', () => {
  it.each([
    ['where a dimension falls short', { rate: '100%', scoreRates: { ...full, output: '90%' } }, 'broken'],
    ['where nothing was spent', { rate: '0%', scoreRates: full }, 'broken'],
    ['where only execution falls short', { rate: '95%', scoreRates: full }, 'insufficientData'],
    [
      'where a dimension may be full but for rounding',
      { rate: '100%', scoreRates: { ...full, output: '99.5%' } },
      'broken',
    ],
  ])('%s', (_, row, outcome) => {
    expect(outcomes(summary({ ...row, score: '100' }), 'P6')).toEqual([outcome])
  })

  it('name bounds between nothing and everything', () => {
    const row = { rate: '0%', scoreRates: full, score: '100' }
    expect(finding(summary(row), 'P6').fault).toMatchObject({ score: '100', low: '0', high: '100', short: true })
  })
})
describe('P7: the weight of the one dimension that falls short', () => {
  const short = (score: string, cost: string, rate = '100%') => summary({ rate, scoreRates: { ...full, cost }, score })

  it('is a whole number', () => {
    expect(outcomes(short('98.6', '86%'), 'P7')).toEqual(['holds'])
    expect(outcomes(short('97.2', '86%'), 'P7')).toEqual(['holds'])
    expect(outcomes(short('99.95', '99.5%'), 'P7')).toEqual(['holds'])
    expect(outcomes(short('90', '100%', '0%'), 'P7')).toEqual(['holds'])
    expect(outcomes(short('99', '100%', '100%'), 'P7')).toEqual([])
  })

  it('is told with the bounds of it where it is none', () => {
    const found = finding(short('98.8', '86%'), 'P7')
    expect(found.fault).toMatchObject({
      what: { zh: '成本得分率' },
      rate: '86%',
      lost: '1.2',
      low: '8.28',
      high: '8.89',
    })
    expect(found.severity).toBe('note')
  })

  it('is no more than all points', () => {
    expect(outcomes(short('99.9', '100%', '99.999%'), 'P7')).toEqual(['broken'])
  })

  it('is not known where several fall short, or one is blank', () => {
    expect(outcomes(short('95', '86%', '90%'), 'P7')).toEqual([])
    expect(outcomes(short('95', '-%', '90%'), 'P7')).toEqual([])
    expect(outcomes(short('', '86%'), 'P7')).toEqual([])
  })
})
