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
export function auditTables(document: TabledDocument): FormAudit {
  const tally = new Tally()
  runIdentities(document, tally)
  return { tally, casesOf: (rule) => everyCase(document, rule) }
}

/** A case is made only of what something is to be told of; the others are counted, in the order of the rules. */
function runIdentities(document: TabledDocument, tally: Tally): void {
  const { programs, emptiness, hasEveryTable } = rules[document.kind]
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
  for (const { judgement, tell } of emptyTableCases(document, emptiness)) {
    if (judgement.outcome === 'broken') tally.add(tell())
    else tally.count(emptiness, judgement.outcome)
  }
}

function everyCase(document: TabledDocument, rule: RuleOfFinding): readonly Case[] {
  const { programs, hasEveryTable } = rules[document.kind]
  const program = programs.find(({ identity }) => identity === rule)
  if (!program) return []
  const cases = casesOf(document, program).filter(
    ({ judgement }) => hasEveryTable || judgement.reason !== 'missingTable',
  )
  return [...cases, ...emptyTableCases(document, program.identity).map(({ tell }) => tell())]
}
