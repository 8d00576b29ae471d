import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/checks/case.js'
import { Doubts } from '../../../src/checks/doubts.js'
import { findingOf, findingsOf, withRelations } from '../../../src/checks/findings.js'
import { byForm } from '../../../src/law/ground.js'
import type { Severity } from '../../../src/verdicts/finding.js'
import { allFaults } from '../../../src/words/faults.js'
import { at, figure, finding, operandAt } from './madeFinding.js'

const wide = { outcome: 'broken', computed: figure(50), difference: figure(50), allowed: figure(0) } as const

/** A case far from what it should be, of a rule as grave as is said. */
const caseOf = (severity: Severity, more: Partial<Case> = {}): Case => ({
  rule: { kind: 'inspection', id: 'E1', says: { zh: '', en: '' }, basis: byForm('', ''), severity },
  key: 'one',
  where: at('rows/1/total'),
  label: { zh: '某数', en: 'a figure' },
  counting: { kind: 'money', unit: '万元', decimals: 2 },
  stated: figure(100),
  operands: [],
  judgement: wide,
  ...more,
})
const told = (one: Case, beside?: (one: Case) => boolean) => findingOf(one, new Doubts([]), allFaults, beside)
const undecided = {
  outcome: 'insufficientData',
  computed: null,
  difference: null,
  allowed: null,
  reason: 'blank',
} as const
const lastDigit = { outcome: 'broken', computed: figure(99.99), difference: figure(0.01), allowed: figure(0) } as const

describe('how grave a finding is', () => {
  it.each<[Severity, Partial<Case>, Severity]>([
    ['error', {}, 'error'],
    ['warning', {}, 'warning'],
    ['note', {}, 'note'],
    ['error', { judgement: undecided, suspicious: true }, 'warning'],
    ['warning', { judgement: undecided, suspicious: true }, 'warning'],
    ['note', { judgement: undecided, suspicious: true }, 'note'],
    ['error', { isReading: true }, 'warning'],
    ['warning', { isReading: true }, 'note'],
    ['note', { isReading: true }, 'note'],
    ['error', { judgement: lastDigit }, 'warning'],
    ['warning', { judgement: lastDigit }, 'warning'],
    ['note', { judgement: lastDigit }, 'note'],
    ['error', { judgement: lastDigit, isReading: true }, 'warning'],
    ['warning', { judgement: undecided, suspicious: true, isReading: true }, 'warning'],
  ])('of a rule that is %s, in %j: %s', (severity, more, expected) => {
    expect(told(caseOf(severity, more)).severity).toBe(expected)
  })
})

describe('what is wrong', () => {
  const [x, y] = [operandAt('x'), operandAt('y')]
  it.each<[string, Partial<Case>]>([
    ['sum', { operands: [x, y] }],
    ['sum', { operands: [] }],
    ['copy', { operands: [x] }],
    ['sum', { operands: [x], formula: '{0} × 2' }],
    ['rate', { operands: [x, y], counting: { kind: 'rate', decimals: 4 } }],
    ['rate', { operands: [x, y], formula: '{0} ÷ {1}', counting: { kind: 'rate', decimals: 4 } }],
    ['copy', { operands: [x], counting: { kind: 'rate', decimals: 4 } }],
    ['limit', { operands: [x], judgement: { ...wide, relation: 'atMost' } }],
    ['change', { operands: [x], judgement: { ...wide, relation: 'atMost' }, arithmetic: 'change' }],
    ['blank', { operands: [x], judgement: undecided, suspicious: true, arithmetic: 'copies' }],
    ['coverageUnclear', { operands: [x], judgement: undecided, suspicious: true, fault: { kind: 'coverageUnclear' } }],
  ])('is a %s, in %j', (kind, more) => {
    expect(told(caseOf('error', more)).fault.kind).toBe(kind)
  })
})

describe('a finding', () => {
  it('has the relation, the words and the hint of its case, and no key for what there is not', () => {
    const more = { formula: '{0} + {1}', statedAs: 'saidNone', computedAs: 'simpleMean' } as const
    const full = told(caseOf('error', { ...more, judgement: { ...wide, relation: 'atMost' } }))
    expect(full).toMatchObject({ ...more, kind: 'finding', relation: 'atMost' })
    for (const key of ['relation', 'formula', 'statedAs', 'computedAs', 'hint', 'reason', 'doubt'])
      expect(told(caseOf('error'))).not.toHaveProperty(key)
  })

  it('says that a neighbour prints it, where nothing else explains it', () => {
    expect(told(caseOf('error'), () => true).hint).toBe('neighbour')
    expect(told(caseOf('error'), () => false)).not.toHaveProperty('hint')
    expect(told(caseOf('error', { judgement: lastDigit }), () => true).hint).toBe('lastDigit')
  })

  it.each<[string, Partial<Case>, string, string]>([
    ['the computed figure', {}, '50.00万元', '50.00 万元'],
    ['its limit', { judgement: { ...wide, relation: 'atMost' } }, '不大于50.00万元', 'at most 50.00 万元'],
    [
      'what its fault says',
      { fault: { kind: 'coverageUnclear' } },
      '写明覆盖率按个数还是按金额计算',
      'tell whether coverage is by number or by money',
    ],
    [
      'the figure, where its fault says no more',
      { fault: { kind: 'ownWords', wrong: { zh: '错', en: 'wrong' } } },
      '50.00万元',
      '50.00 万元',
    ],
    [
      'the figure, where its fault is told by its arithmetic',
      { fault: { kind: 'sum' } as never },
      '50.00万元',
      '50.00 万元',
    ],
    [
      'what its fault says beside its figures',
      { fault: { kind: 'partsBeyondWhole' } },
      '各项合计应不大于总数，请核对',
      'parts are no more than their whole: check them',
    ],
    ['its own words', { expected: { zh: '有', en: 'some' }, fault: { kind: 'coverageUnclear' } }, '有', 'some'],
  ])('tells what would pass: %s', (_, more, zh, en) => {
    expect(told(caseOf('error', more)).expected).toEqual({ zh, en })
  })
})

describe('a cell that cannot be read', () => {
  const unreadable = caseOf('warning', {
    ...{
      key: 'unreadable',
      judgement: { ...wide, outcome: 'broken' },
      fault: { kind: 'unreadableCell', text: '1O', cell: 'amount' },
    },
  })
  const hidden = (key: string, where: string, ...operands: readonly string[]): Case =>
    caseOf('error', {
      key,
      judgement: undecided,
      suspicious: true,
      where: at(where),
      operands: operands.map((one) => operandAt(one)),
    })
  const keys = (...cases: readonly Case[]): readonly string[] => findingsOf(cases, [], allFaults).map(({ key }) => key)

  it('is told once: a blank there, or what rests on it, is not told again', () => {
    expect(keys(unreadable, hidden('a', 'rows/1/total'), hidden('b', 'rows/2/total', 'x', 'rows/1/total'))).toEqual([
      'unreadable',
    ])
  })

  it('hides no other blank, and nothing that is broken', () => {
    expect(keys(hidden('a', 'rows/2/total', 'x'), unreadable).toSorted()).toEqual(['a', 'unreadable'])
    expect(keys(hidden('a', 'rows/1to/tal'), unreadable).toSorted()).toEqual(['a', 'unreadable'])
    expect(keys(caseOf('error', { key: 'b' }), unreadable)).toEqual(['b', 'unreadable'])
    const blank: Case = { ...unreadable, fault: { kind: 'coverageUnclear' } }
    expect(keys(blank, hidden('a', 'rows/1/total'))).toEqual(['unreadable', 'a'])
  })
})

describe('findings that rest on the same places', () => {
  const related = (...findings: Parameters<typeof withRelations>[0]) =>
    withRelations(findings).map((one) => one.related)

  it('name each other: two, and all that have every place in common', () => {
    const where = at('rows/1/total')
    expect(related(finding('a', { where }), finding('b', { where }))).toEqual([['b'], ['a']])
    expect(related(finding('a', { operands: [operandAt('x')] }), finding('b', { operands: [operandAt('x')] }))).toEqual(
      [['b'], ['a']],
    )
  })

  it('do not name those with the same place of another document, or one that is written alike', () => {
    const where = at('rows/1/total')
    expect(related(finding('a', { where: { ...where, document: '甲' } }), finding('b', { where }))).toEqual([[], []])
    expect(related(finding('a', { where: at('rows/1to/tal') }), finding('b', { where }))).toEqual([[], []])
  })

  it('do not name those of the same key', () => {
    const where = at('rows/1/total')
    expect(related(finding('a', { where }), finding('a', { where }))).toEqual([[], []])
  })

  it('are given back as they are, where none has one in common', () => {
    const alone = [finding('a'), finding('b')]
    expect(withRelations(alone)).toBe(alone)
    const [first] = withRelations([
      finding('a', { related: ['z'] }),
      ...['b', 'c'].map((key) => finding(key, { where: at('x') })),
    ])
    expect(first?.related).toEqual(['z'])
  })
})
