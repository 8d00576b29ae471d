import { CFB } from '@e965/xlsx'
import { zipFile } from './zipFile.js'

interface Container {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content: Uint8Array; readonly size: number }[]
}

const date = /\d{4}-\d\d-\d\dT[\d:.]+Z/gu

/** An Office file whose parts say no time at which they were written: the same content is the same bytes. */
export function withoutDates(file: Uint8Array): Uint8Array {
  const { FullPaths, FileIndex }: Container = CFB.read(Buffer.from(file), { type: 'buffer' })
  const parts = FileIndex.flatMap(({ content, size }, at): [string, string][] => {
    const name = (FullPaths[at] as string).replace(/^Root Entry\//u, '')
    if (size === 0 || name.endsWith('/') || name.startsWith('\u0001')) return []
    return [[name, Buffer.from(content).toString('utf8').replace(date, '2025-09-01T00:00:00Z')]]
  })
  return zipFile(Object.fromEntries(parts))
}
