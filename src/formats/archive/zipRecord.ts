import type { ZipEntry } from './directory.js'
import { joined } from './joined.js'
import type { PackedFile } from './packed.js'

/** The first of January 1980, as a zip writes it: a file that is added says nothing of when. */
const firstDay = 0x21
const nameIsUtf8 = 0x0800
const inflates = 8
const version = 20

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** What the directory of a zip says of a file; sizes that had a field of their own stand in the usual one. */
export function recordOf(bytes: Uint8Array, { record, packed, unpacked }: ZipEntry): Uint8Array {
  const [name, extra, comment] = [28, 30, 32].map((at) => viewOf(bytes).getUint16(record + at, true)) as [
    number,
    number,
    number,
  ]
  const start = record + 46 + name
  const fields = withoutSizes(bytes.subarray(start, start + extra))
  const own = joined([bytes.subarray(record, start), fields, bytes.subarray(start + extra, start + extra + comment)])
  const view = viewOf(own)
  view.setUint16(30, fields.length, true)
  view.setUint32(20, packed, true)
  view.setUint32(24, unpacked, true)
  return own
}

/** The record of a file that is new. */
export function newRecord(fileName: string): Uint8Array {
  const name = new TextEncoder().encode(fileName)
  const own = joined([new Uint8Array(46), name])
  const view = viewOf(own)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, version, true)
  view.setUint16(14, firstDay, true)
  view.setUint16(28, name.length, true)
  return own
}

/** A record that says where its file stands now, and what it is, if that is another. */
export function placedRecord(record: Uint8Array, offset: number, file?: PackedFile): Uint8Array {
  const own = record.slice()
  const view = viewOf(own)
  view.setUint32(42, offset, true)
  if (!file) return own
  view.setUint16(6, version, true)
  view.setUint16(8, view.getUint16(8, true) & nameIsUtf8, true)
  view.setUint16(10, inflates, true)
  view.setUint32(16, file.crc, true)
  view.setUint32(20, file.data.length, true)
  view.setUint32(24, file.unpacked, true)
  return own
}

/** The header before the bytes of a file: what its record says, once more. */
export function localHeader(record: Uint8Array): Uint8Array {
  const length = viewOf(record).getUint16(28, true)
  const header = joined([new Uint8Array(4), record.subarray(6, 32), record.subarray(46, 46 + length)])
  const view = viewOf(header)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(28, 0, true)
  return header
}

/** The end of a zip: how many files its directory lists, how long it is, and where it begins. */
export function endRecord(count: number, length: number, start: number): Uint8Array {
  const own = new Uint8Array(22)
  const view = viewOf(own)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, length, true)
  view.setUint32(16, start, true)
  return own
}

/** Fields of a record without the one that holds wide sizes. */
function withoutSizes(fields: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = []
  for (let at = 0; at + 4 <= fields.length; ) {
    const end = at + 4 + viewOf(fields).getUint16(at + 2, true)
    if (viewOf(fields).getUint16(at, true) !== 1) kept.push(fields.subarray(at, end))
    at = end
  }
  return joined(kept)
}
