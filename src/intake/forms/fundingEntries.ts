import type { PaperCell } from '../../paper/paper.js'
import { fundingGroups } from '../../terms/formColumn.js'
import { oneLine } from '../printed.js'
import { type FormState, isTarget, nextOf } from './formState.js'
import { type FormCell, termIn } from './formWords.js'
import { fundingName, isMediumTerm } from './fundingTerm.js'

/** Money that a cell prints with its label: `其中：财政拨款：64万元`. */
interface Entry {
  readonly label: string
  readonly code: string
  readonly list: 'funding' | 'expenditure'
  readonly amount: string
  readonly cell: PaperCell
}

const labelled = /^(\s*其中\s*[:：]?\s*)?([^:：]+)[:：]\s*([\d.,]+\s*(?:[千万亿]?元)?)?\s*$/u
const glued = /^(\s*其中\s*[:：]?\s*)?(\D+?)([\d.,]+\s*(?:[千万亿]?元)?)\s*$/u

/** The labels with their amounts of a cell, line by line; null where a line is none. */
function entriesOf(state: FormState, { cell }: FormCell): readonly Entry[] | null {
  const lines = cell.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const entries = lines.map((line): Entry | null => {
    const [, before = '', name = '', amount = ''] = labelled.exec(line) ?? glued.exec(line) ?? []
    const label = `${before}${name}`.replace(/\s/gu, '')
    const of = name === '' ? null : fundingName(state, name)
    return of && { ...of, label, amount: amount.trim(), cell }
  })
  return entries.every((entry) => entry !== null) ? entries : null
}

interface Lane {
  readonly group: FormCell | null
  readonly entries: Entry[]
}

/**
 * Reads rows whose cells print label and amount together, one lane beside another: sources beside expenditure, or the medium
 * term beside the year. Gives what takes the next row, and what puts all that was read.
 */
export function fundingLanes(state: FormState): { take(cells: readonly FormCell[]): boolean; put(): void } {
  const lanes = new Map<number, Lane>()
  const take = (cells: readonly FormCell[]): boolean => {
    if (cells.length > 0 && cells.every(({ text }) => termIn(fundingGroups, text) !== null)) {
      for (const group of cells) lanes.set(group.column, { group, entries: lanes.get(group.column)?.entries ?? [] })
      return true
    }
    const found = cells.map((cell) => ({ cell, entries: entriesOf(state, cell) }))
    if (cells.length === 0 || found.some(({ entries }) => entries === null)) return false
    for (const { cell, entries } of found) {
      const lane = lanes.get(cell.column) ?? { group: null, entries: [] }
      lanes.set(cell.column, lane)
      lane.entries.push(...(entries as readonly Entry[]))
    }
    return true
  }
  const put = (): void => {
    const medium = [...lanes.values()].filter(({ entries }) => entries.some(({ label }) => isMediumTerm(label)))
    for (const lane of lanes.values()) if (!medium.includes(lane)) putLane(state, lane, medium[0])
    if (medium.length > 0 && medium.length === lanes.size) for (const lane of medium) putLane(state, lane, undefined)
    lanes.clear()
  }
  return { take, put }
}

function putLane({ draft, kind }: FormState, { group, entries }: Lane, medium: Lane | undefined): void {
  for (const { list, code, label, amount, cell } of entries) {
    const path = nextOf(draft, [list])
    draft.put([...path, 'code'], code, cell)
    draft.put([...path, 'label'], label, cell)
    const isTotal = code === 'total'
    if (group && !isTotal) draft.put([...path, 'group'], oneLine(group.cell.text).replace(/[:：]$/u, ''), group.cell)
    draft.put([...path, isTarget(kind) ? 'budget' : 'amount'], amount, cell)
    const other = medium?.entries.find((entry) => entry.code === code)
    if (!other) continue
    draft.put([...path, 'mediumTermLabel'], other.label, other.cell)
    draft.put([...path, 'mediumTermBudget'], other.amount, other.cell)
  }
}
