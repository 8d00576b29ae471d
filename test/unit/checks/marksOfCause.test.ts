import { describe, expect, it } from 'vitest'
import { gatherCauses } from '../../../src/checks/gatherCauses.js'
import type { Finding } from '../../../src/verdicts/finding.js'
import { at, figure, finding, operandAt } from './madeFinding.js'

/** How many causes these findings have. */
const causes = (findings: readonly Finding[], empty: readonly string[] = []): number =>
  gatherCauses(findings, new Set(empty)).length

/** A sum that is off by so much, and rests on these. */
const sum = (key: string, difference: number, ...operands: Finding['operands']): Finding =>
  finding(key, { difference: figure(difference), operands })
const [x, y] = [operandAt('cell/x'), operandAt('cell/y')]
const [minusX, noX] = [operandAt('cell/x', 1, { minus: true }), operandAt('cell/x', null)]
const elsewhere = (document: string) => operandAt('cell/x', 1, { where: { ...at('cell/x'), document } })

describe('one cell is wrong behind two sums', () => {
  it.each([
    ['off by the same, and it is a part of both', [sum('a', 5, x), sum('b', 5, x)]],
    ['off the other way, from which one takes it off', [sum('a', 5, minusX), sum('b', -5, x)]],
    ['off by less, from which both take it off', [sum('a', -5, minusX), sum('b', -5, y, minusX)]],
    ['off the other way: it is the whole of one', [sum('a', 5, operandAt('own/b')), sum('b', -5)]],
    [
      'off the same way: one takes off the other’s whole',
      [sum('a', 5, operandAt('own/b', 1, { minus: true })), sum('b', 5)],
    ],
    ['of points', [sum('a', 5, x), sum('b', 5, x)].map((one) => ({ ...one, counting: { kind: 'points' as const } }))],
  ])('where they are %s', (_, findings) => {
    expect(causes(findings)).toBe(1)
  })

  it.each([
    ['off by different sums', [sum('a', 5, x), sum('b', 6, x)]],
    ['off the other way', [sum('a', 5, x), sum('b', -5, x)]],
    ['off the same way, and one takes it off', [sum('a', 5, minusX), sum('b', 5, x)]],
    ['off by the same, and share no cell', [sum('a', 5, x), sum('b', 5, y)]],
    ['off by the same, and what they share is blank', [sum('a', 5, noX), sum('b', 5, noX)]],
    [
      'of rates',
      [sum('a', 5, x), sum('b', 5, x)].map((one) => ({ ...one, counting: { kind: 'rate' as const, decimals: 4 } })),
    ],
    [
      'of what cannot be decided',
      [sum('a', 5, x), sum('b', 5, x)].map((one) => ({ ...one, outcome: 'insufficientData' as const })),
    ],
    ['off by nothing', [sum('a', 0, x), sum('b', 0, x)]],
    ['off by what nobody knows', [sum('a', 5, x), sum('b', 5, x)].map((one) => ({ ...one, difference: null }))],
    ['of another document', [sum('a', 5, elsewhere('甲')), sum('b', 5, elsewhere('甲'))]],
    [
      'stated by another document',
      [sum('a', 5, x), sum('b', 5, x)].map((one) => ({ ...one, where: { ...one.where, document: '甲' } })),
    ],
    ['of places that are written alike', [sum('a', 5, operandAt('cell/ab/c')), sum('b', 5, operandAt('cell/a/bc'))]],
    [
      'of money and of points',
      [
        ...[sum('a', 5, x), sum('b', 5, y)],
        ...[sum('c', 5, x), sum('d', 5, y)].map((one) => ({ ...one, counting: { kind: 'points' as const } })),
      ],
    ],
  ])('is not where they are %s', (_, findings) => {
    expect(causes(findings)).toBe(findings.length)
  })

  it.each<[string, Partial<Finding>]>([
    ['has an arithmetic of its own', { formula: '{0} ÷ {1}' }],
    ['compares copies', { fault: { kind: 'copies' } }],
    ['is a change', { fault: { kind: 'change' } }],
  ])('may be off either way where one %s', (_, more) => {
    const open = { ...sum('a', 5, x), ...more }
    expect(causes([open, sum('b', 5, x)])).toBe(1)
    expect(causes([open, sum('b', -5, x)])).toBe(1)
    expect(causes([open, sum('b', 5, operandAt('own/a'))])).toBe(1)
    expect(causes([open, sum('b', -5, operandAt('own/a'))])).toBe(1)
    expect(causes([{ ...open, operands: [noX] }, sum('b', 5, noX)])).toBe(2)
    expect(causes([open, sum('b', 5, y)])).toBe(2)
  })
})

/** What is broken by a figure at a place. */
const stated = (key: string, value: number, path: string, more: Partial<Finding> = {}): Finding =>
  finding(key, { stated: figure(value), difference: figure(key.length), where: at(path), ...more })
/** What rests on one figure alone, or on several. */
const resting = (key: string, paths: readonly (readonly [string, number | null])[], more: Partial<Finding> = {}) =>
  finding(key, {
    difference: figure(key.length),
    operands: paths.map(([path, value]) => operandAt(path, value)),
    ...more,
  })

describe('a row that is left 0', () => {
  const zero = stated('a', 0, 'tables/income/rows/1/total')

  it.each([
    ['another of its cells', stated('bb', 0, 'tables/income/rows/1/other')],
    ['a copy of another of its cells', resting('bb', [['tables/income/rows/1/other', 0]])],
    [
      'a rate that nothing can be taken of',
      resting(
        'bb',
        [
          ['x', 1],
          ['tables/income/rows/1/other', 0],
          ['y', null],
        ],
        { fault: { kind: 'rateOfNothing' } },
      ),
    ],
  ])('is one cause with %s', (_, other) => {
    expect(causes([zero, other])).toBe(1)
    expect(causes([other, zero])).toBe(1)
  })

  it('is one cause in a table of a form, with a copy of it', () => {
    expect(causes([stated('a', 0, 'funding/0/outturn'), stated('bb', 0, 'funding/0/finalBudget')])).toBe(1)
  })

  it.each([
    ['another row', stated('bb', 0, 'tables/income/rows/2/total')],
    ['a row that is written alike', stated('bb', 0, 'tables/income/ro/ws1/total')],
    ['a figure that is there', stated('bb', 1, 'tables/income/rows/1/other')],
    ['a cell without a figure', stated('bb', 1, 'tables/income/rows/1/other', { stated: null })],
    ['what is not decided', stated('bb', 0, 'tables/income/rows/1/other', { outcome: 'insufficientData' })],
    [
      'a sum that it takes part in',
      resting('bb', [
        ['tables/income/rows/1/other', 0],
        ['x', 1],
      ]),
    ],
    ['a copy of a figure that is there', resting('bb', [['tables/income/rows/1/other', 1]])],
    ['a copy of a blank', resting('bb', [['tables/income/rows/1/other', null]])],
    ['a copy that is not decided', resting('bb', [['tables/income/rows/1/other', 0]], { outcome: 'insufficientData' })],
    ['a copy that is off by nothing', resting('bb', [['tables/income/rows/1/other', 0]], { difference: figure(0) })],
    ['a copy without figures of its own', resting('bb', [['tables/income/rows/1/other', 0]], { difference: null })],
    ['what rests on nothing', resting('bb', [])],
    [
      'a rate of something',
      resting(
        'bb',
        [
          ['tables/income/rows/1/other', 1],
          ['x', null],
        ],
        { fault: { kind: 'rateOfNothing' } },
      ),
    ],
  ])('is another cause than %s', (_, other) => {
    expect(causes([zero, other])).toBe(2)
  })

  it('is none where it is no row: two totals of a form', () => {
    expect(causes([stated('a', 0, 'totals/points'), stated('bb', 0, 'totals/score')])).toBe(2)
  })

  it('is none where a figure outside of all rows is copied', () => {
    expect(causes([resting('a', [['tables/counts/one', 0]]), resting('bb', [['tables/counts/two', 0]])])).toBe(2)
  })

  it('holds together what else one of its cells makes wrong', () => {
    const first = stated('a', 0, 'tables/income/rows/1/total', { difference: figure(5), operands: [x] })
    const second = stated('bb', 0, 'tables/income/rows/1/other')
    expect(causes([first, second, sum('c', 5, x)])).toBe(1)
  })

  it('is not two rates of something', () => {
    const rate = (key: string) => resting(key, [['x', 1]], { fault: { kind: 'rateOfNothing' } })
    expect(causes([rate('a'), rate('bb')])).toBe(2)
  })
})

describe('a row that is left blank', () => {
  const blank = (key: string, path: string, more: Partial<Finding> = {}): Finding =>
    stated(key, 1, path, { stated: null, outcome: 'insufficientData', difference: null, ...more })
  const missing = (key: string, paths: readonly string[], more: Partial<Finding> = {}) =>
    resting(key, [['x', 1], ...paths.map((path) => [path, null] as const)], {
      ...{ outcome: 'insufficientData', difference: null, ...more },
    })
  const one = blank('a', 'tables/income/rows/1/total')

  it.each([
    ['another of its cells', blank('b', 'tables/income/rows/1/other')],
    ['a sum that lacks one of its cells', missing('b', ['tables/income/rows/1/other'])],
    ['a sum that lacks two', missing('b', ['tables/income/rows/1/other', 'tables/income/rows/1/total'])],
    [
      'a sum that lacks a figure of the text too',
      missing('b', ['tables/income/rows/1/other', 'statements/1/figures/x']),
    ],
  ])('is one cause with %s', (_, other) => {
    expect(causes([one, other])).toBe(1)
    expect(causes([other, one])).toBe(1)
  })

  it.each([
    ['another row', blank('b', 'tables/income/rows/2/total')],
    ['what is broken', blank('b', 'tables/income/rows/1/other', { outcome: 'broken' })],
    ['a cell that cannot be read', blank('b', 'tables/income/rows/1/other', { fault: { kind: 'unreadableCell' } })],
    ['a sum that lacks cells of two rows', missing('b', ['tables/income/rows/1/other', 'tables/income/rows/2/other'])],
    ['a sum that is broken', missing('b', ['tables/income/rows/1/other'], { outcome: 'broken' })],
    [
      'a sum that lacks nothing',
      resting('b', [['tables/income/rows/1/other', 1]], { outcome: 'insufficientData', difference: null }),
    ],
  ])('is another cause than %s', (_, other) => {
    expect(causes([one, other])).toBe(2)
  })

  it.each([
    ['no row of a table', ['tables/counts/one', 'tables/counts/two']],
    ['a row of something else', ['report/rows/1/one', 'report/rows/1/two']],
  ])('is none where it is %s', (_, [first = '', second = '']) => {
    expect(causes([blank('a', first), blank('b', second)])).toBe(2)
    expect(causes([missing('a', [first]), missing('b', [second])])).toBe(2)
  })

  it('is not what two sums have in common that lack nothing, or cells of the same two rows', () => {
    const two = ['tables/income/rows/1/other', 'tables/income/rows/2/other']
    expect(causes([missing('a', []), missing('b', [])])).toBe(2)
    expect(causes([missing('a', two), missing('b', two)])).toBe(2)
  })
})

describe('a table without money', () => {
  const cell = (table: string, row: number): string => `tables/${table}/rows/${row}/total`
  /** What is stated in one table of others. */
  const held = (key: string, table: string, ...others: readonly string[]): Finding =>
    stated(key, 1, cell(table, key.length), {
      operands: others.map((other, row) => operandAt(other === '' ? `statements/${row}` : cell(other, row))),
    })
  const empty = finding('empty', { where: at('tables/income'), fault: { kind: 'emptyTables' }, difference: null })

  it.each([
    ['what it should be by another table', held('a', 'income', 'expenditure')],
    ['what it should be by several', held('a', 'income', 'expenditure', 'income')],
    ['what it should be by a sentence', held('a', 'income', '')],
    ['what another table prints of it', held('a', 'expenditure', 'income')],
    [
      'what a sentence says of it',
      stated('a', 1, 'statements/1/figures/x', { operands: [operandAt(cell('income', 1))] }),
    ],
  ])('is one cause with %s', (_, other) => {
    expect(causes([other, empty], ['income'])).toBe(1)
    expect(gatherCauses([other, empty], new Set(['income']))[0]?.key).toBe('empty')
  })

  it.each([
    ['what it holds by itself', held('a', 'income', 'income')],
    ['what rests on nothing', held('a', 'income')],
    ['what another table holds by itself', held('a', 'expenditure', 'expenditure')],
    ['what another table has of a third', held('a', 'expenditure', 'other')],
    ['what another table has of it and of a third', held('a', 'expenditure', 'income', 'other')],
    [
      'what a sentence says of another',
      stated('a', 1, 'statements/1/figures/x', { operands: [operandAt(cell('other', 1))] }),
    ],
    [
      'what a sentence says of itself',
      stated('a', 1, 'statements/1/income', { operands: [operandAt('statements/1/income/x')] }),
    ],
  ])('is another cause than %s', (_, other) => {
    expect(causes([other, empty], ['income'])).toBe(2)
  })

  it('is none where no table is: what two tables have of each other', () => {
    expect(causes([held('a', 'income', 'expenditure'), held('bb', 'income', 'expenditure')])).toBe(2)
    expect(causes([held('a', 'income', 'expenditure'), held('bb', 'income', 'expenditure')], ['other'])).toBe(2)
  })

  it('is not what is said of its head, which stands elsewhere', () => {
    const head = stated('a', 1, 'heads/threePublic/scope', { operands: [operandAt(cell('expenditure', 1))] })
    const table = { ...empty, where: at('tables/threePublic') }
    expect(causes([head, table], ['threePublic'])).toBe(2)
    const other = stated('a', 1, cell('expenditure', 1), { operands: [operandAt('heads/threePublic/scope')] })
    expect(causes([other, table], ['threePublic'])).toBe(2)
  })

  it('is not what sentences say of sentences', () => {
    const said = (key: string) => stated(key, 1, `statements/${key.length}`, { operands: [operandAt('statements/9')] })
    expect(causes([said('a'), said('bb')], ['income'])).toBe(2)
  })
})

describe('what is wrong with a form as a whole', () => {
  const far = (key: string, kind: string, more: Partial<Finding> = {}): Finding =>
    finding(key, { id: 'E28', fault: { kind }, difference: figure(key.length), ...more })

  it('is one cause of targets that are passed by far, however far', () => {
    expect(causes([far('a', 'farAbove'), far('bb', 'farAbove'), far('ccc', 'farOff')])).toBe(1)
  })

  it.each([
    ['as grave', far('bb', 'farAbove', { severity: 'note' })],
    ['of one rule', far('bb', 'farAbove', { id: 'E29' })],
  ])('is two where they are not %s', (_, other) => {
    expect(causes([far('a', 'farAbove'), other])).toBe(2)
  })
})

describe('money of a form and the sources that it came from', () => {
  const funds = (key: string, difference: number, more: Partial<Finding> = {}): Finding =>
    finding(key, {
      difference: figure(difference),
      where: { ...at(`funding/${key}/outturn`), table: 'funding' },
      ...more,
    })

  it('are one cause where they are off by the same', () => {
    expect(causes([funds('a', 5), funds('b', 5)])).toBe(1)
  })

  it.each([
    ['by different sums', [funds('a', 5), funds('b', 6)]],
    ['by another rule', [funds('a', 5), funds('b', 5, { id: 'E24' })]],
    [
      'in what is no money',
      [funds('a', 5), funds('b', 5)].map((one) => ({ ...one, counting: { kind: 'rate' as const, decimals: 4 } })),
    ],
    ['elsewhere', [finding('a'), finding('b')]],
  ])('are not where they are off %s', (_, findings) => {
    expect(causes(findings)).toBe(2)
  })

  it('are as many as are off by the same', () => {
    expect(causes([funds('a', 5), funds('b', 6), funds('c', 5), funds('d', 6)])).toBe(2)
  })
})
