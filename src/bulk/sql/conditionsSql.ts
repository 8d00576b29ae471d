import { carryover, incomeOfBudget, wholeTables } from '../../checks/budget/conditions.js'
import { mustBeSame, mustBeZero } from '../../checks/conditions.js'
import type { CellName, Cells, Condition } from '../../checks/identity.js'
import type { Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'

/** Sums that conditions rest on are judged as the clauses are; they have numbers below zero, and no rows in the answer. */
const judgedFor = (number: number, whole: CellName, plus: readonly CellName[]): Numbered<Cells> => ({
  ...{ number, identity: '', isTwofold: false },
  clause: { kind: 'cells', whole, plus },
})
const samePairs = mustBeSame.map(([one, other], at) => judgedFor(-1 - at, one, [other]))
const ofAppropriation = judgedFor(-11, incomeOfBudget.all, [incomeOfBudget.appropriation])
/** Those of the budgets that are printed as figures. */
const ofBudgets = judgedFor(-12, incomeOfBudget.all, incomeOfBudget.budgets)

/** The numbers of clauses whose parts are the figures alone that are there. */
export const figuresOnly: ReadonlySet<number> = new Set([ofBudgets.number])

/** What is judged beside the clauses, to tell of a condition. */
export const clausesOfConditions = (asked: ReadonlySet<Condition>): readonly Numbered<Cells>[] => [
  ...(asked.has('allMoneyIsFiscal') ? samePairs : []),
  ...(asked.has('allBudgetIsFiscal') ? [ofAppropriation, ofBudgets] : []),
]

/** Cells by what is asked of them. */
const asksOf = (
  asked: ReadonlySet<Condition>,
): readonly { readonly ask: string; readonly cells: readonly CellName[] }[] => [
  ...(asked.has('allMoneyIsFiscal') ? [{ ask: 'allMoneyIsFiscal', cells: mustBeZero }] : []),
  ...(['budgetOfIncomeIsWhole', 'budgetOfExpenditureIsWhole'] as const).flatMap((ask) =>
    asked.has(ask) ? [{ ask, cells: [wholeTables[ask].balance] }] : [],
  ),
  ...(asked.has('fiscalCarryoverByBudget')
    ? [
        { ask: 'fiscalCarryoverByBudget', cells: [carryover.all] },
        { ask: 'carryoverOfBudgets', cells: carryover.budgets },
      ]
    : []),
]

/**
 * Which conditions are met: `condition` with the document, the name, and 1 or 0; -1 where a figure is too large to tell; no
 * row, or NULL, where the document does not print what it takes. It rests on `verdict`, what came of the clauses.
 */
export function conditionsSql(dialect: Dialect, asked: ReadonlySet<Condition>): readonly string[] {
  const whole = (['budgetOfIncomeIsWhole', 'budgetOfExpenditureIsWhole'] as const).filter((one) => asked.has(one))
  const met = [
    ...(asked.has('allMoneyIsFiscal') ? [allMoneyIsFiscal] : []),
    ...(asked.has('allBudgetIsFiscal') ? [allBudgetIsFiscal] : []),
    ...whole.map((name) => tableIsWhole(dialect, name)),
    ...(asked.has('fiscalCarryoverByBudget') ? [carryoverByBudget] : []),
  ]
  const nothing = `SELECT document, '' AS name, 0 AS met FROM documents WHERE 1 = 0`
  return [
    written(
      dialect,
      'condition_cell',
      { ask: 'text', grid: 'text', code: 'text', field: 'text' },
      asksOf(asked).flatMap(({ ask, cells }) => cells.map(([grid, code, field]) => ({ ask, grid, code, field }))),
    ),
    conditionMoney,
    `condition AS (
  ${[nothing, ...met].join('\n  UNION ALL\n  ')}
)`,
  ]
}

const conditionMoney = `condition_money AS (
  SELECT c.document, a.ask,
    COUNT(CASE WHEN c.mark IN ('figure', 'large') THEN 1 END) AS printed,
    COUNT(CASE WHEN c.mark = 'large' OR c.steps <> 0 THEN 1 END) AS money
  FROM condition_cell AS a
  JOIN first_row AS f ON f.grid = a.grid AND f.code = a.code
  JOIN cell AS c ON c.document = f.document AND c.grid = f.grid AND c.line = f.line AND c.field = a.field
  GROUP BY c.document, a.ask
)`

/** Both figures are printed, and at least one is too large. */
const isLarge = "v.status = 'large' AND v.whole_mark <> 'blank' AND v.blanks = 0"

const allMoneyIsFiscal = `SELECT d.document, 'allMoneyIsFiscal', CASE
    WHEN COALESCE(m.money, 0) > 0 OR COALESCE(p.differing, 0) > 0 THEN 0
    WHEN COALESCE(p.large, 0) > 0 THEN -1
    WHEN m.printed = ${mustBeZero.length} AND p.alike = ${samePairs.length} THEN 1
  END
  FROM printed_form AS d
  LEFT JOIN condition_money AS m ON m.document = d.document AND m.ask = 'allMoneyIsFiscal'
  LEFT JOIN (
    SELECT v.document,
      COUNT(CASE WHEN v.status = 'judged' AND v.outcome = 'holds' THEN 1 END) AS alike,
      COUNT(CASE WHEN v.status = 'judged' AND v.outcome <> 'holds' THEN 1 END) AS differing,
      COUNT(CASE WHEN ${isLarge} THEN 1 END) AS large
    FROM verdict AS v WHERE v.clause IN (${samePairs.map(({ number }) => number).join(', ')}) GROUP BY v.document
  ) AS p ON p.document = d.document
  WHERE d.form = 'finalAccounts'`

/** The appropriation decides where it is printed, else the budgets that are. */
const allBudgetIsFiscal = `SELECT v.document, 'allBudgetIsFiscal', CASE
    WHEN MAX(CASE WHEN v.clause = ${ofAppropriation.number} AND (v.status = 'judged' OR ${isLarge}) THEN 1 ELSE 0 END) = 1
      THEN MAX(CASE WHEN v.clause = ${ofAppropriation.number} THEN ${metBy()} END)
    ELSE MAX(CASE WHEN v.clause = ${ofBudgets.number} THEN ${metBy()} END)
  END
  FROM verdict AS v WHERE v.clause IN (${ofAppropriation.number}, ${ofBudgets.number}) GROUP BY v.document`

function metBy(): string {
  return `CASE WHEN v.status = 'judged' AND v.outcome = 'holds' THEN 1 WHEN v.status = 'judged' THEN 0 WHEN ${isLarge} THEN -1 END`
}

function tableIsWhole({ text }: Dialect, name: keyof typeof wholeTables): string {
  const [grid, field] = wholeTables[name].column
  return `SELECT d.document, ${text(name)}, CASE WHEN p.document IS NOT NULL OR COALESCE(m.money, 0) = 0 THEN 1 ELSE 0 END
  FROM printed_form AS d
  LEFT JOIN printed_column AS p ON p.document = d.document AND p.grid = ${text(grid)} AND p.field = ${text(field)}
  LEFT JOIN condition_money AS m ON m.document = d.document AND m.ask = ${text(name)}
  WHERE d.form = 'departmentBudget'`
}

const carryoverByBudget = `SELECT d.document, 'fiscalCarryoverByBudget',
    CASE WHEN COALESCE(m.money, 0) = 0 OR COALESCE(b.printed, 0) > 0 THEN 1 ELSE 0 END
  FROM printed_form AS d
  LEFT JOIN condition_money AS m ON m.document = d.document AND m.ask = 'fiscalCarryoverByBudget'
  LEFT JOIN condition_money AS b ON b.document = d.document AND b.ask = 'carryoverOfBudgets'
  WHERE d.form = 'departmentBudget'`
