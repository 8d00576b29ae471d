import { placeOf, type TabledDocument } from '../documents/tabledDocument.js'
import type { Clause } from './identity.js'
import type { Instance, Operation } from './operations/operation.js'
import { compileIdentities, missingGrid, type Program, scanProgram } from './program.js'
import { runIdentities } from './runIdentities.js'
import type { TableRules } from './tableRules.js'
import { tablesOfClause } from './tablesOfClause.js'

/** What came of all identities: the keys of what is broken, and how many cases are true. */
export interface Mended {
  readonly broken: ReadonlySet<string>
  readonly right: number
}

/** What comes of the tables, without making a case of what is broken. */
export function brokenIn(document: TabledDocument, rules: TableRules): Mended {
  const broken = new Set<string>()
  let right = 0
  runIdentities(document, rules, {
    hold: (_, cases) => {
      right += cases
    },
    count: (_, outcome) => {
      if (outcome === 'holds' || outcome === 'rounding') right++
    },
    tell: ({ outcome, key }) => {
      if (outcome === 'broken') broken.add(key())
    },
  })
  return { broken, right }
}

/** How many cases that rest on the table in this place are not plainly true: a quick look, before anything is judged. */
export function hitsOn(document: TabledDocument, rules: TableRules, place: number): number {
  let hits = 0
  const hit = (): void => {
    hits++
  }
  scanProgram(programsOn(rules, place), document.grids, hit)
  return hits
}

/** How many these are, and each of them but for what rests on a table that is not there. */
export function suspectsOn(
  { grids }: TabledDocument,
  rules: TableRules,
  place: number,
): { readonly hits: number; readonly suspects: readonly Instance[] } {
  const programs = programsOn(rules, place)
  const suspects: Instance[] = []
  let hits = 0
  scanProgram(programs, grids, (program, index, position) => {
    hits++
    const operation = programs[program]?.operations[index] as Operation
    if (missingGrid(operation, position, grids) < 0) suspects.push(operation.bind(grids, position))
  })
  return { hits, suspects }
}

const known = /* @__PURE__ */ new WeakMap<TableRules, Map<number, readonly Program[]>>()

/** The clauses that rest on one of the tables of a form, made ready to run. */
function programsOn(rules: TableRules, place: number): readonly Program[] {
  const ofForm = known.get(rules) ?? new Map<number, readonly Program[]>()
  known.set(rules, ofForm)
  const before = ofForm.get(place)
  if (before) return before
  const isOn = (clause: Clause): boolean => tablesOfClause(clause).some((table) => placeOf(table) === place)
  const identities = rules.programs.map(({ identity }) => identity)
  const programs = compileIdentities(identities.map((one) => ({ ...one, clauses: one.clauses.filter(isOn) })))
  ofForm.set(place, programs)
  return programs
}
