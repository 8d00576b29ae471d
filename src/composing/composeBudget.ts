import { budgetTables } from '../documents/budgetTables.js'
import { DepartmentBudget } from '../documents/departmentBudget.js'
import type { DepartmentBudgetJson } from '../documents/json/departmentBudgetJson.js'
import { empty } from '../narrative/kinds/empty.js'
import { budgetTablesOf } from './budgetTablesOf.js'
import { type Composed, type ComposingOptions, composed, type Recipe } from './composed.js'
import type { Posting } from './posting.js'

/** What a budget says of itself beside its tables. */
export type BudgetHeader = Omit<
  DepartmentBudgetJson,
  'kind' | 'tables' | 'otherTables' | 'doubtful' | 'excerpts' | 'excerpt'
>

/** What a line of a budget may be of. */
const lineKinds = ['income', 'expenditure', 'openingBalance', 'closingBalance'] as const

/**
 * One line of a budget, in 元: what will be received, what is carried over, what will be spent. What it says is what a
 * posting says; the three public expenses are known by their economic sections.
 */
export interface BudgetLine extends Posting {
  readonly kind: (typeof lineKinds)[number]
}

/** Tables that print nothing but their head and a sentence where there is nothing to print. */
const mayBeEmpty = ['governmentManagedFund', 'stateCapitalOperations'] as const

const recipe: Recipe<BudgetHeader, DepartmentBudget> = {
  kinds: lineKinds,
  layouts: budgetTables,
  linesOf: budgetTablesOf,
  besides:
    ({ unit }) =>
    ({ id }, lines) => {
      if (id === 'budget.threePublic') return { scope: 'fiscalAppropriation' }
      const scope = mayBeEmpty.find((one) => id === `budget.${one}`)
      if (scope === undefined || lines.length > 1) return {}
      return { notes: [empty.write({ kind: 'empty', subject: scope, scope, figures: {} }, unit)] }
    },
  read: (header, tables) =>
    DepartmentBudget.parse({ ...header, kind: 'departmentBudget', tables: tables as DepartmentBudgetJson['tables'] }),
  identity: /^G\d+$/u,
}

/** A budget that was composed, or everything that keeps the lines from being one. */
export type ComposedBudget = Composed<DepartmentBudget>

/**
 * The tables of a department's budget, made from its lines.
 *
 * Every cell is a sum of lines in 元, so that every identity of the tables is true before they are printed: income and
 * expenditure by source, class and use, roll-ups by code, each budget, basic expenditure by economic section, the three
 * public expenses. What is not spent is carried over to the next year. Printing, rounding, problems and bounds are those of
 * `composeFinalAccounts`; `consolidate` of composed units gives what all lines together compose.
 *
 * @throws as the schema does for a header that is none.
 * @example
 * const line = { source: 'other', function: '2010350', use: 'basic', amount: '12000.00' } as const
 * const lines = (['income', 'expenditure'] as const).map((kind) => ({ kind, ...line }))
 * const { document } = composeBudget(lines, { year: 2025, department: '某局', unit: '万元' })
 * document?.toJSON().tables.income?.rows[0]?.total // => '1.20'
 */
export const composeBudget = (
  lines: Iterable<BudgetLine>,
  header: BudgetHeader,
  options: ComposingOptions = {},
): ComposedBudget => composed(lines, header, options, recipe)
