import type { StatementKind } from '../../documents/statement.js'
import { mainStage, type Narrated } from './narrated.js'
import { NarrativeIndex, type Placed } from './narrativeIndex.js'
import { type Quantity, quantitiesIn } from './quantity.js'
import { finerOf } from './quantityInTable.js'
import { type SaidOf, saidIn } from './said.js'
import { moneyStages, type Stage } from './stage.js'

export type { Placed } from './narrativeIndex.js'

/** What rules on a narrative look at: a document with statements, every figure that they give, and where to find each. */
export interface NarrativeContext {
  readonly document: Narrated
  readonly quantities: readonly Quantity[]
  readonly index: NarrativeIndex
  /** The stage of which it speaks where nothing else is said: the outturn, or of a budget the original budget. */
  readonly stage: Stage
}

/** The narrative of any document. */
export function narrativeOf(document: Narrated): NarrativeContext {
  const quantities = saidIn(document).flatMap((statement, at) => quantitiesIn(document, statement, at))
  return { document, quantities, index: new NarrativeIndex(document, quantities), stage: mainStage(document) }
}

/** The statements of a kind. */
export const statementsOf = <K extends StatementKind>(
  { index }: NarrativeContext,
  kind: K,
): readonly Placed<SaidOf<K>>[] => index.statementsOf(kind)

/** A quantity wherever it is printed: in the tables, else in the first statement that gives it. */
export const find = (context: NarrativeContext, subject: string, scope: string, stage: Stage): Quantity | null =>
  inTable(context, subject, scope, stage) ?? stated(context, subject, scope, stage)

/** A quantity as the tables print it. */
export const inTable = ({ index }: NarrativeContext, subject: string, scope: string, stage: Stage): Quantity | null =>
  index.inTable({ subject, scope }, stage)

/** A quantity as the narrative first states it. */
export const stated = ({ index }: NarrativeContext, subject: string, scope: string, stage: Stage): Quantity | null =>
  index.figures(subject, scope, stage)[0] ?? null

/** A part as a share names it, where no other sentence states it. */
export const statedPart = ({ index }: NarrativeContext, subject: string, scope: string): Quantity | null =>
  index.partOfShare(subject, scope)

/** The same figure as a table prints it, where it prints more of its decimals: a rate may have been made from those. */
export const mostPrecise = ({ index }: NarrativeContext, quantity: Quantity): Quantity =>
  finerOf(quantity, index.inTable(quantity, quantity.stage))

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
