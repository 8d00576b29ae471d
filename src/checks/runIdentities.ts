import type { TabledDocument } from '../documents/tabledDocument.js'
import type { Outcome } from '../verdicts/outcome.js'
import { emptyTableCases } from './accounts/emptyTables.js'
import type { Identity } from './identity.js'
import { judgeAt } from './identityCases.js'
import type { JudgedCase } from './judgedCase.js'
import type { Operation } from './operations/operation.js'
import { missingGrid, type Program, scanProgram } from './program.js'
import type { TableRules } from './tableRules.js'

/** What counts cases, and takes those of which something is to be told. */
export interface Counting {
  hold(identity: Identity, cases: number): void
  count(identity: Identity, outcome: Outcome): void
  tell(one: JudgedCase): void
}

/** A case is made only of what something is to be told of; the others are counted, in the order of the rules. */
export function runIdentities(document: TabledDocument, held: TableRules, counting: Counting): void {
  const { programs, emptiness, hasEveryTable } = held
  let hits = 0
  const hit = (program: number, index: number, position: number): void => {
    const { identity, operations } = programs[program] as Program
    const operation = operations[index] as Operation
    hits++
    if (!hasEveryTable && missingGrid(operation, position, document.grids) >= 0) return
    const one = judgeAt(document, identity, operation, position)
    if (one) countCase(counting, identity, one)
  }
  scanProgram(programs, document.grids, hit, (program, looked) => {
    counting.hold((programs[program] as Program).identity, looked - hits)
    hits = 0
  })
  countEmptyTables(document, emptiness, counting)
}

function countCase(counting: Counting, identity: Identity, one: JudgedCase): void {
  if (one.outcome === 'broken' || one.suspicious) counting.tell(one)
  else counting.count(identity, one.outcome)
}

export function countEmptyTables(document: TabledDocument, identity: Identity, counting: Counting): void {
  for (const one of emptyTableCases(document, identity)) countCase(counting, identity, one)
}
