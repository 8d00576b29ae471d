import { PaperError } from '../../paper/paperError.js'

/** A file in a zip: where its packed bytes are, and how they are packed. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header stands. */
  readonly offset: number
  /** Where the directory tells of it. */
  readonly record: number
  readonly encrypted: boolean
}

const most = 20_000

const damaged = (what: string): PaperError => new PaperError('damaged', `zip: ${what}`)

/** The files that the directory at the end of a zip lists. What stands elsewhere in the file is never looked at. */
export function directoryOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = endOf(view)
  if (count > most) throw new PaperError('tooLarge', `zip: ${count} files`)
  const entries: ZipEntry[] = []
  for (let at = start; entries.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('directory')
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    if (at + 46 + name + extra + comment > bytes.length) throw damaged('directory')
    entries.push(entryAt(view, at, { name, extra }))
    at += 46 + name + extra + comment
  }
  return entries
}

function entryAt(view: DataView, at: number, { name, extra }: { name: number; extra: number }): ZipEntry {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, name)
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const [unpacked, packed, offset] = wideSizes(view, at + 46 + name, extra, sizes) as [number, number, number]
  return {
    name: new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/u, ''),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    offset,
    record: at,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  }
}

/** Sizes that do not fit four bytes stand in a field behind the name, in the same order. */
function wideSizes(view: DataView, start: number, length: number, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(0xffffffff)) return sizes
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const wide = sizes.filter((size) => size === 0xffffffff).length
    const found = Array.from({ length: wide }, (_, index) => bigAt(view, at + 4 + index * 8))
    return sizes.map((size) => (size === 0xffffffff ? (found.shift() as number) : size))
  }
  return sizes
}

function bigAt(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('sizes')
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

/** Where the directory begins: what stands before it are the files. */
export const directoryStart = (bytes: Uint8Array): number =>
  endOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).start

/** How many files the directory lists, and where it starts. */
function endOf(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
    if (count < 0xffff && start < 0xffffffff) return { count, start }
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) throw damaged('end of directory')
    const wide = bigAt(view, at - 12)
    if (wide + 56 > view.byteLength) throw damaged('end of directory')
    return { count: bigAt(view, wide + 32), start: bigAt(view, wide + 48) }
  }
  throw damaged('no directory: the file is cut off')
}
