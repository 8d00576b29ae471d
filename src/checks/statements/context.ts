import type { FinalAccounts } from '../../documents/accounts.js'
import type { Statement, StatementKind, StatementOf } from '../../documents/statement.js'
import { type Classifications, classificationsOf } from '../../terms/classificationsOf.js'
import type { Narrated } from './narrated.js'
import { type Quantity, quantitiesIn, quantityInTable, quantityOf } from './quantity.js'
import { moneyStages, type Stage } from './stage.js'

/** A statement with its place in the document. */
export interface Placed<S extends Statement = Statement> {
  readonly statement: S
  readonly at: number
}

/** What rules on a narrative look at: a document with statements, and every figure that they give. */
export interface NarrativeContext {
  readonly document: Narrated
  readonly quantities: readonly Quantity[]
}

/** What rules on final accounts look at besides: the tables, and last year's accounts if given. */
export interface AccountsContext extends NarrativeContext {
  readonly document: FinalAccounts
  readonly previousYear: FinalAccounts | null
  /** The lists of codes that the document's codes are looked up in; null where those of its year are not held. */
  readonly classifications: Classifications | null
}

export function contextOf(
  document: FinalAccounts,
  previousYear: FinalAccounts | null,
  classifications: Classifications | null = classificationsOf(document.year),
): AccountsContext {
  return { document, previousYear, quantities: narrativeOf(document).quantities, classifications }
}

/** The narrative of any document. */
export function narrativeOf(document: Narrated): NarrativeContext {
  const quantities = (document.statements ?? []).flatMap((statement, at) => quantitiesIn(document, statement, at))
  return { document, quantities }
}

/** The statements of a kind. */
export function statementsOf<K extends StatementKind>(
  { document }: NarrativeContext,
  kind: K,
): Placed<StatementOf<K>>[] {
  return (document.statements ?? []).flatMap((statement, at) =>
    statement.kind === kind ? [{ statement: statement as StatementOf<K>, at }] : [],
  )
}

/** A quantity wherever it is printed: in the tables, else in the first statement that gives it. */
export function find(context: NarrativeContext, subject: string, scope: string, stage: Stage): Quantity | null {
  return quantityInTable(context.document, subject, scope, stage) ?? stated(context, subject, scope, stage)
}

/** A quantity as the narrative first states it. */
export function stated(
  { quantities }: NarrativeContext,
  subject: string,
  scope: string,
  stage: Stage,
): Quantity | null {
  return quantities.find((q) => q.subject === subject && q.scope === scope && q.stage === stage) ?? null
}

/** A part as a share names it, where no other sentence states it. */
export function statedPart(context: NarrativeContext, subject: string, scope: string): Quantity | null {
  const shares = statementsOf(context, 'share').filter(
    ({ statement }) => statement.subject === subject && statement.scope === scope,
  )
  for (const { statement, at } of shares) {
    const part = quantityOf(context.document, at, statement, 'outturn', ['part'], statement.figures.part)
    if (part) return part
  }
  return null
}

/** The budgets of something at every stage that is printed. */
export const findBudgets = (context: NarrativeContext, subject: string, scope: string): Quantity[] =>
  (['budget', 'finalBudget', 'originalBudget'] as const).flatMap((stage) => find(context, subject, scope, stage) ?? [])

/** The budget of something at whichever stage is printed. */
export const findBudget = (context: NarrativeContext, subject: string, scope: string): Quantity | null =>
  findBudgets(context, subject, scope)[0] ?? null

/** An amount of something at whichever stage is printed, its outturn first. */
export function findMoney(context: NarrativeContext, subject: string, scope: string): Quantity | null {
  for (const stage of [...moneyStages].reverse()) {
    const found = find(context, subject, scope, stage)
    if (found) return found
  }
  return null
}
