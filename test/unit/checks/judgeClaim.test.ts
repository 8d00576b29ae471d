import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../src/checks/caseOf.js'
import type { ChangeClaim, Claim, CopiesClaim, RateClaim, SumClaim } from '../../../src/checks/claim.js'
import { judgeClaim } from '../../../src/checks/judgeClaim.js'
import { Decimal } from '../../../src/exact/decimal.js'
import type { PrintedCell } from '../../../src/facts/printedCell.js'
import { at, figure, finding, operandAt } from './madeFinding.js'

const { rule } = finding('any')
const money = { kind: 'money', unit: '万元', decimals: 2 } as const

/** A cell that prints this; null where it is blank, undefined where the form has none. */
function cell(name: string, text: string | null | undefined, more: Partial<PrintedCell> = {}): PrintedCell {
  const printed = text
    ? { value: new Decimal(text), decimals: text.split('.')[1]?.length ?? 0 }
    : text === null
      ? ('blank' as const)
      : ('missing' as const)
  return { figure: printed, counting: money, label: { zh: name, en: name }, where: at(`rows/${name}`), ...more }
}
const rateOf = (name: string, text: string | null | undefined) =>
  cell(name, text, { counting: { kind: 'rate', decimals: 4 } })

const sum = (whole: string | null, parts: readonly (string | null)[], more: Partial<SumClaim> = {}): SumClaim => ({
  kind: 'sum',
  about: 'total',
  whole: cell('whole', whole),
  parts: parts.map((part, index) => cell(`part${index}`, part)),
  ...more,
})
const rate = (
  stated: string | null | undefined,
  part: string | null | undefined,
  whole: string | null | undefined,
  more: Partial<RateClaim> = {},
): RateClaim => ({
  kind: 'rate',
  about: 'rate',
  stated: rateOf('stated', stated),
  part: cell('part', part),
  whole: cell('whole', whole),
  ...more,
})
const copies = (figures: readonly (string | null)[], more: Partial<CopiesClaim> = {}): CopiesClaim => ({
  kind: 'copies',
  about: 'copies',
  figures: figures.map((text, index) => cell(`copy${index}`, text)),
  ...more,
})
const change = (stated: string | null, now: string | null, more: Partial<ChangeClaim> = {}): ChangeClaim => ({
  kind: 'change',
  about: 'change',
  stated: rateOf('stated', stated),
  now: cell('now', now),
  ...more,
})
const said = (claim: Claim) => {
  const { judgement, suspicious } = judgeClaim(claim)
  const { outcome, reason, computed } = judgement
  return [outcome, reason ?? null, computed === null ? null : String(computed), suspicious]
}

describe('what comes of a claim', () => {
  it.each<[string, Claim, readonly unknown[]]>([
    ['a sum', sum('10.00', ['4.00', '6.00']), ['holds', null, '10', false]],
    ['a sum that is wrong', sum('11.00', ['4.00', '6.00']), ['broken', null, '10', false]],
    ['a sum with a blank', sum('11.00', ['4.00', null]), ['insufficientData', 'blank', '4', true]],
    ['a rate', rate('0.50', '5.00', '10.00'), ['holds', null, '0.5', false]],
    ['a rate that is wrong', rate('0.90', '5.00', '10.00'), ['broken', null, '0.5', false]],
    [
      'a rate of figures that are rounded',
      rate('0.40', '1', '3'),
      ['rounding', null, `${new Decimal(1).div(3)}`, false],
    ],
    [
      'a rate of figures that are exact',
      rate('0.40', '1', '3', { exact: true }),
      ['broken', null, `${new Decimal(1).div(3)}`, false],
    ],
    ['a rate of nothing', rate('0.50', '5.00', '0.00'), ['broken', 'zeroBase', null, true]],
    [
      'a rate of nothing that is stated as nothing',
      rate('0.00', '5.00', '0.00'),
      ['notApplicable', 'zeroBase', null, false],
    ],
    ['a rate of nothing that is not stated', rate(null, '5.00', '0.00'), ['notApplicable', 'zeroBase', null, false]],
    ['a rate of a blank', rate('0.50', null, '10.00'), ['insufficientData', 'blank', null, false]],
    ['a rate that is blank', rate(null, '5.00', '10.00'), ['insufficientData', 'blank', null, false]],
    ['a rate of what is not printed', rate('0.50', null, undefined), ['insufficientData', 'missing', null, false]],
    ['a rate without its part', rate('0.50', undefined, '10.00'), ['insufficientData', 'missing', null, false]],
    ['a rate without a column', rate(undefined, '5.00', null), ['insufficientData', 'missing', null, false]],
    ['copies', copies(['1.00', '1.00']), ['holds', null, '1', false]],
    ['copies of which one differs', copies(['1.00', '2.00', '2.00']), ['broken', null, '2', false]],
    ['copies of which one is blank', copies(['1.00', null]), ['holds', null, '1', false]],
    ['copies that are all blank', copies([null, null]), ['insufficientData', 'missing', null, false]],
    ['a change', change('0.50', '15.00', { before: cell('before', '10.00') }), ['holds', null, '0.5', false]],
    ['a change by its amount', change('0.50', '15.00', { change: cell('by', '5.00') }), ['holds', null, '0.5', false]],
    [
      'a change that is wrong',
      change('0.90', '15.00', { before: cell('before', '10.00') }),
      ['broken', null, '0.5', false],
    ],
    [
      'a change with its amount',
      change('0.5', '15', { before: cell('before', '10'), change: cell('by', '5.00') }),
      ['holds', null, '0.5', false],
    ],
    [
      'a change from nothing',
      change('0.50', '15.00', { before: cell('before', '0.00') }),
      ['broken', 'zeroBase', null, true],
    ],
    ['a change from what is not printed', change('0.50', '15.00'), ['insufficientData', 'missing', null, false]],
    [
      'a change from a blank',
      change('0.50', '15.00', { before: cell('b', null) }),
      ['insufficientData', 'missing', null, false],
    ],
    [
      'a change to a blank',
      change('0.50', null, { before: cell('b', '1.00') }),
      ['insufficientData', 'missing', null, false],
    ],
    [
      'a change that is not stated',
      change(null, '1.00', { before: cell('b', '1.00') }),
      ['insufficientData', 'missing', null, false],
    ],
    [
      'what was found',
      { kind: 'found', about: 'x', place: cell('x', '1'), outcome: 'broken' },
      ['broken', null, null, false],
    ],
    [
      'what could not be told',
      { kind: 'found', about: 'x', place: cell('x', '1'), outcome: 'insufficientData', reason: 'blank' },
      ['insufficientData', 'blank', null, false],
    ],
    [
      'one of several that holds',
      { kind: 'either', claims: [sum('9', ['4']), sum('4', ['4'])] },
      ['holds', null, '4', false],
    ],
    [
      'the first of several that do not',
      { kind: 'either', claims: [sum('9', ['4']), sum('9', ['5'])] },
      ['broken', null, '4', false],
    ],
    [
      'the first of several, not one that hides a figure',
      { kind: 'either', claims: [sum('9', ['4']), sum('9', ['4', null])] },
      ['broken', null, '4', false],
    ],
  ])('%s', (_, claim, expected) => {
    expect(said(claim)).toEqual(expected)
  })

  it('is what the rule itself has judged', () => {
    const judgement = { outcome: 'broken', computed: figure(1), difference: figure(1), allowed: figure(0) } as const
    const own = {
      kind: 'judged',
      about: 'x',
      place: cell('x', '1'),
      stated: null,
      counting: money,
      operands: [],
    } as const
    expect(judgeClaim({ ...own, judgement })).toMatchObject({ judgement, suspicious: false })
    expect(judgeClaim({ ...own, judgement, suspicious: true }).suspicious).toBe(true)
    expect(judgeClaim({ ...own, judgement, suspicious: false }).suspicious).toBe(false)
  })

  it('of copies is how far the first stray one is off, or the last where all agree', () => {
    const differing = judgeClaim(copies(['3.00', '1.00', '1.00'])).judgement
    expect([differing.computed, differing.difference, differing.allowed].map(String)).toEqual(['1', '2', '0'])
    const rounded = judgeClaim(copies(['1.04', '1.0'])).judgement
    expect([rounded.outcome, String(rounded.difference)]).toEqual(['holds', '-0.04'])
  })

  it('of a change is bound by the amount too, where that is the one between the two', () => {
    const before = cell('before', '2')
    // 2 to 3 is anything from 40 % to 133 %; by 1.00 it is from 40 % on to 66.7 %.
    expect(said(change('0.90', '3', { before }))[0]).toBe('rounding')
    expect(said(change('0.90', '3', { before, change: cell('by', '1.00') }))[0]).toBe('broken')
  })
})

/** What a rule has judged itself. */
const own = {
  kind: 'judged',
  about: 'x',
  place: cell('x', '1'),
  stated: null,
  counting: money,
  operands: [],
  judgement: { outcome: 'broken', computed: null, difference: null, allowed: null },
} as const

describe('the case of a claim', () => {
  it('of a sum has its parts, then what is taken off, then what it rests on besides', () => {
    const one = caseOf(rule, sum('3.00', ['4.00'], { minus: [cell('off', '1.00')], also: [operandAt('doubt', null)] }))
    expect(one.operands.map(({ label, minus }) => [label.zh, minus])).toEqual([
      ['part0', undefined],
      ['off', true],
      ['doubt', undefined],
    ])
    expect(caseOf(rule, sum('3.00', ['4.00'])).operands).toHaveLength(1)
    expect(one).not.toHaveProperty('formula')
    expect(one).not.toHaveProperty('arithmetic')
    expect(one).not.toHaveProperty('suspicious')
    expect(one).not.toHaveProperty('fault')
    expect(one).toMatchObject({ key: 'I1:total', stated: figure(3), counting: money })
  })

  it.each([
    ['has figures beside its parts', { also: [operandAt('x', 1)] }, '{0} + {1}'],
    ['has words beside them', { also: [operandAt('x', null, { text: '词' })] }, '{0} + {1}'],
    ['has figures and a doubt', { also: [operandAt('x', 1), operandAt('y', null)] }, '{0} + {1}'],
    ['has only a doubt', { also: [operandAt('x', null)] }, undefined],
    ['has something taken off', { also: [operandAt('x', 1)], minus: [cell('off', '1')] }, undefined],
    ['has a formula of its own', { also: [operandAt('x', 1)], formula: '{0} × {1}' }, '{0} × {1}'],
  ])('of a sum that %s is told by its formula', (_, more, formula) => {
    expect(caseOf(rule, sum('3', ['1', '2'], more)).formula).toBe(formula)
  })

  it('of any claim has what it rests on besides', () => {
    const also = [operandAt('besides')]
    const judgement = { outcome: 'broken', computed: null, difference: null, allowed: null } as const
    const own = { about: 'x', place: cell('x', '1'), operands: [operandAt('own')], also } as const
    const names = (claim: Claim) => caseOf(rule, claim).operands.map(({ label }) => label.zh)
    expect(names(sum('3', ['1'], { also }))).toEqual(['part0', 'besides'])
    expect(names(copies(['1', '2'], { also }))).toEqual(['copy0', 'copy1', 'besides'])
    expect(names(rate('0.5', '1', '2', { also }))).toEqual(['part', 'whole', 'besides'])
    expect(names(rate('0.5', '1', '2'))).toEqual(['part', 'whole'])
    expect(names(change('0.5', '1', { also }))).toEqual(['now', 'besides'])
    expect(names({ ...own, kind: 'found', outcome: 'broken' })).toEqual(['own', 'besides'])
    expect(names({ ...own, kind: 'judged', stated: null, counting: money, judgement })).toEqual(['own', 'besides'])
    expect(names({ ...own, kind: 'judged', stated: null, counting: money, judgement, also: [] })).toEqual(['own'])
  })

  it('of any claim says that it is how we read it, where it is, and how it is made where that is told', () => {
    expect(caseOf(rule, sum('3', ['1'], { isReading: true })).isReading).toBe(true)
    expect(caseOf(rule, sum('3', ['1']))).not.toHaveProperty('isReading')
    expect(caseOf(rule, { ...own, formula: '{0} × 2' }).formula).toBe('{0} × 2')
    expect(caseOf(rule, own)).not.toHaveProperty('formula')
    expect(caseOf(rule, own).operands).toEqual([])
  })

  it('of a sum says that it is a change, and what its figures are called', () => {
    const called = { statedAs: 'saidNone', computedAs: 'simpleMean' } as const
    expect(caseOf(rule, sum('3', ['1', '2'], { ...called, isChange: true }))).toMatchObject({
      ...called,
      arithmetic: 'change',
    })
    expect(caseOf(rule, rate('0.5', '1', '2', called))).toMatchObject({ ...called, formula: '{0} ÷ {1}' })
  })

  it('of a sum that hides a figure does not tell its fault; that of a rate does', () => {
    const fault = { kind: 'coverageUnclear' } as const
    expect(caseOf(rule, sum('3', ['1', '1'], { fault })).fault).toEqual(fault)
    const hiding = caseOf(rule, sum('3', ['1', null], { fault }))
    expect(hiding.suspicious).toBe(true)
    expect(hiding).not.toHaveProperty('fault')
    const own = {
      kind: 'judged',
      about: 'x',
      place: cell('x', '1'),
      stated: null,
      counting: money,
      operands: [],
    } as const
    const judgement = { outcome: 'broken', computed: null, difference: null, allowed: null } as const
    expect(caseOf(rule, { ...own, judgement, suspicious: true, fault }).fault).toEqual(fault)
    const zeroBase = { ...judgement, reason: 'zeroBase' as const }
    expect(caseOf(rule, { ...own, judgement: zeroBase, suspicious: true, fault }).fault).toEqual(fault)
  })

  it('of a rate of nothing tells what it is of, and of what else it may be one', () => {
    const fits = { zh: '年初预算', en: 'the original budget' }
    const base = { zh: 'whole', en: 'whole' }
    expect(caseOf(rule, rate('0.5', '5', '0', { fits })).fault).toEqual({ kind: 'rateOfNothing', base, fits })
    const fault = { kind: 'coverageUnclear' } as const
    expect(caseOf(rule, rate('0', '5', '0', { fault })).fault).toEqual(fault)
    expect(caseOf(rule, rate('0.9', '5', '10', { fault })).fault).toEqual(fault)
  })

  it('of a change from nothing tells from what: the cell, or what it is called', () => {
    const before = cell('before', '0')
    expect(caseOf(rule, change('0.5', '5', { before })).fault).toEqual({
      ...{ kind: 'rateOfNothing', base: before.label, fits: undefined },
    })
    const base = { zh: '上半年', en: 'the first half' }
    expect(caseOf(rule, change('0.5', '5', { change: cell('by', '5'), base })).fault).toEqual({
      ...{ kind: 'rateOfNothing', base, fits: undefined },
    })
  })

  it('of a change has the figures that it is made of, and how', () => {
    const names = (claim: ChangeClaim) => {
      const { operands, formula, arithmetic } = caseOf(rule, claim)
      return [operands.map(({ label }) => label.zh), formula, arithmetic]
    }
    const [before, by] = [cell('before', '10'), cell('by', '5')]
    expect(names(change('0.5', '15', { before, change: by }))).toEqual([
      ['now', 'before'],
      '({0} − {1}) ÷ {1}',
      'change',
    ])
    expect(names(change('0.5', '15', { change: by }))).toEqual([['now', 'by'], '{1} ÷ ({0} − {1})', 'change'])
    expect(names(change('0.5', '15'))).toEqual([['now'], '{1} ÷ ({0} − {1})', 'change'])
  })

  it.each([
    ['the first that differs from most', ['1', '2', '3', '1'], 'copy1', ['copy0', 'copy3', 'copy1', 'copy2']],
    ['the last, where all agree', ['1', '1', '1'], 'copy2', ['copy0', 'copy1', 'copy2']],
    ['the first, where none is printed', [null, null], 'copy0', []],
  ])('of copies stands at %s', (_, figures, place, operands) => {
    const one = caseOf(rule, copies(figures))
    expect(one.label.zh).toBe(place)
    expect(one.operands.map(({ label }) => label.zh)).toEqual(operands)
    expect(one.arithmetic).toBe('copies')
  })

  it('of what was found counts words, unless it is said', () => {
    const found = { kind: 'found', about: 'x', place: cell('x', '1'), outcome: 'broken' } as const
    expect(caseOf(rule, found)).toMatchObject({ counting: { kind: 'words' }, stated: null, operands: [] })
    expect(caseOf(rule, { ...found, counting: money }).counting).toEqual(money)
  })

  it('of what the rule has judged has a key of its own, where it is given', () => {
    expect(caseOf(rule, own).key).toBe('I1:x')
    expect(caseOf(rule, { ...own, row: '201' }).key).toBe('I1:x:201')
    expect(caseOf(rule, { ...own, key: 'own' }).key).toBe('own')
  })
})
