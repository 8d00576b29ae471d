import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import type { CellContent, Content } from '../blocks/content.js'
import { ownText } from '../blocks/isLayout.js'
import { wholeNumber } from '../wholeNumber.js'
import { childOf, childrenOf, isOn, settingOf, textOf } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'
import type { WordContext } from './wordContext.js'

const mostColumns = 2000

/** How what stands in a cell is read. */
type ReadCell = (cell: XmlElement, context: WordContext) => readonly Content[]

type Growing = { -readonly [Field in keyof CellContent]: CellContent[Field] }

/** A table: cells that go on downwards are one; hidden rows are left out and told, deleted ones are no more. */
export function tableContent(table: XmlElement, context: WordContext, readCell: ReadCell): readonly Content[] {
  const rows = wrapped(table, 'tr').filter((row) => {
    const properties = childOf(row, 'trPr')
    if (childOf(properties, 'del')) return false
    if (!isOn(properties, 'hidden')) return true
    context.remarks.push({ kind: 'hidden', text: textOf(row).trim(), place: {} })
    return false
  })
  const contentOf = (cell: XmlElement): readonly Content[] => {
    if (++context.cells > paperLimits.cells) throw new PaperError('tooLarge', `more than ${paperLimits.cells} cells`)
    return readCell(cell, context)
  }
  const cells: Growing[] = []
  /** For each column, the cell that may go on there. */
  const above = new Map<number, Growing>()
  rows.forEach((row, at) => {
    addRow(row, at, { cells, above }, contentOf, context)
  })
  const columnCount = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0)
  return cells.length === 0 ? [] : [{ kind: 'table', rowCount: rows.length, columnCount, cells, place: {} }]
}

/** The rows of a table, or the cells of a row, also where something is wrapped around them. */
const wrapped = (element: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return wrappers.has(child.name) ? wrapped(child, name) : []
  })

const wrappers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'bookmarkStart'])

interface Grown {
  readonly cells: Growing[]
  readonly above: Map<number, Growing>
}

function addRow(
  row: XmlElement,
  at: number,
  grown: Grown,
  contentOf: (cell: XmlElement) => readonly Content[],
  context: WordContext,
): void {
  const properties = childOf(row, 'trPr')
  const isHead = isOn(properties, 'tblHeader')
  let column = wholeNumber(settingOf(properties, 'gridBefore'), mostColumns) ?? 0
  for (const cell of wrapped(row, 'tc')) {
    if (column > mostColumns) throw new PaperError('tooLarge', `more than ${mostColumns} columns`)
    const tcPr = childOf(cell, 'tcPr')
    const columnSpan = Math.max(1, wholeNumber(settingOf(tcPr, 'gridSpan'), mostColumns) ?? 1)
    const content = contentOf(cell)
    const covered = covering(tcPr, { at, column }, grown)
    if (covered) coverMore(covered, { at, columnSpan, content }, context)
    else {
      const head = isHead || hasGround(tcPr)
      addCell({ row: at, column, rowSpan: 1, columnSpan, content, place: {}, ...(head ? { head } : {}) }, tcPr, grown)
    }
    column += columnSpan
  }
}

function addCell(cell: Growing, properties: XmlElement | undefined, { cells, above }: Grown): void {
  cells.push(cell)
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++) above.delete(column)
  if (childOf(properties, 'vMerge')) above.set(cell.column, cell)
}

/** The cell above or to the left that goes on here, if one does. */
function covering(
  properties: XmlElement | undefined,
  { at, column }: { readonly at: number; readonly column: number },
  { cells, above }: Grown,
): Growing | undefined {
  const merge = childOf(properties, 'vMerge')
  if (merge && merge.attributes.val !== 'restart') return above.get(column)
  const left = settingOf(properties, 'hMerge') === 'continue' ? cells[cells.length - 1] : undefined
  return left?.row === at ? left : undefined
}

/** A cell that belongs to another. What stands in it is not printed. */
function coverMore(
  covered: Growing,
  {
    at,
    columnSpan,
    content,
  }: { readonly at: number; readonly columnSpan: number; readonly content: readonly Content[] },
  { remarks }: WordContext,
): void {
  if (covered.row === at) covered.columnSpan += columnSpan
  else covered.rowSpan = at - covered.row + 1
  const text = ownText(content)
  if (text !== '') remarks.push({ kind: 'hidden', text, place: {} })
}

const hasGround = (properties: XmlElement | undefined): boolean => {
  const fill = childOf(properties, 'shd')?.attributes.fill
  return fill !== undefined && !/^(?:auto|ffffff)$/iu.test(fill)
}
