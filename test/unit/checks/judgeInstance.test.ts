import { describe, expect, it } from 'vitest'
import { judgeInstance } from '../../../src/checks/judgeInstance.js'
import type { Instance } from '../../../src/checks/operations/operation.js'
import type { Grid } from '../../../src/documents/grid.js'
import { type CellRef, refer } from '../../../src/facts/cellRef.js'
import { gridWith } from '../../fixtures/accountsOf.js'

const columns = ['total', 'basic', 'project', 'remittanceToSuperior', 'commercialOperation', 'grantToSubordinate']

/** A row of table 03 with these texts, null where nothing is printed; the total first. */
function rowOf(texts: readonly (string | null)[], unit = '万元'): Grid {
  const cells = texts.flatMap((text, index) => (text === null ? [] : [[columns[index] as string, text] as const]))
  const all = Object.fromEntries(columns.slice(0, texts.length).map((column) => [column, '0.00']))
  return gridWith(
    'expenditure',
    [
      { label: '合计', ...Object.fromEntries(cells) },
      { label: '', ...all },
    ],
    { unit },
  )
}

/** The first cell of that row against the others; `minus` are the last so many. */
function instance(texts: readonly (string | null)[], more: Partial<Instance> = {}, minus = 0): Instance {
  const grid = rowOf(texts)
  const refs = texts.map((_, column) => refer(grid, 0, column))
  const parts = refs.slice(1)
  return {
    whole: refs[0] as CellRef,
    plus: parts.slice(0, parts.length - minus),
    minus: parts.slice(parts.length - minus),
    relation: 'equals',
    ...more,
  }
}

const judge = (one: Instance, met: boolean | null = true) => judgeInstance(one, '万元', met)
const told = (texts: readonly (string | null)[], more?: Partial<Instance>, met: boolean | null = true): string => {
  const { judgement, suspicious } = judge(instance(texts, more), met)
  return [judgement.outcome, judgement.reason, suspicious ? 'suspicious' : undefined].filter(Boolean).join(' ')
}

describe('figures', () => {
  it.each([
    [['3.00', '1.00', '2.00'], 'holds'],
    [['3.01', '1.00', '2.00'], 'rounding'],
    [['3.02', '1.00', '2.00'], 'broken'],
    [['3.00', '3.00'], 'holds'],
    [['3.01', '3.00'], 'broken'],
  ])('%j: a sum has room for rounding, a copy has none: %s', (texts, outcome) => {
    expect(told(texts)).toBe(outcome)
  })

  it('that are taken off are', () => {
    const { judgement } = judge(instance(['1.00', '3.00', '2.00'], {}, 1))
    expect([judgement.outcome, String(judgement.computed)]).toEqual(['holds', '1'])
  })

  it.each([
    ['atLeast', '3.33', '2.76', 'holds'],
    ['atLeast', '2.75', '2.76', 'broken'],
    ['atMost', '2.76', '3.33', 'holds'],
    ['atMost', '3.34', '3.33', 'broken'],
  ] as const)('%s: %s against %s %s', (relation, whole, part, outcome) => {
    expect(told([whole, part], { relation })).toBe(outcome)
  })
})

describe('a part that is not printed', () => {
  it('takes no part in a sum of several', () => {
    expect(told(['3.00', '1.00', null, '2.00'])).toBe('holds')
  })

  it.each([
    ['the only part', ['3.00', null], {}],
    ['every part', ['3.00', null, null], {}],
    ['a part of what must be complete', ['3.00', '3.00', null], { complete: true }],
  ] as const)('leaves the case undecided where it is %s', (_, texts, more) => {
    expect(told(texts, more)).toBe('insufficientData missing')
  })
})

describe('a whole that is not printed', () => {
  it('leaves the case undecided, whatever its parts', () => {
    const sum = instance(['3.00', '1.00', '2.00'])
    const whole = refer(sum.whole.grid, -1, 0, 'grandTotal')
    expect(judge({ ...sum, whole })).toMatchObject({
      judgement: { outcome: 'insufficientData', reason: 'missing', computed: null },
      suspicious: false,
    })
  })
})

describe('a blank is not a zero', () => {
  it('leaves a sum undecided, and not suspicious where the printed figures make the whole', () => {
    expect(told(['3.00', '1.00', '', '2.00'])).toBe('insufficientData blank')
  })

  it('is suspicious where they do not: it hides a figure', () => {
    expect(told(['3.00', '1.00', '—'])).toBe('insufficientData blank suspicious')
    expect(told(['', '1.00', '2.00'])).toBe('insufficientData blank suspicious')
    expect(told(['3.00', ''])).toBe('insufficientData blank suspicious')
  })

  it('for a whole of zeros, or for parts of a zero, is not suspicious', () => {
    expect(told(['', '0.00', '0.00'])).toBe('insufficientData blank')
    expect(told(['0.00', '', ''])).toBe('insufficientData blank')
  })

  it('everywhere leaves nothing to compare', () => {
    expect(told(['', '', '—'])).toBe('notApplicable nothingPrinted')
  })

  it('in an inequality is never suspicious', () => {
    expect(told(['1.00', '3.00', ''], { relation: 'atLeast' })).toBe('insufficientData blank')
  })

  it('shows what the printed figures come to', () => {
    const { judgement } = judge(instance(['3.00', '1.00', '']))
    expect([judgement.computed, judgement.difference].map(String)).toEqual(['1', '2'])
  })
})

describe('an inequality that is an equation under a condition', () => {
  const bound = { relation: 'atMost', equalWhen: 'allMoneyIsFiscal' } as const

  it.each([
    ['1.00', '1.00', true, 'holds'],
    ['1.00', '2.00', true, 'broken'],
    ['1.00', '2.00', false, 'holds'],
    ['2.00', '1.00', false, 'broken'],
    ['1.00', '1.00', null, 'holds'],
    ['2.00', '1.00', null, 'broken'],
    ['1.00', '2.00', null, 'insufficientData condition'],
  ])('%s at most %s, the condition being %s: %s', (whole, part, met, outcome) => {
    expect(told([whole, part], bound, met)).toBe(outcome)
  })
})

describe('tables in different units', () => {
  const yuan = gridWith('income', [{ label: '合计', total: '12,858,345.67' }], { unit: '元' })
  const wan = (total: string) => gridWith('expenditure', [{ label: '合计', total }])
  const copy = (whole: Grid, part: Grid): Instance => ({
    whole: refer(whole, 0, 0),
    plus: [refer(part, 0, 0)],
    minus: [],
    relation: 'equals',
  })

  it.each([
    ['1,285.83', 'holds'],
    ['1285.835', 'holds'],
    ['1285.8346', 'holds'],
    ['1,285.84', 'broken'],
    ['1285.8345', 'broken'],
  ])('a copy of 元 in 万元 is the rounded figure: %s %s', (total, outcome) => {
    expect(judge(copy(wan(total), yuan)).judgement.outcome).toBe(outcome)
    expect(judge(copy(yuan, wan(total))).judgement.outcome).toBe(outcome)
  })

  it('are compared in the unit of the document, whichever that is', () => {
    const { judgement } = judgeInstance(copy(wan('1,285.83'), yuan), '元', true)
    expect([judgement.outcome, String(judgement.computed)]).toEqual(['holds', '12858345.67'])
  })

  it('of a sum give each figure room for its own last digit, and no more', () => {
    const fine = gridWith('income', [{ label: '合计', total: '10,000.00', fiscalAppropriation: '5,049.00' }], {
      unit: '元',
    })
    const coarse = gridWith('expenditure', [{ label: '合计', total: '1.50', basic: '1.00' }])
    const sum = (whole: CellRef): Instance => ({
      whole,
      plus: [refer(coarse, 0, 1), refer(fine, 0, 1)],
      minus: [],
      relation: 'equals',
    })
    expect(judge(sum(refer(coarse, 0, 0))).judgement.outcome).toBe('holds')
    expect(judge(sum(refer(gridWith('expenditure', [{ label: '合计', total: '1.51' }]), 0, 0))).judgement.outcome).toBe(
      'rounding',
    )
    expect(judge(sum(refer(gridWith('expenditure', [{ label: '合计', total: '1.52' }]), 0, 0))).judgement.outcome).toBe(
      'broken',
    )
  })
})

describe('amounts beyond the safe integers', () => {
  it.each([
    ['90071992547409931.02', 'holds'],
    ['90071992547409931.03', 'rounding'],
    ['90071992547409931.04', 'broken'],
  ])('%s is judged to its last digit', (whole, outcome) => {
    expect(told([whole, '90071992547409930.01', '1.01'])).toBe(outcome)
  })
})
