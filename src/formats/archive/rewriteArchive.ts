import { PaperError } from '../../paper/paperError.js'
import { directoryOf, directoryStart, type ZipEntry } from './directory.js'
import { joined } from './joined.js'
import { type PackedFile, packed } from './packed.js'
import { endRecord, localHeader, newRecord, placedRecord, recordOf } from './zipRecord.js'

type Bytes = Uint8Array<ArrayBuffer>

/** A file as it goes into the new zip: its bytes, or those of one that is as it was, and what the directory says of it. */
interface Member {
  readonly local: Uint8Array
  readonly record: Uint8Array
  readonly file?: PackedFile
}

/**
 * A zip with some of its files changed or added. Every other file keeps its very bytes, packed as they were, and its place
 * in the order.
 */
export async function rewriteArchive(bytes: Uint8Array, changes: ReadonlyMap<string, Bytes>): Promise<Bytes> {
  const entries = directoryOf(bytes).toSorted((one, other) => one.offset - other.offset)
  const contents = new Map([...changes].map(([name, content]) => [name.toLowerCase(), content]))
  const present = new Set(entries.map(({ name }) => name.toLowerCase()))
  const members: Member[] = []
  for (const entry of entries) {
    const content = contents.get(entry.name.toLowerCase())
    members.push(content ? await written(recordOf(bytes, entry), content) : kept(bytes, entry, entries))
  }
  for (const [name, content] of changes)
    if (!present.has(name.toLowerCase())) members.push(await written(newRecord(name), content))
  return wholeOf(members)
}

/** The very bytes, up to where the next file begins. */
function kept(bytes: Uint8Array, entry: ZipEntry, inOrder: readonly ZipEntry[]): Member {
  const end = inOrder.find(({ offset }) => offset > entry.offset)?.offset ?? directoryStart(bytes)
  if (end < entry.offset + 30 + entry.packed) throw new PaperError('damaged', `zip: ${entry.name} is cut off`)
  return { local: bytes.subarray(entry.offset, end), record: recordOf(bytes, entry) }
}

async function written(record: Uint8Array, content: Bytes): Promise<Member> {
  const file = await packed(content)
  return { local: joined([localHeader(placedRecord(record, 0, file)), file.data]), record, file }
}

function wholeOf(members: readonly Member[]): Bytes {
  const records: Uint8Array[] = []
  let offset = 0
  for (const { local, record, file } of members) {
    records.push(placedRecord(record, offset, file))
    offset += local.length
  }
  const directory = joined(records)
  return joined([...members.map(({ local }) => local), directory, endRecord(members.length, directory.length, offset)])
}
