import { paperLimits } from '../paper/limits.js'
import { PaperError } from '../paper/paperError.js'

/** A file as it was read from disk, from the network, or from a form of a page. */
export type FileBytes = Uint8Array | ArrayBuffer

/** Its bytes, if they are not too many. */
export function bytesOf(file: FileBytes): Uint8Array {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file)
  if (bytes.length > paperLimits.bytes) throw new PaperError('tooLarge', `${bytes.length} > ${paperLimits.bytes} bytes`)
  return bytes
}
