import type { Merge } from '../../paper/paperOfRows.js'
import { wholeNumber } from '../wholeNumber.js'
import type { XmlHandler } from '../xml/xml.js'
import { cellAddress } from './cellAddress.js'
import { mostColumns } from './sheet.js'

/** What a sheet says beside its cells. */
export interface SheetFrame {
  readonly merges: Merge[]
  /** Runs of hidden columns, from 0. */
  readonly hidden: (readonly [from: number, to: number])[]
  /** Page heads and feet as they are written, by the name of their element. */
  readonly pageTexts: (readonly [element: string, text: string])[]
  /** The relation of the drawing that lies over the cells. */
  drawing: string | null
}

type Attributes = Readonly<Record<string, string>>

const mostMerges = 200_000

/** Gathers merged cells, hidden columns, page heads and feet, and the drawing of a sheet. */
export function frameReader(): { readonly handler: Required<XmlHandler>; readonly frame: SheetFrame } {
  const frame: SheetFrame = { merges: [], hidden: [], pageTexts: [], drawing: null }
  let page: string | null = null
  let pageText = ''
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'mergeCell') addMerge(frame, attributes.ref)
    else if (name === 'col') addColumns(frame, attributes)
    else if (name === 'drawing') frame.drawing = attributes.id ?? null
    else if (/^(?:odd|even|first)(?:Header|Footer)$/u.test(name)) {
      page = name
      pageText = ''
    }
  }
  const close = (name: string): void => {
    if (name !== page) return
    frame.pageTexts.push([name, pageText])
    page = null
  }
  const text = (more: string): void => {
    if (page) pageText += more
  }
  return { handler: { open, close, text }, frame }
}

function addMerge({ merges }: SheetFrame, ref = ''): void {
  const [from, to] = ref.split(':').map(cellAddress)
  if (!from || !to || merges.length >= mostMerges) return
  const [rowSpan, columnSpan] = [to.row - from.row + 1, to.column - from.column + 1]
  if (rowSpan > 0 && columnSpan > 0 && rowSpan * columnSpan > 1) merges.push({ ...from, rowSpan, columnSpan })
}

function addColumns({ hidden }: SheetFrame, { min, max, hidden: isHidden, width, customWidth }: Attributes): void {
  const none = customWidth === '1' && width !== undefined && /^0(?:\.0*)?$/u.test(width)
  if (!none && isHidden !== '1' && isHidden !== 'true') return
  const [from, to] = [wholeNumber(min, mostColumns), wholeNumber(max, mostColumns)]
  if (from !== null && to !== null && from > 0 && hidden.length < mostColumns) hidden.push([from - 1, to - 1])
}

/** The columns of runs that may overlap, each looked at once. */
export function columnsOf(runs: readonly (readonly [from: number, to: number])[]): ReadonlySet<number> {
  const columns = new Set<number>()
  let next = 0
  for (const [from, to] of [...runs].sort(([a], [b]) => a - b))
    for (next = Math.max(next, from); next <= to; next++) columns.add(next)
  return columns
}
