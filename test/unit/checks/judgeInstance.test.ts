import { describe, expect, it } from 'vitest'
import { isLeftOpen, judgeInstance } from '../../../src/checks/judgeInstance.js'
import type { Instance } from '../../../src/checks/operations/operation.js'
import { plainOutcome } from '../../../src/checks/plainOutcome.js'
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
/** Whatever integers say of a case is what its figures say. */
const told = (texts: readonly (string | null)[], more?: Partial<Instance>, met: boolean | null = true): string => {
  const one = instance(texts, more)
  const { judgement, suspicious } = judge(one, met)
  expect([null, judgement.outcome]).toContain(plainOutcome(one, () => met))
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

  it('all of which must be printed are, where they are', () => {
    expect(told(['3.00', '1.00', '2.00'], { complete: true })).toBe('holds')
  })

  it.each([
    [['1.00', '3.00', '2.00'], 1],
    [['1.00', '3.00', '5.00'], 1],
    [['0.00', '3.00', '3.00', '0.01'], 2],
    [['1.00', '3.00', null], 1],
    [['1.00', null, '3.00'], 1],
    [['1.00', null, null], 1],
    [['1.00', '3.00', ''], 1],
    [['3.00', '3.00', ''], 1],
  ])('%j, the last %i taken off: integers say what the figures say', (texts, minus) => {
    const one = instance(texts, {}, minus)
    expect([null, judge(one).judgement.outcome]).toContain(plainOutcome(one, () => true))
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

describe('a cell left out of a row', () => {
  const inRow = { inRow: true } as const

  it('is a blank beside others that print a figure', () => {
    expect(told(['3.00', '1.00', null, '2.00'], inRow)).toBe('insufficientData blank')
    expect(told(['3.00', '1.00', null, '1.00'], inRow)).toBe('insufficientData blank suspicious')
    expect(told(['3.00', '3.00', null], inRow)).toBe('insufficientData blank')
  })

  it('is missing where no other prints one', () => {
    expect(told(['3.00', null, null], inRow)).toBe('insufficientData missing')
    expect(told(['3.00', '', null], inRow)).toBe('insufficientData blank suspicious')
  })
})

describe('a sum that may go on elsewhere', () => {
  const sum = (strays: readonly (string | null)[], whole = '5.00') => {
    const grid = rowOf([whole, '1.00', '2.00', ...strays])
    const [first, ...rest] = columns.map((_, column) => refer(grid, 0, column))
    const cells = rest.slice(2, 2 + strays.length)
    return { whole: first as CellRef, plus: rest.slice(0, 2), minus: [], relation: 'equals', strays: cells } as const
  }

  it('in lines that stand for nothing known is undecided where one of them holds money', () => {
    expect(judge(sum(['2.00'])).judgement).toMatchObject({ outcome: 'insufficientData', reason: 'missing' })
    expect(String(judge(sum(['2.00'])).judgement.difference)).toBe('2')
    expect(judge(sum(['0.00', '9.99'])).judgement.outcome).toBe('insufficientData')
    expect(plainOutcome(sum(['2.00']), () => true)).toBeNull()
    expect([isLeftOpen(sum(['2.00']), '万元'), isLeftOpen(sum(['2.00'], '3.00'), '万元')]).toEqual([true, false])
  })

  it.each([[[]], [['0.00']], [['—']], [['']], [[null]]])('in %j is broken', (strays) => {
    expect(judge(sum(strays)).judgement).toMatchObject({ outcome: 'broken' })
    expect(judge(sum(strays)).judgement.reason).toBeUndefined()
    expect(isLeftOpen(sum(strays), '万元')).toBe(false)
  })

  it('and comes out holds, whatever they hold', () => {
    expect(judge(sum(['2.00'], '3.00')).judgement.outcome).toBe('holds')
    expect(judge(sum(['2.00'], '3.01')).judgement.outcome).toBe('rounding')
  })

  it('in a column that every such table has is undecided where it may lack that, and broken where it is too much', () => {
    expect(told(['5.00', '1.00', '2.00'], { isLacking: true })).toBe('insufficientData missing')
    expect(told(['2.00', '1.00', '2.00'], { isLacking: true })).toBe('broken')
    expect(told(['3.00', '1.00', '2.00'], { isLacking: true })).toBe('holds')
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

  it('allows no more than rounding does, whatever the condition', () => {
    expect(told(['2.99', '1.00', '2.00'], { relation: 'atLeast' })).toBe('rounding')
    expect(told(['3.01', '1.00', '2.00'], bound, null)).toBe('insufficientData condition')
    expect(told(['3.01', '1.00', '2.00'], bound, false)).toBe('rounding')
    expect(told(['3.01', '1.00', '2.00'], bound, true)).toBe('rounding')
  })

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

describe('a sum that is an equation under a condition', () => {
  const bound = { relation: 'atMost', equalWhen: 'allMoneyIsFiscal' } as const

  it('is not one where a row of it is not printed', () => {
    expect(told(['1.00', '1.00', null, '2.00'], bound)).toBe('insufficientData condition')
    expect(told(['1.00', '1.00', '0.50', '2.00'], bound)).toBe('broken')
    expect(told(['3.00', '1.00', null, '2.00'], bound)).toBe('holds')
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
