import { describe, expect, it } from 'vitest'
import { accountTableRules } from '../../../src/checks/accounts/accountTableRules.js'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { auditTables } from '../../../src/checks/auditTables.js'
import { budgetTableRules } from '../../../src/checks/budget/budgetTableRules.js'
import { noTables } from '../../../src/checks/formAudit.js'
import type { Clause, Identity } from '../../../src/checks/identity.js'
import { compileIdentities } from '../../../src/checks/program.js'
import { tablesNeeded, tablesOfClause } from '../../../src/checks/tablesOfClause.js'
import { DepartmentBudget } from '../../../src/documents/departmentBudget.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { finding } from './madeFinding.js'

const [first] = accountIdentities as readonly [Identity]
const total = { code: 'total', label: '合计', total: '10', basic: '6', project: '4' }
const accounts = (more: object = {}) => accountsOf({ expenditure: { rows: [{ ...total, ...more }] } })

/** An identity of the caller's own: 基本支出 is 项目支出. */
const own: Identity = {
  ...first,
  id: 'OWN',
  clauses: [
    { kind: 'across', grid: 'expenditure', whole: 'basic', plus: ['project'] },
    { kind: 'empty', grid: 'governmentManagedFund' },
  ],
}
const programs = compileIdentities([own])

describe('the tables of a document', () => {
  it('are held to every identity of their form, then to those of the caller', () => {
    const ids = (of: typeof programs) =>
      auditTables(accounts(), accountTableRules, of)
        .tally.rules()
        .map(({ id }) => id)
    const plain = auditTables(accounts(), accountTableRules)
      .tally.rules()
      .map(({ id }) => id)
    expect(new Set(plain)).toEqual(new Set(accountIdentities.map(({ id }) => id)))
    expect(ids([])).toEqual(plain)
    // That of the caller is run after the last that is not held to an empty table.
    expect(ids(programs).filter((id) => id !== 'OWN')).toEqual(plain)
    expect(ids(programs)).toContain('OWN')
  })

  it('count what holds, and keep a case of what is to be told alone', () => {
    const { tally } = auditTables(accounts(), accountTableRules, programs)
    const line = tally.lines().find(({ id }) => id === 'OWN')
    expect(line).toMatchObject({ holds: 0, broken: 1 })
    expect(tally.cases.map(({ key }) => key)).toEqual(['OWN:expenditure:total:basic'])
    const even = auditTables(accounts({ basic: '5', project: '5' }), accountTableRules, programs)
    expect(even.tally.lines().find(({ id }) => id === 'OWN')).toMatchObject({ holds: 1, broken: 0 })
    expect(even.tally.cases).toEqual([])
  })

  it('are held to nothing whose condition is not met', () => {
    const broken = (scope: string) =>
      auditTables(
        accountsOf({
          threePublic: { scope, rows: [{ code: 'outturn', label: '决算数', total: '5.00' }] },
          generalPublicBudgetExpenditure: { rows: [{ code: 'total', label: '合计', total: '3.00' }] },
        }),
        accountTableRules,
      ).tally.cases.map(({ key }) => key)
    expect(broken('generalPublicBudget')).toEqual(['I29:threePublic:outturn:total~generalPublicBudgetExpenditure'])
    expect(broken('fiscalAppropriation')).toEqual([])
  })

  it('give every case of an identity when it is asked for, of an empty table too, and none of another rule', () => {
    const tables = { expenditure: { rows: [total] }, governmentManagedFund: { rows: [] } }
    const { casesOf } = auditTables(accountsOf(tables), accountTableRules, programs)
    expect(casesOf(own).map(({ key }) => key)).toEqual([
      'OWN:expenditure:total:basic',
      'OWN:governmentManagedFund:statement',
    ])
    const { tally } = auditTables(accountsOf(tables), accountTableRules, programs)
    expect(tally.lines().find(({ id }) => id === 'OWN')).toMatchObject({ broken: 1, insufficientData: 1 })
    expect(casesOf(first).length).toBeGreaterThan(0)
    expect(casesOf(finding('any').rule)).toEqual([])
    expect(noTables().casesOf(own)).toEqual([])
    expect(noTables().tally.rules()).toEqual([])
  })
})

describe('a table that is not there', () => {
  const budget = (tables: object) =>
    DepartmentBudget.parse({
      kind: 'departmentBudget',
      year: 2024,
      department: '某局',
      unit: '万元',
      excerpt: true,
      tables,
    })
  const tied = budgetTableRules.programs.find(({ identity: { clauses } }) =>
    clauses.some((clause) => new Set(tablesNeeded(clause)).size > 1),
  )?.identity as Identity

  it('leaves what rests on it without a case in a budget, which need not print it', () => {
    const audit = auditTables(budget({}), budgetTableRules)
    for (const { id, insufficientData, notApplicable, broken } of audit.tally.lines())
      expect([id, insufficientData, notApplicable, broken]).toEqual([id, 0, 0, 0])
    expect(audit.casesOf(tied)).toEqual([])
  })

  it('leaves what rests on tables that are there, in a budget too', () => {
    const income = [{ code: 'total', label: '合计', total: '10.00', fiscalAppropriation: '9.00', other: '2.00' }]
    const audit = auditTables(budget({ income: { rows: income } }), budgetTableRules)
    const rule = budgetTableRules.programs.find(({ identity }) => identity.id === 'G6')?.identity as Identity
    expect(audit.tally.cases.map(({ key }) => key)).toEqual(['G6:budget.income:total:total'])
    expect(audit.tally.lines().find(({ id }) => id === 'G6')).toMatchObject({ broken: 1, holds: 0 })
    expect(audit.casesOf(rule).map(({ key }) => key)).toEqual(['G6:budget.income:total:total'])
  })

  it('is missing in accounts, which have to print it', () => {
    const audit = auditTables(accountsOf({}), accountTableRules)
    const undecided = audit.tally.lines().filter(({ insufficientData }) => insufficientData > 0)
    expect(undecided.length).toBeGreaterThan(10)
    expect(audit.casesOf(first).map(({ judgement }) => judgement.reason)).toContain('missingTable')
  })
})

describe('the tables of a clause', () => {
  const [income, expenditure, summary] = ['income', 'expenditure', 'incomeAndExpenditure.income'] as const
  const cells = (more: object = {}): Clause => ({
    ...{ kind: 'cells', whole: [income, 'total', 'total'], plus: [[expenditure, 'total', 'total']] },
    ...more,
  })

  it.each<[Clause, readonly string[], readonly string[]]>([
    [{ kind: 'across', grid: income, whole: 'total', plus: [] }, [income], []],
    [{ kind: 'tree', grid: expenditure }, [expenditure], []],
    [{ kind: 'classes', whole: [income, 'total'], part: [expenditure, 'total'] }, [income, expenditure], []],
    [cells(), [income, expenditure], []],
    [cells({ minus: [[summary, 'other', 'outturn']] }), [income, expenditure, summary], []],
    [cells({ wholeOfParts: [summary, 'other', 'outturn'] }), [income, expenditure], [summary]],
  ])('%j are those without which it has no case: %j; it rests on %j besides', (clause, needed, besides) => {
    expect(tablesNeeded(clause)).toEqual(needed)
    expect(tablesOfClause(clause)).toEqual([...needed, ...besides])
  })
})
