import type { TabledDocument } from '../documents/tabledDocument.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import { emptyTableCases } from './accounts/emptyTables.js'
import type { Case } from './case.js'
import type { FormAudit } from './formAudit.js'
import { casesOf } from './identityCases.js'
import type { Program } from './program.js'
import { type Counting, countEmptyTables, runIdentities } from './runIdentities.js'
import type { TableRules } from './tableRules.js'
import { Tally } from './tally.js'

/**
 * Runs every identity over the columns of a document; only cases that are not plainly true are judged one by one.
 */
export function auditTables(document: TabledDocument, rules: TableRules, own: readonly Program[] = []): FormAudit {
  const tally = new Tally()
  const held = withOwn(rules, own)
  const counting: Counting = {
    hold: (identity, cases) => tally.hold(identity, cases),
    count: (identity, outcome) => tally.count(identity, outcome),
    tell: ({ tell }) => tally.add(tell()),
  }
  runIdentities(document, held, counting)
  for (const { identity } of own) countEmptyTables(document, identity, counting)
  return { tally, casesOf: (rule) => everyCase(document, held, rule) }
}

/** The rules of a form and the identities of the caller, which are run after them. */
const withOwn = (of: TableRules, own: readonly Program[]): TableRules =>
  own.length === 0 ? of : { ...of, programs: [...of.programs, ...own] }

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
