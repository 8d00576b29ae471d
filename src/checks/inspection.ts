import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Case } from './case.js'
import type { Rule } from './rule.js'
import type { Tally } from './tally.js'

/** What a quick look saw: how many cases plainly hold, and the others. */
export interface Seen {
  readonly holds: number
  readonly others: readonly Case[]
}

/** Parts of a document that must give this outcome. */
export interface InspectionExample<E> {
  readonly document: E
  /** Last year's document, for a rule across years. */
  readonly previousYear?: E
  /** The id of the framework that the document is held against, for a rule on frameworks. */
  readonly framework?: string
  readonly outcome: Outcome
}

/**
 * A rule with code of its own: it looks at a form of document, in the context `C` that its list prepares, and makes a
 * case of everything that it looked at.
 */
export interface Inspection<C, E = unknown> extends Rule {
  readonly kind: 'inspection'
  readonly inspect: (context: C, rule: Rule) => readonly Case[]
  /** The same without making a case of each of hundreds that plainly hold, for rules that look at every row. */
  readonly look?: (context: C, rule: Rule) => Seen
  readonly example: InspectionExample<E>
}

/** Runs inspections and keeps what came of each. */
export function runInspections<C>(inspections: readonly Inspection<C>[], context: C, tally: Tally): void {
  for (const inspection of inspections) {
    tally.open(inspection)
    const { holds, others } = inspection.look?.(context, inspection) ?? {
      holds: 0,
      others: inspection.inspect(context, inspection),
    }
    tally.hold(inspection, holds)
    for (const one of others) tally.add(one)
  }
}

/** Every case of a rule of the list, also those that plainly hold. */
export function casesOfInspection<C>(
  inspections: readonly Inspection<C>[],
  context: C,
  rule: RuleOfFinding,
): readonly Case[] {
  const inspection = inspections.find((candidate) => candidate === rule)
  return inspection ? inspection.inspect(context, inspection) : []
}
