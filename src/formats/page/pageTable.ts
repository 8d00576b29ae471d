import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import type { CellContent, Content } from '../blocks/content.js'
import { placeCells } from '../blocks/placeCells.js'
import { wholeNumber } from '../wholeNumber.js'
import { isHidden, tellHidden } from './isHidden.js'
import type { PageContext } from './pageContext.js'
import { attributeOf, isElement, lineOf, type PageElement, type PageNode } from './pageTree.js'

/** How what stands in a cell is read. */
type ReadCell = (nodes: readonly PageNode[], context: PageContext) => readonly Content[]

type Cell = Omit<CellContent, 'row' | 'column'>

/** A table behind its caption. Its head comes first and its foot last, wherever they are written. */
export function tableContent(table: PageElement, context: PageContext, readCell: ReadCell): readonly Content[] {
  const captions = elementsIn(table, 'caption').flatMap((caption) => readCell(caption.childNodes, context))
  const groups = ['thead', 'tbody', 'tfoot'].flatMap((name) =>
    elementsIn(table, name).filter((one) => shown(one, context)),
  )
  const rows = groups.flatMap((group) => rowsOf(group, context, readCell))
  const placed = placeCells(rows)
  if (placed.cells.length === 0) return captions
  const line = lineOf(table)
  return [...captions, { kind: 'table', ...placed, place: line === undefined ? {} : { line } }]
}

const elementsIn = (element: PageElement, ...names: readonly string[]): readonly PageElement[] =>
  element.childNodes.filter((child): child is PageElement => isElement(child) && names.includes(child.tagName))

/** Whether something is shown; if it is not, that is told. */
function shown(element: PageElement, context: PageContext): boolean {
  const hidden = isHidden(element)
  if (hidden) tellHidden(element, context)
  return !hidden
}

function rowsOf(group: PageElement, context: PageContext, readCell: ReadCell): readonly (readonly Cell[])[] {
  const rows = elementsIn(group, 'tr').filter((row) => shown(row, context))
  return rows.map((row, at) =>
    elementsIn(row, 'td', 'th')
      .filter((cell) => shown(cell, context))
      .map((cell) => {
        if (++context.cells > paperLimits.cells)
          throw new PaperError('tooLarge', `more than ${paperLimits.cells} cells`)
        return cellOf(
          cell,
          { left: rows.length - at, isHead: group.tagName === 'thead' },
          readCell(cell.childNodes, context),
        )
      }),
  )
}

/** A cell. It reaches to the end of its group of rows at most, and as far as that where it says 0. */
function cellOf(
  cell: PageElement,
  { left, isHead }: { readonly left: number; readonly isHead: boolean },
  content: readonly Content[],
): Cell {
  const wanted = wholeNumber(attributeOf(cell, 'rowspan'), 65_534) ?? 1
  const line = lineOf(cell)
  return {
    rowSpan: wanted === 0 ? left : Math.min(wanted, left),
    columnSpan: Math.max(1, Math.min(wholeNumber(attributeOf(cell, 'colspan'), 1_000_000_000) ?? 1, 1000)),
    content,
    place: line === undefined ? {} : { line },
    ...(isHead || cell.tagName === 'th' ? { head: true } : {}),
  }
}
