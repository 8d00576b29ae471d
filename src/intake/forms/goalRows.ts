import { budgetColumns } from '../../terms/budgetStage.js'
import { goalColumns, taskColumns } from '../../terms/formColumn.js'
import { goalHorizons } from '../../terms/formField.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { totals } from '../../terms/total.js'
import { type Block, type FormState, isTarget, nextOf } from './formState.js'
import { cellIn, type FormCell, isFigureText, termIn } from './formWords.js'

const period = /[(（]\s*(20\d\d年?[^()（）]*)[)）]/u
const numbered = /^(目标\d+)[:：]\s*(.*)$/u
const listed = /(?:^|(?<=[。；;]))\s*([一二三四五六七八九十]{1,2})、/gu

/** A goal of several, each with its number. */
function goalsIn(text: string, whole: string): readonly { readonly label: string; readonly text: string }[] | null {
  const lines = whole
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const byLine = lines.map((line) => numbered.exec(line))
  if (lines.length > 0 && byLine.every((match) => match !== null))
    return byLine.map((match) => ({ label: match[1] as string, text: match[2] as string }))
  const starts = [...text.matchAll(listed)]
  if (starts.length < 2 || starts[0]?.index !== 0) return null
  return starts.map((start, at) => ({
    label: start[1] as string,
    text: text.slice(start.index + start[0].length, starts[at + 1]?.index ?? text.length).trim(),
  }))
}

/** Puts a goal of a target form: of the year, or of the medium term. */
export function putTargetGoal({ draft }: FormState, horizon: FormCell, cell: FormCell | undefined): void {
  const term = termIn(goalHorizons, horizon.text)
  const years = period.exec(horizon.text)?.[1]
  const label = horizon.text.replace(/[(（].*$/u, '').trim()
  const goals = cell === undefined ? null : goalsIn(cell.text, cell.cell.text)
  if (cell) draft.told.push({ printed: cell.cell, sections: [label] })
  for (const goal of goals ?? [{ label, text: cell?.text ?? '' }]) {
    const path = nextOf(draft, ['goals'])
    draft.put([...path, 'horizon'], term?.id ?? 'annual', horizon.cell)
    draft.put([...path, 'label'], goal.label, horizon.cell)
    if (years !== undefined) draft.put([...path, 'period'], years, horizon.cell)
    draft.put([...path, 'expected'], goal.text, ...(cell ? [cell.cell] : []))
  }
}

/** Heads of goals that stand side by side, each over its text. */
export function horizonBlock(state: FormState, heads: readonly FormCell[]): Block {
  let open = true
  return (cells) => {
    if (!open || cells.length === 0) return false
    open = false
    for (const head of heads) {
      const cell = cellIn(cells, head.column)
      if (isTarget(state.kind)) putTargetGoal(state, head, cell)
      else {
        const path = nextOf(state.draft, ['goals'])
        state.draft.put([...path, 'label'], head.text, head.cell)
        state.draft.put([...path, 'expected'], cell?.text ?? '', ...(cell ? [cell.cell] : []))
        state.draft.put([...path, 'achieved'], '')
      }
    }
    return true
  }
}

/** Are these the heads of goals with what became of them? */
export const areGoalHeads = (cells: readonly FormCell[]): boolean =>
  cells.some(({ text }) => termIn(goalColumns, text)?.id === 'expected') &&
  cells.every(({ text }) => termIn(goalColumns, text) !== null)

/** Goals with what became of them. The label stands beside the heads or beside the texts. */
export function goalBlock(state: FormState): Block {
  const beside = state.side
  return (cells) => {
    const label = cells[0] && termIn(goalHorizons, cells[0].text) ? cells[0] : beside
    const [expected, achieved, ...more] = cells.filter((cell) => cell !== label)
    if (expected === undefined || more.length > 0) return false
    const path = nextOf(state.draft, ['goals'])
    if (label) state.draft.put([...path, 'label'], label.text, label.cell)
    state.draft.put([...path, 'expected'], expected.text, expected.cell)
    const key = state.kind === 'monitoring' ? 'progress' : 'achieved'
    state.draft.put([...path, key], achieved?.text ?? '', ...(achieved ? [achieved.cell] : []))
    return true
  }
}

const moneyOfTask: Readonly<Record<string, string>> = {
  total: 'total',
  fiscalAppropriation: 'fiscalAppropriation',
  otherFunds: 'otherFunds',
}

/** Are these the heads of tasks? */
export const areTaskHeads = (cells: readonly FormCell[]): boolean =>
  cells.some(({ text }) => termIn(taskColumns, text)?.id === 'name')

/** Tasks under their heads; the heads of their money may stand in a row of their own, their totals in the last. */
export function taskBlock(state: FormState, first: readonly FormCell[]): Block {
  const { draft, kind } = state
  const heads = new Map<number, string>()
  for (const { text, column } of first) {
    const field = termIn(taskColumns, text)?.id ?? (termIn(budgetColumns, text) ? 'total' : undefined)
    if (field !== undefined) heads.set(column, field === 'achieved' ? 'actual' : field)
  }
  return (cells) => {
    const money = cells.map(({ text }) => moneyOfTask[termIn(totals, text)?.id ?? termIn(fundingRows, text)?.id ?? ''])
    if (money.every((field) => field !== undefined)) {
      for (const [at, { column, cell }] of cells.entries()) {
        heads.set(column, money[at] as string)
        draft.ledger.mark('head', cell)
      }
      return true
    }
    const label = cells[0] as FormCell
    const isTotal = termIn(totals, label.text) !== null && cells.slice(1).every(({ text }) => isFigureText(text))
    const amounts = [...heads].filter(([, field]) => Object.hasOwn(moneyOfTask, field))
    const path = isTotal ? ['taskTotals'] : nextOf(draft, ['tasks'])
    if (isTotal) {
      draft.put([...path, 'label'], label.text, label.cell)
      for (const [at, [, field]] of amounts.entries()) {
        const cell = cells[at + 1]
        draft.put([...path, field], cell?.text ?? '', ...(cell ? [cell.cell] : []))
      }
      return true
    }
    if (![...heads].some(([column, field]) => field === 'name' && cellIn(cells, column))) return false
    for (const [column, field] of heads) {
      if (field !== 'name' && !isTaskField(kind, field)) continue
      const cell = cellIn(cells, column)
      draft.put([...path, field], cell?.text ?? '', ...(cell ? [cell.cell] : []))
    }
    return true
  }
}

const isTaskField = (kind: string, field: string): boolean =>
  field === 'content' || (field === 'actual') === (kind === 'selfEvaluation')
