import { crc32 } from './crc32.js'

/** Bytes as a zip keeps them. */
export interface PackedFile {
  readonly data: Uint8Array
  readonly crc: number
  /** How many they are unpacked. */
  readonly unpacked: number
}

/** Packs bytes (deflate). */
export async function packed(content: Uint8Array<ArrayBuffer>): Promise<PackedFile> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const data = new Uint8Array(await new Response(stream).arrayBuffer())
  return { data, crc: crc32(content), unpacked: content.length }
}
