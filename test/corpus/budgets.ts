import type { DepartmentBudgetJson } from '../../src/documents/json/departmentBudgetJson.js'
import { jiangsuBudget } from '../fixtures/budgets/jiangsuBudget.js'
import { departmentName, madeUpUnits, together } from '../fixtures/budgets/madeUpUnit.js'
import { shanghaiBudget } from '../fixtures/budgets/shanghaiBudget.js'
import { type CorpusPaper, faultless, type Plant, withFaults } from './paper.js'
import { hasMoney, isClass, isItem, named, type Row } from './rows.js'
import { digitsSwapped, digitWrong, rateWrong, type Slip, turned } from './slips.js'

const department = (year: number) => together(departmentName, madeUpUnits(year))
const unit = (year: number, at: number) => madeUpUnits(year)[at] as ReturnType<typeof department>
const years = [2024, 2025]

const good: Readonly<Record<string, DepartmentBudgetJson>> = Object.fromEntries([
  ...years.map((year) => [`Shanghai ${year}, a department`, shanghaiBudget(department(year), department(year - 1))]),
  ...years.map((year) => [`Jiangsu ${year}, a department`, jiangsuBudget(department(year), department(year - 1))]),
  ...[0, 1, 2].map((at) => [
    `Shanghai 2025, unit ${at + 1}`,
    shanghaiBudget(unit(2025, at), unit(2024, at), { form: 'unit', superior: departmentName }),
  ]),
  ...[0, 1, 2].map((at) => [`Jiangsu 2025, unit ${at + 1}`, jiangsuBudget(unit(2025, at), unit(2024, at))]),
])

interface Budget {
  tables: Record<string, Record<string, unknown>>
  statements?: { kind: string; subject: string; figures: Record<string, string> }[]
}
const rowsOf = ({ tables }: Budget, table: string): Row[] => {
  const found = table.split('.').reduce<unknown>((node, key) => (node as Budget['tables'] | undefined)?.[key], tables)
  return (found as { rows?: Row[] } | undefined)?.rows ?? []
}

const inCell =
  (table: string, columns: readonly string[], isRow: (row: Row) => boolean, slip: Slip): Plant =>
  (json: Budget) => {
    const row = rowsOf(json, table).find((one) => isRow(one) && columns.some((column) => hasMoney(one[column])))
    const column = columns.find((one) => hasMoney(row?.[one]))
    if (!row || !column) return false
    row[column] = slip(row[column] as string)
    return true
  }

const inSentence =
  (kind: string, figure: string, slip: Slip): Plant =>
  (json: Budget) => {
    const said = json.statements?.find((one) => one.kind === kind && hasMoney(one.figures[figure]))
    if (!said) return false
    said.figures[figure] = slip(said.figures[figure] as string)
    return true
  }

const money = ['originalBudget', 'budget', 'total']

/** What goes wrong in budgets, in the words of whoever checks them. */
const slips: readonly (readonly [what: string, plant: Plant])[] = [
  [
    'the appropriation in the summary has a wrong digit',
    inCell('incomeAndExpenditure.income', money, named('fiscalAppropriation'), digitWrong),
  ],
  [
    'the total of expenditure in the summary has two digits swapped',
    inCell('incomeAndExpenditure.expenditure', money, named('grandTotal', 'currentYearTotal', 'total'), digitsSwapped),
  ],
  ['a class in the summary has a wrong digit', inCell('incomeAndExpenditure.expenditure', money, isClass, digitWrong)],
  [
    'an item of income has a wrong digit',
    inCell('income', ['fiscalAppropriation', 'generalPublicBudget'], isItem, digitWrong),
  ],
  [
    'the total of the table of income has two digits swapped',
    inCell('income', ['total'], named('total'), digitsSwapped),
  ],
  ['the basic expenditure of an item has a wrong digit', inCell('expenditure', ['basic'], isItem, digitWrong)],
  ['a class of the table of expenditure has a wrong digit', inCell('expenditure', ['total'], isClass, digitWrong)],
  [
    'the general budget in the table of appropriations has a wrong digit',
    inCell('fiscalAppropriation.income', money, named('generalPublicBudget'), digitWrong),
  ],
  [
    'a class of the table of appropriations has a wrong digit',
    inCell('fiscalAppropriation.expenditure', ['generalPublicBudget'], isClass, digitWrong),
  ],
  [
    'an item of the general budget has a wrong digit',
    inCell('generalPublicBudgetExpenditure', ['basic', 'total'], isItem, digitWrong),
  ],
  [
    'the total of the general budget has two digits swapped',
    inCell('generalPublicBudgetExpenditure', ['total'], named('total'), digitsSwapped),
  ],
  [
    'an economic section has a wrong digit',
    inCell(
      'basicExpenditure',
      ['personnel', 'amount', 'total'],
      ({ code = '' }) => /^30\d{3}$/u.test(code),
      digitWrong,
    ),
  ],
  [
    'the total of the three public expenses has a wrong digit',
    inCell('threePublic', ['total', 'originalBudget'], () => true, digitWrong),
  ],
  ['the text says that it rose where it fell, or the other way round', inSentence('change', 'change', turned)],
  ['a rate of change in the text is another', inSentence('change', 'rate', rateWrong)],
  ['an amount in the text has a wrong digit', inSentence('amount', 'originalBudget', digitWrong)],
]

/** Budgets of departments and units: with nothing wrong, and spoilt, four slips in each. */
export const budgets: readonly CorpusPaper[] = [
  ...Object.entries(good).map(([name, json]) => faultless(name, json)),
  ...Object.entries(good).map(([name, json], at) =>
    withFaults(
      `${name}, spoilt`,
      json,
      [0, 1, 2, 3].map((turn) => slips[(at * 3 + turn * 5) % slips.length] as (typeof slips)[number]),
    ),
  ),
]
