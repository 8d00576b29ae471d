import { describe, expect, it } from 'vitest'
import { caseName } from '../../../src/checks/findings.js'
import { gatherCauses } from '../../../src/checks/gatherCauses.js'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Finding } from '../../../src/verdicts/finding.js'
import { finding, operandAt } from './madeFinding.js'

/** A sum that is off by five, of a cell and others. */
const off = (key: string, ...parts: readonly string[]): Finding =>
  ({
    ...{ id: 'I1', key, severity: 'error', outcome: 'broken', related: [], label: { zh: key, en: key } },
    fault: { kind: 'sum' },
    counting: { kind: 'money', unit: '万元', decimals: 2 },
    stated: new Decimal(10),
    difference: new Decimal(5),
    where: { path: ['tables', 'income', 'rows', key] },
    operands: parts.map((part) => ({ where: { path: ['cell', part] }, value: new Decimal(1) })),
  }) as unknown as Finding

const told = (...findings: readonly Finding[]) => gatherCauses(findings).map(({ key, related }) => [key, ...related])

describe('findings that are off by the same', () => {
  it('are one where all rest on one cell', () => {
    expect(told(off('a', 'x'), off('b', 'x'), off('c', 'x'))).toEqual([['a', 'b', 'c']])
  })

  it('are as many as there are cells, where each hangs on another by a third alone', () => {
    expect(told(off('a', 'x', 'y'), off('b', 'x', 'z'), off('c', 'y'), off('d', 'z'))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ])
  })

  it('are told in the time that there are of them', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => off(`f${at}`, `c${at}`, `c${at + 1}`))
    expect(told(...chain).flat()).toHaveLength(20_000)
  }, 10_000)
})

/** Points that are five too many, of a cell that others share. */
const points = (key: string, parts: readonly string[], more: Partial<Finding> = {}): Finding =>
  finding(key, { counting: { kind: 'points' }, operands: parts.map((part) => operandAt(part)), ...more })

describe('of findings with one cause', () => {
  it('the gravest is told, and names the keys of all others before its own relations, each once', () => {
    const related = ['other', 'c']
    const operands = [operandAt('x')]
    const [told] = gatherCauses([
      finding('a', { operands, related }),
      finding('b', { operands }),
      finding('c', { operands }),
    ])
    expect(told?.key).toBe('a')
    expect(told?.related).toEqual(['b', 'c', 'other'])
  })

  it('those of the same rule are alike, by their labels; of others only the keys are named', () => {
    const operands = [operandAt('x')]
    const alike = (...ids: readonly string[]) =>
      gatherCauses(ids.map((id, at) => finding(`${at}`, { id, operands }))).map((one) => one.alike?.map(({ zh }) => zh))
    expect(alike('I1', 'I2', 'I1', 'I2')).toEqual([['2']])
    expect(alike('I1', 'I1')).toEqual([['1']])
    expect(gatherCauses([finding('a', { operands }), finding('b', { id: 'I2', operands })])[0]).not.toHaveProperty(
      'alike',
    )
  })

  it('a table without money is told, wherever it stands', () => {
    const where = { path: ['tables', 'income'] }
    const empty = finding('empty', { where, fault: { kind: 'emptyTables' }, severity: 'warning' })
    const copy = finding('copy', {
      where: { path: ['tables', 'income', 'rows', 1, 'total'] },
      operands: [operandAt('tables/expenditure/rows/1/total')],
    })
    expect(gatherCauses([copy, empty], new Set(['income'])).map(({ key, related }) => [key, ...related])).toEqual([
      ['empty', 'copy'],
    ])
  })

  it('of points that which rests on the fewest figures is told', () => {
    expect(gatherCauses([points('a', ['x', 'y', 'z']), points('b', ['x']), points('c', ['x', 'y'])])[0]?.key).toBe('b')
    expect(gatherCauses([points('a', ['x', 'y']), points('b', ['x', 'y'])])[0]?.key).toBe('a')
  })

  it.each<[string, Partial<Finding>]>([
    ['as grave', { severity: 'warning' }],
    ['of points', { counting: { kind: 'count', unit: null } }],
  ])('of points only one that is %s', (_, more) => {
    const zero = { outcome: 'broken', stated: new Decimal(0), where: { path: ['sections', 0, 'points'] } } as const
    const [told] = gatherCauses([points('a', ['x'], zero), points('b', [], { ...zero, ...more })])
    expect(told?.key).toBe('a')
  })

  it('of money the first is told, whatever it rests on', () => {
    const money = (key: string, ...parts: readonly string[]) =>
      finding(key, { operands: parts.map((one) => operandAt(one)) })
    expect(gatherCauses([money('a', 'x', 'y'), money('b', 'x')])[0]?.key).toBe('a')
    const zero = { stated: new Decimal(0), where: { path: ['sections', 0, 'points'] } }
    const [told] = gatherCauses([finding('a', { ...zero, operands: [operandAt('x')] }), points('b', [], zero)])
    expect(told?.key).toBe('a')
  })
})

describe('what has no cause in common', () => {
  it('stays as it is, and in its order', () => {
    const operands = [operandAt('x')]
    const alone = [
      finding('a', { related: ['b', 'b'], difference: new Decimal(7) }),
      finding('b', { difference: new Decimal(6) }),
      finding('c', { operands }),
    ]
    expect(gatherCauses(alone)).toBe(alone)
    const [first, second, ...others] = gatherCauses([...alone, finding('d', { operands })])
    expect(others).toHaveLength(1)
    expect(first).toBe(alone[0])
    expect(second).toBe(alone[1])
  })

  it('is told where the first of it stands, though a larger cause hangs together with it', () => {
    expect(told(off('a', 'x'), off('b', 'x', 'y'), off('c', 'y'), off('d', 'y'))).toEqual([['a'], ['b', 'c', 'd']])
    expect(told(off('a', 'y'), off('b', 'x'), off('c', 'x', 'y'), off('d', 'y'))).toEqual([['a', 'c', 'd'], ['b']])
  })

  it('is nothing where there are no findings', () => {
    const none: readonly Finding[] = []
    expect(gatherCauses(none)).toBe(none)
  })
})

describe('what a doubt makes a note', () => {
  const severities = ['error', 'warning', 'note'] as const
  const doubted = severities.map((severity) => ({ ...off(severity, 'x'), severity: 'note' as const }))
  const undoubted = new Map(doubted.map((one, at) => [caseName(one), severities[at] ?? 'note']))

  it('is told by the one that is the gravest without it, in the place of the first', () => {
    const sure = { ...off('sure', 'y'), severity: 'note' as const }
    const [error, warning, note] = doubted as [Finding, Finding, Finding]
    const keys = (findings: readonly Finding[], without = undoubted) =>
      gatherCauses(findings, new Set(), without).map(({ key, related }) => [key, ...related])
    expect(keys([note, sure, warning, error])).toEqual([['error', 'warning', 'note'], ['sure']])
    expect(keys([sure, note, warning])).toEqual([['sure'], ['warning', 'note']])
    expect(keys([note, sure, warning, error], new Map())).toEqual([['note', 'warning', 'error'], ['sure']])
  })

  it('is no graver than what is not in doubt', () => {
    const grave = off('grave', 'x')
    const [first] = gatherCauses([grave, ...doubted], new Set(), undoubted)
    expect(first?.key).toBe('grave')
    expect(gatherCauses([{ ...grave, severity: 'warning' }, ...doubted], new Set(), undoubted)[0]?.key).toBe('grave')
  })
})
