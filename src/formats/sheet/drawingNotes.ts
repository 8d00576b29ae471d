import { wholeNumber } from '../wholeNumber.js'
import { childOf, childrenOf, textOf, within } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'
import { mostColumns, mostRows, type SheetNote } from './sheet.js'

/** The texts of the boxes that lie over a sheet, each with the cell at its corner. */
export const drawingNotes = (drawing: XmlElement): readonly SheetNote[] =>
  childrenOf(drawing).flatMap((anchor) => {
    const [row, column] = [cornerOf(anchor, 'row', mostRows), cornerOf(anchor, 'col', mostColumns)]
    return within(anchor, 'txBody').map((body) => ({
      row,
      column,
      text: within(body, 'p')
        .map((paragraph) => within(paragraph, 't').map(textOf).join(''))
        .join('\n')
        .trim(),
    }))
  })

const cornerOf = (anchor: XmlElement, name: string, most: number): number => {
  const corner = childOf(anchor, 'from', name)
  return wholeNumber(corner && textOf(corner), most - 1) ?? 0
}
