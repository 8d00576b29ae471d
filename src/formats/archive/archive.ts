import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import { directoryOf, type ZipEntry } from './directory.js'
import { inflate } from './inflate.js'

/** The files of a zip, by name. Only what is asked for is unpacked, and never more in all than `paperLimits.unpacked`. */
export interface Archive {
  readonly names: readonly string[]
  /** The text of a file of XML; null where there is no such file. Big and small letters are the same. */
  readonly text: (name: string) => Promise<string | null>
}

/** Opens a zip. What it holds is not unpacked yet, and a zip within it never is. */
export function archiveOf(bytes: Uint8Array): Archive {
  const entries = directoryOf(bytes)
  if (entries.some(({ encrypted }) => encrypted)) throw new PaperError('encrypted', 'zip')
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  let left = paperLimits.unpacked
  return {
    names: entries.map(({ name }) => name),
    text: async (name) => {
      const entry = byName.get(name.toLowerCase())
      if (!entry) return null
      const unpacked = await unpack(bytes, entry, left)
      left -= unpacked.length
      return decoded(unpacked)
    },
  }
}

async function unpack(bytes: Uint8Array, { name, method, packed, offset }: ZipEntry, most: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new PaperError('damaged', `zip: ${name}`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw new PaperError('damaged', `zip: ${name} is cut off`)
  const data = new Uint8Array(bytes.slice(start, start + packed))
  if (method === 8) return inflate(data, most)
  if (method !== 0) throw new PaperError('damaged', `zip: ${name} is packed in an unknown way`)
  if (packed > most) throw new PaperError('tooLarge', `unpacked > ${paperLimits.unpacked} bytes`)
  return data
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
const decoded = (bytes: Uint8Array): string =>
  new TextDecoder(
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8',
  ).decode(bytes)
