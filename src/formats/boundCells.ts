import { paperLimits } from '../paper/limits.js'
import { PaperError } from '../paper/paperError.js'

/** Refuses a source with more cells than a paper may have before it is parsed: what begins a cell is given. */
export function boundCells(source: string, cell: RegExp): void {
  let count = 0
  for (const _ of source.matchAll(cell))
    if (++count > paperLimits.cells) throw new PaperError('tooLarge', `more than ${paperLimits.cells} cells`)
}
