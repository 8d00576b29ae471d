import type { FinalAccounts } from '../../documents/accounts.js'
import type { Classifications } from '../../terms/classificationsOf.js'
import type { RuleOfFinding } from '../../verdicts/finding.js'
import type { Case } from '../case.js'
import type { FormAudit } from '../formAudit.js'
import type { Identity } from '../identity.js'
import { caseAt, casesOf } from '../identityCases.js'
import { casesOfInspection, runInspections } from '../inspection.js'
import type { Operation } from '../operations/operation.js'
import { compileIdentities, type Program, scanProgram } from '../program.js'
import { type AccountsContext, contextOf } from '../statements/context.js'
import { Tally } from '../tally.js'
import { emptyTableCases } from './emptyTables.js'
import { accountIdentities } from './identities.js'
import { accountInspections } from './inspections.js'

const programs: readonly Program[] = /* @__PURE__ */ compileIdentities(accountIdentities)

const emptiness = accountIdentities.find(({ clauses }) => clauses.some(({ kind }) => kind === 'empty')) as Identity

/**
 * Runs every rule on final accounts. Identities run over the columns; only cases that are not plainly true are judged
 * one by one.
 */
export function auditAccounts(
  document: FinalAccounts,
  previousYear: FinalAccounts | null = null,
  classifications?: Classifications,
): FormAudit {
  const tally = new Tally()
  const context = contextOf(document, previousYear, classifications)
  runIdentities(document, tally)
  runInspections(accountInspections, context, tally)
  return { tally, casesOf: (rule) => everyCase(context, rule) }
}

function runIdentities(document: FinalAccounts, tally: Tally): void {
  const plain = programs.map(() => 0)
  const judged: Case[][] = programs.map(() => [])
  const hit = (program: number, index: number, position: number): void => {
    const { identity, operations } = programs[program] as Program
    const operation = operations[index] as Operation
    const one = caseAt(document, identity, operation, position)
    if (one) judged[program]?.push(one)
    plain[program] = (plain[program] as number) - 1
  }
  scanProgram(programs, document.grids, hit, (program, looked) => {
    plain[program] = (plain[program] as number) + looked
  })
  for (const [index, { identity }] of programs.entries()) {
    tally.hold(identity, plain[index] as number)
    for (const one of judged[index] as Case[]) tally.add(one)
  }
  for (const one of emptyTableCases(document, emptiness)) tally.add(one)
}

function everyCase(context: AccountsContext, rule: RuleOfFinding): readonly Case[] {
  const program = programs.find(({ identity }) => identity === rule)
  if (program) return [...casesOf(context.document, program), ...emptyTableCases(context.document, rule as Identity)]
  return casesOfInspection(accountInspections, context, rule)
}
