import type { DoubtfulReading } from '../../facts/doubtfulReading.js'
import type { DeviationRow } from './form.js'

const shown: ReadonlySet<string> = new Set(['level1', 'level2', 'level3', 'actual', 'points', 'score', 'reason'])

/** Does what is said of a row rest on this cell of it? A doubt about the whole row is one about all its cells. */
export const restsOn = ({ column }: DeviationRow, [, , cell]: DoubtfulReading['path']): boolean =>
  cell === undefined || cell === column || shown.has(String(cell))
