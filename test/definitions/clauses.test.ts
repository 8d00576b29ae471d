import { describe, expect, it } from 'vitest'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import { budgetIdentities } from '../../src/checks/budget/identities.js'
import type { Clause, PrintedCell } from '../../src/checks/identity.js'
import { type Audit, audit } from '../../src/procedures/audit.js'
import { clauseCells } from './clauseCells.js'
import { documentOf } from './emptyDocument.js'
import { formOf, tablesOf } from './printedTables.js'

const scoped = (clause: Clause): boolean => clause.kind === 'cells' && clause.onlyWhen === 'threePublicIsGeneral'

/** The audit of these cells alone; table 09 says that it is of the general public budget where the clause asks so. */
function auditOf(clause: Clause, cells: readonly PrintedCell[]): Audit {
  const { threePublic, ...tables } = tablesOf(cells)
  const own = threePublic && {
    threePublic: { ...threePublic, ...(scoped(clause) && { scope: 'generalPublicBudget' }) },
  }
  return audit(documentOf(formOf(cells), { tables: { ...tables, ...own } }))
}

const clauses = [...accountIdentities, ...budgetIdentities].flatMap(({ id, clauses }) =>
  clauses.map((clause, at) => [`${id} ${at + 1}: ${clause.kind}`, id, clause] as const),
)

describe('every clause of every identity is looked at', () => {
  it.each(clauses)('%s holds where its figures fit', (_, id, clause) => {
    const { findings, ledger } = auditOf(clause, clauseCells(clause).holds)
    expect(findings.map(({ key }) => key)).toEqual([])
    expect(ledger.entries(id).map(({ outcome }) => outcome)).toContain('holds')
  })

  it.each(clauses)('%s is told, and nothing else, where one of them does not', (_, id, clause) => {
    const { findings } = auditOf(clause, clauseCells(clause).broken)
    expect(new Set(findings.map((finding) => finding.id))).toEqual(new Set([id]))
  })
})
