import type { DoubtReason } from '../doubtReason.js'
import { type Block, type FormState, isTarget, nextOf } from './formState.js'
import { cellIn, type FormCell, isFigureText } from './formWords.js'
import { areAlike, doubtHeadless } from './indicatorDoubts.js'
import { type IndicatorHead, partHeads } from './indicatorHeads.js'
import { type Carried, carried, carry, isOfFormer, lateLevel, levelName } from './indicatorLevels.js'
import { isTotal, putTotals } from './indicatorTotals.js'
import { isWatched, putWatched } from './watchHeads.js'

/** Columns that forms print behind each other, where a head is lost. */
const behind: Readonly<Record<string, string>> = { points: 'score', score: 'statedDeviation' }

interface Read {
  readonly values: ReadonlyMap<string, FormCell>
  readonly weak: DoubtReason | null
}

/** Opens the block of indicators under heads. */
export function indicatorBlock(state: FormState, printed: readonly IndicatorHead[]): Block {
  let heads = withLostTail(state, printed)
  let fields = heads.map(({ field }) => field)
  state.indicatorFields = fields
  const former = state.indicatorsAbove?.fields === fields.join() ? state.indicatorsAbove.levels : null
  let above: Carried = {}
  let waiting: number[] = []
  return (cells, line) => {
    const parts = partHeads(state.kind, heads, cells)
    if (parts) {
      heads = parts
      fields = heads.map(({ field }) => field)
      state.draft.ledger.mark('head', ...cells.map(({ cell }) => cell))
      return true
    }
    if (isTotal(cells)) return putTotals(state, cells)
    const read = readRow(heads, cells, line.slots.length)
    if (read === null) return false
    const isOpen = above.level1 === undefined && !read.values.has('level1')
    const goesOn = isOpen && former !== null && isOfFormer(former, read.values)
    above = carry(goesOn ? former : above, read.values)
    state.indicatorsAbove = { fields: fields.join(), levels: above }
    const at = putIndicator(state, fields, read, above)
    if (above.level1 === undefined) waiting.push(at)
    else {
      for (const earlier of waiting) lateLevel(state, earlier, above.level1)
      waiting = []
    }
    return true
  }
}

/** Heads that a page cut off are those of the page before. */
function withLostTail({ indicatorFields }: FormState, heads: readonly IndicatorHead[]): readonly IndicatorHead[] {
  if (heads.some(({ field }) => field === 'target')) return heads
  const last = heads.at(-1)
  const tail = last ? indicatorFields.slice(indicatorFields.indexOf(last.field) + 1) : []
  return [...heads, ...tail.map((field, at) => ({ field, column: (last?.column ?? 0) + at + 1 }))]
}

/** A row by the columns of its heads; one that does not fit them by its places from the right, in doubt. */
function readRow(heads: readonly IndicatorHead[], cells: readonly FormCell[], width: number): Read | null {
  const known = new Map(
    heads.flatMap(({ field, column }) => {
      const cell = cellIn(cells, column)
      return cell ? [[field, cell] as const] : []
    }),
  )
  const fits = known.has('level3') && known.has('target') && heads.every(({ column }) => column < width)
  const blankRow = cells.every(({ column }) =>
    heads.some((head) => head.column === column && head.field.startsWith('level')),
  )
  if (fits || (blankRow && cells.length < 3)) return withHeadless(heads, cells, known)
  const strange = cells.filter(({ column }) => !heads.some((head) => head.column === column))
  if (known.has('level3') && strange.length === 0 && cells.length < 3) return { values: known, weak: null }
  if (cells.length < 3 || cells.length > heads.length) return null
  const fields = heads.map(({ field }) => field).slice(-cells.length)
  return {
    values: new Map(cells.map((cell, at) => [fields[at] as string, cell])),
    weak: 'fromTheRight',
  }
}

/** Figures behind the last head: what forms print there, in doubt. */
function withHeadless(
  heads: readonly IndicatorHead[],
  cells: readonly FormCell[],
  known: ReadonlyMap<string, FormCell>,
): Read {
  const last = heads.at(-1)
  let field = last?.field
  const values = new Map(known)
  for (const cell of cells.filter(({ column }) => column > (last?.column ?? 0))) {
    field = behind[field ?? '']
    if (field === undefined || !isFigureText(cell.text)) break
    values.set(`headless.${field}`, cell)
  }
  return { values, weak: null }
}

function putIndicator(state: FormState, fields: readonly string[], { values, weak }: Read, above: Carried): number {
  const { draft } = state
  const path = nextOf(draft, ['indicators'])
  const put = (field: string, cell: FormCell | undefined, text = cell?.text ?? ''): void => {
    draft.put([...path, field], text, ...(cell ? [cell.cell] : []))
  }
  for (const field of ['level1', 'level2']) put(field, above[field], levelName(state, field, above))
  for (const field of fields) {
    const cell = values.get(field)
    if (field === 'level1' || field === 'level2') continue
    if (state.kind === 'monitoring' && isWatched(field)) putWatched(draft, path, field, cell)
    else if (field.startsWith('other.')) draft.ledger.leave('column', ...(cell ? [cell.cell] : []))
    else if ((carried as readonly string[]).includes(field)) put(field, above[field])
    else if (!joins(state, field)) put(field, cell, field === 'target' ? targetText(state, values) : cell?.text)
    if (cell && joins(state, field)) draft.ledger.take(cell.cell)
  }
  for (const [field, cell] of values)
    if (field.startsWith('headless.')) {
      const name = field.slice('headless.'.length)
      draft.put([...path, name], cell.text, cell.cell)
      doubtHeadless(state, fields, path, name, cell)
    }
  const first = values.get('level3') ?? [...values.values()][0]
  if (weak !== null && areAlike(values)) draft.doubtRun(fields, path, first?.text ?? '', weak, first?.cell.place)
  else if (weak !== null) draft.doubt(path, first?.text ?? '', weak, first?.cell.place)
  return path.at(-1) as number
}

/** Operator and unit in columns of their own are part of the target where the form has no place for them. */
const joins = ({ kind }: FormState, field: string): boolean =>
  !isTarget(kind) && (field === 'comparator' || field === 'unit')

const targetText = (state: FormState, values: ReadonlyMap<string, FormCell>): string => {
  const part = (field: string): string => (joins(state, field) ? (values.get(field)?.text ?? '') : '')
  return `${part('comparator')}${values.get('target')?.text ?? ''}${part('unit')}`
}
