import { fundingGroups } from '../../terms/formColumn.js'
import { oneLine } from '../printed.js'
import { type FormState, isTarget, nextOf } from './formState.js'
import { type FormCell, termIn } from './formWords.js'
import { type Entry, entriesOf, pairsOf } from './fundingEntry.js'
import { isMediumTerm } from './fundingTerm.js'

interface Lane {
  readonly group: FormCell | null
  readonly entries: Entry[]
}

/**
 * Reads rows whose cells print label and amount together, or one behind the other without heads, one lane beside another: sources beside expenditure, or the medium
 * term beside the year. Gives what takes the next row, and what puts all that was read.
 */
export function fundingLanes(state: FormState): { take(cells: readonly FormCell[]): boolean; put(): void } {
  const lanes = new Map<number, Lane>()
  const take = (cells: readonly FormCell[]): boolean => {
    if (cells.length > 0 && cells.every(({ text }) => termIn(fundingGroups, text) !== null)) {
      for (const group of cells) lanes.set(group.column, { group, entries: lanes.get(group.column)?.entries ?? [] })
      return true
    }
    const isOpen = [...lanes.values()].some(({ entries }) => entries.length > 0)
    const found = pairsOf(state, cells, isOpen) ?? cells.map((cell) => entriesOf(state, cell))
    if (cells.length === 0 || !found.every((own) => own !== null)) return false
    for (const { column, entries } of found) {
      const lane = lanes.get(column) ?? { group: null, entries: [] }
      lanes.set(column, lane)
      lane.entries.push(...entries)
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
  for (const { list, code, label, amount, cell, figure } of entries) {
    const path = nextOf(draft, [list])
    draft.put([...path, 'code'], code, cell)
    draft.put([...path, 'label'], label, cell)
    const isTotal = code === 'total'
    if (group && !isTotal) draft.put([...path, 'group'], oneLine(group.cell.text).replace(/[:：]$/u, ''), group.cell)
    draft.put([...path, isTarget(kind) ? 'budget' : 'amount'], amount, figure)
    const other = medium?.entries.find((entry) => entry.code === code)
    if (!other) continue
    draft.put([...path, 'mediumTermLabel'], other.label, other.cell)
    draft.put([...path, 'mediumTermBudget'], other.amount, other.figure)
  }
}
