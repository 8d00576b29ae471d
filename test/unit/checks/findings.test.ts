import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import type { Case } from '../../../src/checks/case.js'
import type { Doubt } from '../../../src/checks/doubts.js'
import * as findings from '../../../src/checks/findings.js'
import { caseName, gravityOf } from '../../../src/checks/findings.js'
import type { Rule } from '../../../src/checks/rule.js'
import { coverageOf, Tally } from '../../../src/checks/tally.js'
import { Decimal } from '../../../src/exact/decimal.js'
import type { LedgerLine, Severity } from '../../../src/verdicts/finding.js'
import type { Outcome } from '../../../src/verdicts/outcome.js'
import { allFaults } from '../../../src/words/faults.js'

const findingsOf = (cases: readonly Case[], doubts: readonly Doubt[]) => findings.findingsOf(cases, doubts, allFaults)
const [first, second] = accountIdentities as readonly Rule[] as readonly [Rule, Rule]
const place = (...path: readonly (string | number)[]) => ({ path: ['tables', ...path] })

/** A case of a rule at a place, resting on others. */
function caseOf(key: string, outcome: Outcome, more: Partial<Case> & { readonly severity?: Severity } = {}): Case {
  const { severity = 'error', ...rest } = more
  const figure = (value: number | null) => (value === null ? null : new Decimal(value))
  return {
    rule: { ...first, severity },
    key,
    where: place(key),
    label: { zh: key, en: key },
    counting: { kind: 'money', unit: '万元', decimals: 2 },
    stated: figure(3),
    operands: [],
    judgement: { outcome, computed: figure(2), difference: figure(1), allowed: figure(0) },
    ...rest,
  }
}

const operand = (...path: readonly (string | number)[]) => ({
  label: { zh: '', en: '' },
  where: place(...path),
  value: new Decimal(1),
})
const told = (cases: readonly Case[], doubts: Parameters<typeof findingsOf>[1] = []): string[] =>
  findingsOf(cases, doubts).map(({ key, severity }) => `${severity} ${key}`)

describe('what becomes a finding', () => {
  it('is what is broken; what holds, or rests on rounding or nothing, does not', () => {
    const outcomes: readonly Outcome[] = ['holds', 'rounding', 'broken', 'notApplicable', 'insufficientData']
    expect(told(outcomes.map((outcome) => caseOf(outcome, outcome)))).toEqual(['error broken'])
  })

  it('and a blank that hides a figure, one degree milder', () => {
    const hidden = (severity: Severity) => caseOf(severity, 'insufficientData', { severity, suspicious: true })
    expect(told([hidden('error'), hidden('warning'), hidden('note')])).toEqual([
      'warning error',
      'warning warning',
      'note note',
    ])
  })

  it('stands with the gravest first, and else in the order of the rules', () => {
    const severities = ['note', 'error', 'warning', 'error', 'note'] as const
    const cases = severities.map((severity, index) => caseOf(`${index}`, 'broken', { severity }))
    expect(told(cases)).toEqual(['error 1', 'error 3', 'warning 2', 'note 0', 'note 4'])
  })
})

describe('a doubtful reading', () => {
  const doubt = (...path: readonly (string | number)[]) => [
    { path: ['tables', ...path], reading: '1', note: '识读存疑' },
  ]

  it('makes a finding on it a note, and tells why', () => {
    const [finding] = findingsOf([caseOf('a', 'broken')], doubt('a'))
    expect(finding).toMatchObject({ severity: 'note', doubt: '识读存疑' })
  })

  it('also where it is an operand, or anything below the doubted place', () => {
    const resting = caseOf('a', 'broken', { operands: [operand('b', 'rows', 1)] })
    expect(told([resting], doubt('b', 'rows', 1))).toEqual(['note a'])
    expect(told([resting], doubt('b'))).toEqual(['note a'])
  })

  it('leaves known how grave each is without it, by key and place', () => {
    const cases = [caseOf('a', 'broken'), caseOf('b', 'insufficientData', { suspicious: true })]
    expect([...gravityOf(cases)]).toEqual([
      ['a#tables/a', 'error'],
      ['b#tables/b', 'warning'],
    ])
    expect(cases.map(caseName)).toEqual([...gravityOf(cases).keys()])
  })

  it('of another place changes nothing, nor does one without a place', () => {
    const resting = caseOf('a', 'broken', { operands: [operand('b', 'rows', 1)] })
    expect(told([resting], doubt('b', 'rows', 2))).toEqual(['error a'])
    expect(told([resting], doubt('b', 'rows', 1, 'total'))).toEqual(['error a'])
    expect(told([resting], [{ path: [], reading: '', note: '' }])).toEqual(['error a'])
  })
})

describe('what a finding tells besides', () => {
  it('are the others that rest on the same places, each once', () => {
    const shared = { operands: [operand('x')] }
    const findings = findingsOf(
      [caseOf('a', 'broken', shared), caseOf('b', 'broken', shared), caseOf('c', 'broken'), caseOf('x', 'broken')],
      [],
    )
    expect(Object.fromEntries(findings.map(({ key, related }) => [key, related]))).toEqual({
      a: ['b', 'x'],
      b: ['a', 'x'],
      c: [],
      x: ['a', 'b'],
    })
  })

  it('is what would pass: the computed figure, or the words of its case', () => {
    const words = { zh: '有说明', en: 'a statement' }
    const [figure, said] = findingsOf([caseOf('a', 'broken'), caseOf('b', 'broken', { expected: words })], [])
    expect(figure?.expected).toEqual({ zh: '2.00万元', en: '2.00 万元' })
    expect(said?.expected).toEqual(words)
  })

  it('is nothing where nothing was computed', () => {
    const judgement = { outcome: 'broken', computed: null, difference: null, allowed: null } as const
    expect(findingsOf([caseOf('a', 'broken', { judgement })], [])[0]?.expected).toEqual({ zh: '', en: '' })
  })

  it('are formula, hint and reason where there are such, and no empty keys', () => {
    const judgement = { ...caseOf('a', 'broken').judgement, hint: 'truncated', reason: 'blank' } as const
    const [full] = findingsOf([caseOf('a', 'broken', { judgement, formula: '{0} ÷ {1}' })], [])
    expect(full).toMatchObject({ hint: 'truncated', reason: 'blank', formula: '{0} ÷ {1}' })
    const [plain] = findingsOf([caseOf('a', 'broken')], [])
    for (const key of ['hint', 'reason', 'formula', 'doubt']) expect(plain).not.toHaveProperty(key)
  })
})

describe('the tally', () => {
  it('counts each outcome of each rule, in the order in which they were looked at', () => {
    const tally = new Tally()
    tally.open(second)
    tally.hold(first, 3)
    for (const outcome of ['holds', 'broken', 'broken', 'rounding'] as const) {
      tally.add({ ...caseOf('a', outcome), rule: first })
    }
    expect(tally.lines()).toMatchObject([
      { id: second.id, holds: 0, rounding: 0, broken: 0, notApplicable: 0, insufficientData: 0 },
      { id: first.id, holds: 4, rounding: 1, broken: 2, notApplicable: 0, insufficientData: 0 },
    ])
    expect(tally.rules()).toEqual([second, first])
    expect(tally.cases).toHaveLength(4)
  })
})

describe('coverage', () => {
  const line = (counts: object) => {
    const tally = new Tally()
    tally.open(first)
    return { ...tally.counts()[0], id: first.id, rule: first, ...counts } as LedgerLine
  }

  it.each([
    [{ holds: 2, rounding: 1, broken: 1, insufficientData: 0 }, 1],
    [{ rounding: 1, insufficientData: 1 }, 0.5],
    [{ broken: 1, insufficientData: 1 }, 0.5],
    [{ holds: 1, insufficientData: 3 }, 0.25],
    [{ insufficientData: 3 }, 0],
    [{ holds: 1, notApplicable: 9 }, 1],
  ])('of %j is %d: what was decided, of what could be', (counts, coverage) => {
    expect(coverageOf([line(counts)])).toBe(coverage)
  })

  it('of nothing is null', () => {
    expect(coverageOf([])).toBeNull()
    expect(coverageOf([line({ notApplicable: 3 })])).toBeNull()
  })
})
