import type { Sentence } from '../law/basis.js'
import { closedUp } from '../terms/label.js'
import { columnName } from './columnNames.js'
import type { Place } from './printedCell.js'

/** A place in a list of a form: `row` is its lasting name, `shown` what it is called where that is shorter. */
export function listPlace(path: readonly (string | number)[], row: string, shown: string = row): Place {
  const column = String(path.at(-1))
  const { zh, en } = columnName(column)
  return {
    label: { zh: `「${shown}」${zh}`, en: `${shown}, ${en}` },
    where: { path, table: String(path[0]), row: closedUp(row), column },
  }
}

/** The same under a name of its own. */
export const namedPlace = (path: readonly (string | number)[], row: string, label: Sentence): Place => ({
  ...listPlace(path, row),
  label,
})
