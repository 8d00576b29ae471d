import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import type { Case } from '../../../src/checks/case.js'
import type { Clause, Identity } from '../../../src/checks/identity.js'
import { compileIdentities, missingGrid, scanProgram } from '../../../src/checks/program.js'
import { brief, coverageOf, Tally } from '../../../src/checks/tally.js'
import { accountsOf } from '../../fixtures/accountsOf.js'

const [rule, other] = accountIdentities as readonly [Identity, Identity]
const none = { holds: 0, rounding: 0, broken: 0, notApplicable: 0, insufficientData: 0 }

describe('what came of each rule', () => {
  const judged = { rule, judgement: { outcome: 'broken' } } as unknown as Case
  const tallied = (): Tally => {
    const tally = new Tally()
    tally.open(other)
    tally.hold(rule, 3)
    tally.hold(rule, 2)
    tally.count(rule, 'rounding')
    tally.count(rule, 'insufficientData', 4)
    tally.add(judged)
    return tally
  }
  const counts = { ...none, holds: 5, rounding: 1, broken: 1, insufficientData: 4 }

  it('is counted, in the order in which the rules were looked at, also without a case', () => {
    const tally = tallied()
    expect(tally.rules()).toEqual([other, rule])
    expect(tally.counts()).toEqual([none, counts])
    expect(tally.cases).toEqual([judged])
  })

  it('makes the lines of the ledger, each with what it keeps of its rule', () => {
    const tally = tallied()
    const lines = [
      { id: other.id, rule: brief(other), ...none },
      { id: rule.id, rule: brief(rule), ...counts },
    ]
    expect(tally.lines()).toEqual(lines)
    expect(tally.linesLater()()).toEqual(lines)
    const { kind, id, says, basis, severity } = rule
    expect(brief(rule)).toEqual({ kind, id, says, basis, severity })
  })

  it('makes lines of what was counted when they were asked for', () => {
    const tally = tallied()
    const later = tally.linesLater()
    tally.hold(rule, 7)
    expect(later().map(({ holds }) => holds)).toEqual([0, 5])
  })

  it('is counted of however many rules', () => {
    const tally = new Tally()
    const rules = Array.from({ length: 1000 }, (_, at) => ({ ...rule, id: `Z${at}` }))
    for (const [at, one] of rules.entries()) tally.hold(one, at)
    for (const one of rules) tally.count(one, 'rounding')
    expect(tally.lines().map(({ id, holds, rounding }) => [id, holds, rounding])).toEqual(
      rules.map(({ id }, at) => [id, at, 1]),
    )
  })

  it('is decided to a share: what holds, is rounding or broken, of that and what is undecided', () => {
    expect([tallied().coverage(), coverageOf(tallied().counts())]).toEqual([7 / 11, 7 / 11])
    expect(coverageOf([{ ...none, holds: 1, rounding: 2, broken: 3, notApplicable: 9, insufficientData: 2 }])).toBe(
      6 / 8,
    )
    expect(coverageOf([{ ...none, holds: 2, insufficientData: 2 }])).toBe(0.5)
    expect(coverageOf([{ ...none, insufficientData: 2 }])).toBe(0)
    expect([coverageOf([]), coverageOf([none]), coverageOf([{ ...none, notApplicable: 5 }])]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('identities made ready', () => {
  const cell = (plus: string): Clause => ({
    kind: 'cells',
    whole: ['expenditure', 'total', 'total'],
    plus: [['expenditure', plus, 'total']],
  })
  const empty: Clause = { kind: 'empty', grid: 'governmentManagedFund' }
  const tree: Clause = { kind: 'tree', grid: 'expenditure' }
  const across: Clause = { kind: 'across', grid: 'income', whole: 'total', plus: ['other'] }

  it('have one operation for each clause, one for all on single cells, and none for those on empty tables', () => {
    const programs = compileIdentities([
      { ...rule, clauses: [cell('201'), tree, cell('208'), empty] },
      { ...rule, clauses: [empty] },
      { ...rule, clauses: [tree] },
    ])
    expect(programs.map(({ operations }) => operations.length)).toEqual([2, 0, 1])
  })

  it('know which table is missing', () => {
    const { grids } = accountsOf({ expenditure: { rows: [] } })
    const [first, second] = compileIdentities([{ ...rule, clauses: [tree, across] }])[0]?.operations ?? []
    expect(first && missingGrid(first, 0, grids)).toBe(-1)
    expect(second && missingGrid(second, 0, grids)).toBe(second?.needs(0)[0])
  })

  it('are looked at one after the other, each told with how many cases it has', () => {
    const document = accountsOf({
      expenditure: {
        rows: [
          { label: '合计', total: '1.00' },
          { code: '201', label: '', total: '2.00' },
        ],
      },
    })
    const programs = compileIdentities([
      { ...rule, clauses: [tree, cell('201')] },
      { ...rule, clauses: [across] },
      { ...rule, clauses: [cell('201')] },
    ])
    const told: number[][] = []
    const done: number[][] = []
    const looked = scanProgram(
      programs,
      document.grids,
      (...hit) => told.push(hit),
      (...counts) => done.push(counts),
    )
    expect(looked).toBe(4)
    expect(told).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
      [2, 0, 0],
    ])
    expect(done).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
    ])
  })

  it('tell what stands in tables that count other steps', () => {
    const rows = (total: string) => ({ rows: [{ label: '合计', total }] })
    const same: Clause = {
      kind: 'cells',
      whole: ['expenditure', 'total', 'total'],
      plus: [['income', 'total', 'total']],
    }
    const told = (tables: object): number => {
      const hits: number[] = []
      scanProgram(compileIdentities([{ ...rule, clauses: [same] }]), accountsOf(tables).grids, (at) => hits.push(at))
      return hits.length
    }
    expect(told({ income: rows('1.00'), expenditure: rows('1.00') })).toBe(0)
    expect(told({ income: rows('1.0'), expenditure: rows('1.00') })).toBe(1)
    expect(told({ income: rows('0.100'), expenditure: rows('1.00') })).toBe(1)
    const others = { governmentManagedFund: rows('0.1') }
    expect(told({ income: rows('1.00'), expenditure: rows('1.00'), ...others })).toBe(0)
    expect(told({ income: rows('0.100'), expenditure: rows('1.00'), ...others })).toBe(1)
  })
})
