import { basicDataTables } from '../../documents/basicDataTables.js'
import { gridReader } from '../../documents/gridReader.js'
import { Decimal } from '../../exact/decimal.js'
import { budgetStages } from '../../terms/budgetStage.js'
import { rowName } from '../../terms/label.js'
import { buildingColumns, staffColumns } from '../../terms/staffing.js'
import { type Block, type FormState, nextOf } from './formState.js'
import { cellIn, type FormCell, isFigureText, termIn } from './formWords.js'

const table = basicDataTables[0]
const reader = /* @__PURE__ */ gridReader(table)

/** Heads of the parts of basic data, and the block that each opens; null where cells are none of them. */
export function basicBlock(state: FormState, cells: readonly FormCell[]): Block | null {
  if (state.kind !== 'basicData') return null
  const staff = cells.flatMap((cell) => headOf(cell, termIn(staffColumns, cell.text)?.id))
  if (staff.length > 1) return oneRow(state, 'staffing', cells, staff)
  const buildings = cells.flatMap((cell) => headOf(cell, termIn(buildingColumns, cell.text)?.id))
  if (buildings.length > 2) return oneRow(state, 'buildings', cells, buildings)
  const stages = cells.flatMap((cell) => headOf(cell, stageOf(state, cell.text)))
  return stages.length > 1 ? controlBlock(state, cells, stages) : null
}

interface Head {
  readonly field: string
  readonly head: FormCell
}

const headOf = (head: FormCell, field: string | undefined): readonly Head[] =>
  field === undefined ? [] : [{ field, head }]

/** `2022年决算数` on a form of 2023 is the outturn of the year before. */
function stageOf({ year }: FormState, text: string): string | undefined {
  const stage = termIn(budgetStages, text)?.id ?? (/预算数?$/u.test(text) ? 'originalBudget' : undefined)
  const printed = /20\d\d/u.exec(text)?.[0]
  if (stage === undefined || printed === undefined || year === null) return stage
  const before = new Decimal(year).minus(printed)
  if (before.isZero()) return stage
  return before.eq(1) && stage === 'outturn' ? 'previousOutturn' : undefined
}

/** Heads over one row: a label beside them, then the figures. */
function oneRow(state: FormState, list: string, cells: readonly FormCell[], heads: readonly Head[]): Block {
  const label = cells.find((cell) => heads.every(({ head }) => head !== cell))
  let open = true
  const path = nextOf(state.draft, [list])
  if (label) state.draft.put([...path, 'label'], label.text, label.cell)
  for (const { field } of heads) state.draft.put([...path, field], '')
  return (row) => {
    if (!open || row.some(({ column }) => !heads.some(({ head }) => head.column === column))) return false
    open = false
    for (const { field, head } of heads) {
      const cell = cellIn(row, head.column)
      if (cell) state.draft.put([...path, field], cell.text, cell.cell)
    }
    return true
  }
}

function controlBlock({ draft }: FormState, cells: readonly FormCell[], heads: readonly Head[]): Block {
  const path = ['tables', ...table.path]
  const title = cells.find((cell) => heads.every(({ head }) => head !== cell))
  if (title) draft.put([...path, 'title'], title.text, title.cell)
  const used = new Set<string>()
  return (row) => {
    const [label, ...figures] = row
    if (label === undefined || isFigureText(label.text) || figures.some(({ text }) => !isFigureText(text))) return false
    const code = reader
      .codesOfLabel()
      .get(rowName(label.text))
      ?.find((one) => !used.has(one))
    const at = draft.at([...path, 'rows'])
    const here = [...path, 'rows', Array.isArray(at) ? at.length : 0]
    if (code !== undefined) {
      used.add(code)
      draft.put([...here, 'code'], code, label.cell)
    }
    draft.put([...here, 'label'], label.text, label.cell)
    for (const { field, head } of heads) {
      const cell = cellIn(figures, head.column)
      draft.put([...here, field], cell?.text ?? '', ...(cell ? [cell.cell] : []))
    }
    return true
  }
}
