import type { OfficeFile } from '../archive/officeFile.js'
import { childOf, childrenOf } from '../xml/elements.js'

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  /** The file that holds it. */
  readonly part: string
}

/** The sheets of a workbook, in their order. A chart that has a sheet of its own is none. */
export function sheetParts({ main, relations }: OfficeFile): readonly SheetPart[] {
  const list = childOf(main, 'sheets')
  return (list ? childrenOf(list, 'sheet') : []).flatMap(({ attributes: { id, name = '', state } }) => {
    const relation = relations.find((one) => one.id === id)
    const hidden = state === 'hidden' || state === 'veryHidden'
    return relation?.type === 'worksheet' ? [{ name, hidden, part: relation.target }] : []
  })
}
