import type { FinalAccounts } from '../../documents/accounts.js'
import type { Case } from '../case.js'
import { isMet } from '../conditions.js'
import type { FormAudit } from '../formAudit.js'
import type { Identity } from '../identity.js'
import { caseAt, casesOf } from '../identityCases.js'
import { casesOfInspection, runInspections } from '../inspection.js'
import { compileIdentities, type Program, scanProgram } from '../program.js'
import type { Rule } from '../rule.js'
import { type AccountsContext, contextOf } from '../statements/context.js'
import { Tally } from '../tally.js'
import { emptyTableCases } from './emptyTables.js'
import { accountIdentities } from './identities.js'
import { accountInspections } from './inspections.js'

const programs: readonly Program[] = /* @__PURE__ */ compileIdentities(accountIdentities)

/**
 * Runs every rule on final accounts. Identities run over the columns; only cases that are not plainly true are judged
 * one by one.
 */
export function auditAccounts(document: FinalAccounts, previousYear: FinalAccounts | null): FormAudit {
  const tally = new Tally()
  const context = contextOf(document, previousYear)
  runIdentities(document, tally)
  runInspections(accountInspections, context, tally)
  return { tally, casesOf: (rule) => everyCase(context, rule) }
}

function runIdentities(document: FinalAccounts, tally: Tally): void {
  const { grids } = document
  for (const { identity, operations: all } of programs) {
    const operations = all.filter(({ onlyWhen }) => !onlyWhen || isMet(document, onlyWhen) === true)
    const judged: Case[] = []
    let told = 0
    const looked = scanProgram([{ identity, operations }], grids, (_, index, position) => {
      if (position >= 0) told++
      const operation = operations[index] as Program['operations'][number]
      const one = caseAt(document, identity, operation, position)
      if (one) judged.push(one)
    })
    tally.hold(identity, looked - told)
    for (const one of [...judged, ...emptyTableCases(document, identity)]) tally.add(one)
  }
}

function everyCase(context: AccountsContext, rule: Rule): readonly Case[] {
  const program = programs.find(({ identity }) => identity === rule)
  if (program) return [...casesOf(context.document, program), ...emptyTableCases(context.document, rule as Identity)]
  return casesOfInspection(accountInspections, context, rule)
}
