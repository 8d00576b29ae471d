import { paperLimits } from '../../paper/limits.js'
import { PaperError } from '../../paper/paperError.js'
import { joined } from './joined.js'

/** Unpacks bytes, and stops as soon as they become more than allowed, whatever the file says of its size. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  // What is wrong with the bytes is told where they are read.
  const written = Promise.allSettled([writer.write(packed), writer.close()])
  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      if (size > most) throw new PaperError('tooLarge', `unpacked > ${paperLimits.unpacked} bytes`)
      chunks.push(part.value)
    }
  } catch (cause) {
    await reader.cancel().catch(() => undefined)
    if (cause instanceof PaperError) throw cause
    throw new PaperError('damaged', 'zip: packed data', { cause })
  }
  await written
  return joined(chunks)
}
