import type { FinalAccounts } from '../../documents/accounts.js'
import type { RuleOfFinding } from '../../verdicts/finding.js'
import type { Case } from '../case.js'
import type { FormAudit } from '../formAudit.js'
import type { Identity } from '../identity.js'
import { casesOf, type JudgedCase, judgeAt } from '../identityCases.js'
import type { Operation } from '../operations/operation.js'
import { compileIdentities, type Program, scanProgram } from '../program.js'
import { Tally } from '../tally.js'
import { emptyTableCases } from './emptyTables.js'
import { accountIdentities } from './identities.js'

const programs: readonly Program[] = /* @__PURE__ */ compileIdentities(accountIdentities)

const emptiness = accountIdentities.find(({ clauses }) => clauses.some(({ kind }) => kind === 'empty')) as Identity

/**
 * Runs every identity over the columns of final accounts; only cases that are not plainly true are judged one by one.
 */
export function auditAccounts(document: FinalAccounts): FormAudit {
  const tally = new Tally()
  runIdentities(document, tally)
  return { tally, casesOf: (rule) => everyCase(document, rule) }
}

/** A case is made only of what something is to be told of; the others are counted, in the order of the rules. */
function runIdentities(document: FinalAccounts, tally: Tally): void {
  const plain = programs.map(() => 0)
  const judged: JudgedCase[][] = programs.map(() => [])
  const hit = (program: number, index: number, position: number): void => {
    const { identity, operations } = programs[program] as Program
    const one = judgeAt(document, identity, operations[index] as Operation, position)
    if (one) judged[program]?.push(one)
    plain[program] = (plain[program] as number) - 1
  }
  scanProgram(programs, document.grids, hit, (program, looked) => {
    plain[program] = (plain[program] as number) + looked
  })
  for (const [index, { identity }] of programs.entries()) {
    tally.hold(identity, plain[index] as number)
    for (const { judgement, suspicious, tell } of judged[index] as JudgedCase[]) {
      if (judgement.outcome === 'broken' || suspicious) tally.add(tell())
      else tally.count(identity, judgement.outcome)
    }
  }
  for (const one of emptyTableCases(document, emptiness)) tally.add(one)
}

function everyCase(document: FinalAccounts, rule: RuleOfFinding): readonly Case[] {
  const program = programs.find(({ identity }) => identity === rule)
  if (!program) return []
  return [...casesOf(document, program), ...emptyTableCases(document, program.identity)]
}
