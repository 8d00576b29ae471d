import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'

const encryption = 0x2f
const [begin, end] = [0x809, 0x0a]
const columnWidths = 0x7d
const manyNumbers = 0xbd
/** Formula, number, text, error or truth, text in the table of texts, packed number. */
const single: ReadonlySet<number> = new Set([0x06, 0x203, 0x204, 0x205, 0xfd, 0x27e])

/** More columns than all the sheets of a workbook can have with reason. */
const mostWidths = 1_000_000

/**
 * Looks through the records of an .xls before it is read: it is whole and not encrypted, its cells are not too many, and it
 * does not set the same columns again and again.
 */
export function checkRecords(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [cells, widths, open] = [0, 0, 0]
  for (let at = 0; at + 4 <= bytes.length; ) {
    const [record, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    const body = at + 4
    if (record === encryption) throw new PaperError('encrypted', 'xls')
    if (record === begin) open++
    if (record === end) open--
    if (single.has(record)) cells++
    if (record === manyNumbers) cells += Math.max(0, (length - 6) / 6)
    if (record === columnWidths && body + 4 <= bytes.length)
      widths += Math.max(0, view.getUint16(body + 2, true) - view.getUint16(body, true) + 1)
    at = body + length
  }
  if (open !== 0) throw new PaperError('damaged', 'xls: cut off')
  if (cells > paperLimits.cells) throw new PaperError('tooLarge', `${cells} > ${paperLimits.cells} cells`)
  if (widths > mostWidths) throw new PaperError('damaged', 'xls: columns')
}
