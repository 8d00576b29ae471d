import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { summaryColumns } from '../../terms/formColumn.js'
import { formFields, projectFields } from '../../terms/formField.js'
import { indicatorColumns, monitoringColumns } from '../../terms/indicatorColumn.js'
import { tableHeads } from '../../terms/tableHead.js'
import type { Term } from '../../terms/term.js'
import { totals } from '../../terms/total.js'
import { type Block, type FormState, nextOf } from './formState.js'
import { cellIn, type FormCell, termIn } from './formWords.js'

/** Columns of the summary, by the ids of the terms that head them. */
const fields: Readonly<Record<string, readonly string[]>> = {
  unitCode: ['unitCode'],
  department: ['unitName'],
  departmentCode: ['departmentCode'],
  departmentName: ['departmentName'],
  name: ['name'],
  code: ['code'],
  category: ['category'],
  financeOffice: ['financeOffice'],
  line: ['line'],
  originalBudget: ['originalBudget'],
  finalBudget: ['finalBudget'],
  outturn: ['outturn'],
  systemOutturn: ['systemOutturn'],
  executionRate: ['rate'],
  fundManagement: ['scoreRates', 'fundManagement'],
  cost: ['scoreRates', 'cost'],
  output: ['scoreRates', 'output'],
  benefit: ['scoreRates', 'benefit'],
  satisfaction: ['scoreRates', 'satisfaction'],
  score: ['score'],
  deviationFlag: ['deviationFlag'],
}

const lists: readonly (readonly Term[])[] = [
  projectFields,
  summaryColumns,
  monitoringColumns,
  budgetStages,
  budgetColumns,
  indicatorColumns,
  formFields,
  tableHeads,
]

interface Head {
  readonly path: readonly string[]
  readonly column: number
}

const headOf = ({ text, column }: FormCell): readonly Head[] => {
  const ids = lists.map((terms) => termIn(terms, text)?.id)
  const path = ids.map((id) => (id === undefined ? undefined : fields[id])).find((one) => one !== undefined)
  return path === undefined ? [] : [{ path, column }]
}

const money: ReadonlySet<string> = new Set([
  'originalBudget',
  'finalBudget',
  'outturn',
  'systemOutturn',
  'rate',
  'scoreRates',
  'score',
])

/** Opens the rows of a summary of projects under its heads; null where cells are none. */
export function summaryBlock(state: FormState, cells: readonly FormCell[]): Block | null {
  if (state.kind !== 'projectSummary') return null
  const heads = cells.flatMap(headOf)
  if (heads.length < 4 || !heads.some(({ path }) => path[0] === 'name')) return null
  const { draft } = state
  return (row) => {
    const isTotal = row.some(({ text }) => termIn(totals, text) !== null)
    const name = heads.find(({ path }) => path[0] === 'name')?.column ?? -1
    if (!isTotal && cellIn(row, name) === undefined) return false
    const here = isTotal ? ['totals'] : nextOf(draft, ['rows'])
    for (const { path, column } of heads) {
      const cell = cellIn(row, column)
      if (cell && (!isTotal || money.has(path[0] as string))) draft.put([...here, ...path], cell.text, cell.cell)
    }
    const first = row[0]
    if (
      !isTotal &&
      first &&
      first.column < Math.min(...heads.map(({ column }) => column)) &&
      /^\d{1,4}$/u.test(first.text)
    )
      draft.put([...here, 'line'], first.text, first.cell)
    return true
  }
}
