import * as z from 'zod'
import { excerpt } from './excerpt.js'
import type { Scope, Statement } from './json/statementJson.js'
import { code, label, longText, printedAmount } from './printed.js'
import { printedPoints } from './printedNumber.js'

/** The money a statement is about. */
export const scope = z.enum([
  'all',
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentManagedFund',
  'stateCapitalOperations',
])

/** Which budget of a year, or its outturn. */
const stage = z.enum(['originalBudget', 'finalBudget', 'budget', 'outturn'])
const budget = z.enum(['originalBudget', 'finalBudget', 'budget', 'plan'])
const against = z.enum(['lastYear', 'lastYearBudget', 'lastYearOutturn', ...budget.options])

const about = { subject: label, scope: scope.optional() }
const said = {
  ...about,
  stage: stage.optional(),
  year: z.int().min(1949).max(2200).optional(),
  name: label.optional(),
  purpose: longText.optional(),
  reason: longText.optional(),
}
export const place = z
  .strictObject({ section: label.optional(), line: z.int().min(1).optional(), text: longText.optional() })
  .optional()
const of = z.strictObject(about).optional()
const stages = {
  originalBudget: printedAmount.optional(),
  finalBudget: printedAmount.optional(),
  budget: printedAmount.optional(),
  outturn: printedAmount.optional(),
}
const moved = { change: code.optional(), direction: code.optional() }
const part = z.strictObject({ subject: label, amount: printedAmount })
const kindOf = <K extends string, F extends z.ZodRawShape>(kind: K, figures: F) =>
  z.strictObject({ kind: z.literal(kind), ...said, figures: z.strictObject(figures), place })

/** A sentence of the narrative as its figures: what it says, of what, of which money, and where it stands. */
export const statement = z.discriminatedUnion('kind', [
  kindOf('amount', stages),
  kindOf('sum', { whole: printedAmount, parts: z.array(part).min(1).max(200), unit: code.optional() }).extend({
    excerpt,
  }),
  kindOf('completion', { ...stages, rate: code, ...moved }).extend({ against: budget.optional() }),
  kindOf('share', { part: printedAmount.optional(), whole: printedAmount.optional(), rate: code }).extend({ of }),
  kindOf('change', {
    now: printedAmount.optional(),
    before: printedAmount.optional(),
    rate: code.optional(),
    ...moved,
  }).extend({ against: against.optional() }),
  kindOf('count', { count: printedAmount, unit: code.optional() }),
  kindOf('names', { names: z.array(label).max(500) }).extend({ excerpt }),
  kindOf('score', { score: printedPoints, count: printedAmount.optional() }),
  kindOf('empty', {}),
  kindOf('notApplicable', {}),
])
export type { Scope, Statement }
/** What a sentence tells. */
export type StatementKind = Statement['kind']
export type StatementOf<K extends StatementKind> = Extract<Statement, { kind: K }>
