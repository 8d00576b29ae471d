import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'

const encryption = 0x2f
export const [begin, end] = [0x809, 0x0a]
const columnWidths = 0x7d
export const manyNumbers = 0xbd
/** Formula, number, text, error or truth, text in the table of texts, packed number. */
export const single: ReadonlySet<number> = new Set([0x06, 0x203, 0x204, 0x205, 0xfd, 0x27e])

/** More columns than all the sheets of a workbook can have with reason. */
const mostWidths = 1_000_000

/** A record of an .xls: where it stands, how long it says that it is, and what there is of it. */
export interface BiffRecord {
  readonly type: number
  readonly at: number
  readonly length: number
  readonly body: DataView
}

/** The records of an .xls, one behind the other. */
export function* recordsOf(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    const body = new DataView(stream.buffer, stream.byteOffset + at + 4, Math.min(length, stream.length - at - 4))
    yield { type, at, length, body }
    at += 4 + length
  }
}

/**
 * Looks through the records of an .xls before it is read: it is whole and not encrypted, its cells are not too many, and it
 * does not set the same columns again and again.
 */
export function checkRecords(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [cells, widths, open] = [0, 0, 0]
  for (const { type, at, length } of recordsOf(bytes)) {
    if (type === encryption) throw new PaperError('encrypted', 'xls')
    if (type === begin) open++
    if (type === end) open--
    if (single.has(type)) cells++
    if (type === manyNumbers) cells += Math.max(0, (length - 6) / 6)
    if (type === columnWidths && at + 8 <= bytes.length)
      widths += Math.max(0, view.getUint16(at + 6, true) - view.getUint16(at + 4, true) + 1)
  }
  if (open !== 0) throw new PaperError('damaged', 'xls: cut off')
  if (cells > paperLimits.cells) throw new PaperError('tooLarge', `${cells} > ${paperLimits.cells} cells`)
  if (widths > mostWidths) throw new PaperError('damaged', 'xls: columns')
}
