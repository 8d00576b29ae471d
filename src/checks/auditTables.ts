import type { TabledDocument } from '../documents/tabledDocument.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import { emptyTableCases } from './accounts/emptyTables.js'
import { accountIdentities } from './accounts/identities.js'
import { budgetIdentities } from './budget/identities.js'
import type { Case } from './case.js'
import type { FormAudit } from './formAudit.js'
import type { Identity } from './identity.js'
import { casesOf, judgeAt, plainOutcomeAt } from './identityCases.js'
import type { JudgedCase } from './judgedCase.js'
import type { Operation } from './operations/operation.js'
import { compileIdentities, missingGrid, type Program, scanProgram } from './program.js'
import { Tally } from './tally.js'

/** What the tables of a form are held to, made ready to run. */
interface TableRules {
  readonly programs: readonly Program[]
  /** What an empty table is held to. */
  readonly emptiness: Identity
  /** Does every place print every table? Else a clause on one that is not there is none. */
  readonly hasEveryTable: boolean
}

const rulesOf = (identities: readonly Identity[], hasEveryTable: boolean): TableRules => ({
  programs: compileIdentities(identities),
  emptiness: identities.find(({ clauses }) => clauses.some(({ kind }) => kind === 'empty')) as Identity,
  hasEveryTable,
})

const rules: Readonly<Record<TabledDocument['kind'], TableRules>> = {
  finalAccounts: /* @__PURE__ */ rulesOf(accountIdentities, true),
  departmentBudget: /* @__PURE__ */ rulesOf(budgetIdentities, false),
}

/**
 * Runs every identity over the columns of a document; only cases that are not plainly true are judged one by one.
 */
export function auditTables(document: TabledDocument, own: readonly Program[] = []): FormAudit {
  const tally = new Tally()
  const held = withOwn(rules[document.kind], own)
  runIdentities(document, held, tally)
  for (const { identity } of own) tallyEmptyTables(document, identity, tally)
  return { tally, casesOf: (rule) => everyCase(document, held, rule) }
}

/** How many cases of its identities are not plainly true: a quick look, before anything is judged. */
export function hitsIn(document: TabledDocument): number {
  let hits = 0
  const hit = (): void => {
    hits++
  }
  scanProgram(rules[document.kind].programs, document.grids, hit)
  return hits
}

/** The rules of a form and the identities of the caller, which are run after them. */
const withOwn = (of: TableRules, own: readonly Program[]): TableRules =>
  own.length === 0 ? of : { ...of, programs: [...of.programs, ...own] }

/** A case is made only of what something is to be told of; the others are counted, in the order of the rules. */
function runIdentities(document: TabledDocument, held: TableRules, tally: Tally): void {
  const { programs, emptiness, hasEveryTable } = held
  const plain = programs.map(() => 0)
  const rounding = programs.map(() => 0)
  const judged: JudgedCase[][] = programs.map(() => [])
  const hit = (program: number, index: number, position: number): void => {
    const { identity, operations } = programs[program] as Program
    const operation = operations[index] as Operation
    plain[program] = (plain[program] as number) - 1
    if (!hasEveryTable && missingGrid(operation, position, document.grids) >= 0) return
    const outcome = plainOutcomeAt(document, operation, position)
    if (outcome === 'holds') plain[program] = (plain[program] as number) + 1
    if (outcome === 'rounding') rounding[program] = (rounding[program] as number) + 1
    const one = outcome === null ? judgeAt(document, identity, operation, position) : null
    if (one) judged[program]?.push(one)
  }
  scanProgram(programs, document.grids, hit, (program, looked) => {
    plain[program] = (plain[program] as number) + looked
  })
  for (const [index, { identity }] of programs.entries()) {
    tally.hold(identity, plain[index] as number)
    tally.count(identity, 'rounding', rounding[index])
    for (const { judgement, suspicious, tell } of judged[index] as JudgedCase[]) {
      if (judgement.outcome === 'broken' || suspicious) tally.add(tell())
      else tally.count(identity, judgement.outcome)
    }
  }
  tallyEmptyTables(document, emptiness, tally)
}

function tallyEmptyTables(document: TabledDocument, identity: Identity, tally: Tally): void {
  for (const { judgement, tell } of emptyTableCases(document, identity)) {
    if (judgement.outcome === 'broken') tally.add(tell())
    else tally.count(identity, judgement.outcome)
  }
}

function everyCase(
  document: TabledDocument,
  { programs, hasEveryTable }: TableRules,
  rule: RuleOfFinding,
): readonly Case[] {
  const program = programs.find(({ identity }) => identity === rule)
  if (!program) return []
  const cases = casesOf(document, program).filter(
    ({ judgement }) => hasEveryTable || judgement.reason !== 'missingTable',
  )
  return [...cases, ...emptyTableCases(document, program.identity).map(({ tell }) => tell())]
}
