import type { Grid } from '../documents/grid.js'
import type { Clause, Identity } from './identity.js'
import { across } from './operations/across.js'
import { cells } from './operations/cells.js'
import { classes } from './operations/classes.js'
import { down } from './operations/down.js'
import type { Grids, Operation, Scan } from './operations/operation.js'
import { sameScale } from './operations/scale.js'
import { tree } from './operations/tree.js'

/** An identity with its clauses made ready to run. */
export interface Program {
  readonly identity: Identity
  readonly operations: readonly Operation[]
}

/**
 * Makes identities ready to run over columns: one operation for each clause, and one for all clauses on single cells.
 * Clauses on empty tables are inspected, not run.
 */
export function compileIdentities(identities: readonly Identity[]): readonly Program[] {
  return identities.map((identity) => {
    const single = identity.clauses.filter((clause) => clause.kind === 'cells')
    const others = identity.clauses.flatMap((clause) => operationOf(clause) ?? [])
    return { identity, operations: single.length > 0 ? [...others, cells(single)] : others }
  })
}

function operationOf(clause: Clause): Operation | null {
  switch (clause.kind) {
    case 'across':
      return across(clause)
    case 'down':
      return down(clause)
    case 'tree':
      return tree(clause)
    case 'classes':
      return classes(clause)
    default:
      return null
  }
}

/** Which of the grids that a case needs is not in the document? -1 when all are there. */
export function missingGrid(operation: Operation, position: number, grids: Grids): number {
  return operation.needs(position).find((place) => !grids[place]) ?? -1
}

/**
 * Looks at every case of every clause and tells those that are not plainly true: the quick pass of an audit.
 *
 * Gives the number of cases looked at, and tells it of each program that is done. Conditions are left to the judging of
 * the cases told.
 */
export function scanProgram(
  programs: readonly Program[],
  grids: Grids,
  hit: (program: number, operation: number, position: number) => void,
  done?: (program: number, looked: number) => void,
): number {
  let looked = 0
  let told = 0
  const hits: number[] = []
  const scan = scanOf(grids)
  for (let index = 0; index < programs.length; index++) {
    const { operations } = programs[index] as Program
    const before = looked
    for (let each = 0; each < operations.length; each++) {
      looked += (operations[each] as Operation).scan(scan, hits)
      for (; told < hits.length; told++) hit(index, each, hits[told] as number)
    }
    done?.(index, looked - before)
  }
  return looked
}

function scanOf(grids: Grids): Scan {
  let first: Grid | undefined
  let oneScale = true
  for (let place = 0; place < grids.length; place++) {
    const grid = grids[place]
    if (!grid) continue
    first ??= grid
    if (oneScale && !sameScale(grid, first)) oneScale = false
  }
  return { grids, oneScale }
}
