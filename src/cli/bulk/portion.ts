import { existsSync, statSync } from 'node:fs'
import { isLinesFile } from '../fileFormats.js'
import type { ByteRange } from '../linesIn.js'

/** A piece of work: a file, or a range of one that has a document in each line. */
export interface Portion {
  readonly file: string
  readonly range?: ByteRange
}

/** How many bytes of lines are looked at together: what is held at a time, and what is done again after a kill. */
const rangeSize = 1 << 20

/** Files as pieces of work, in their order. */
export const portionsOf = (files: readonly string[]): readonly Portion[] => files.flatMap(portionsIn)

function portionsIn(file: string): readonly Portion[] {
  if (!isLinesFile(file) || !existsSync(file)) return [{ file }]
  const { size } = statSync(file)
  return Array.from({ length: Math.ceil(size / rangeSize) }, (_, at) => ({
    file,
    range: { from: at * rangeSize, to: Math.min((at + 1) * rangeSize, size) },
  }))
}
