import { parsePoints } from '../../exact/points.js'
import { bareLabel } from '../../terms/label.js'
import type { JsonPath } from '../draft.js'
import type { FormState } from './formState.js'
import type { FormCell } from './formWords.js'

/** What a value is without its figures: of half a year and of the whole it is the same. */
const without = (text: string): string => bareLabel(text).replace(/[\d.,]/gu, '')

/** Do the values of half a year and of the whole year stand where they should: do they say the same of other figures? */
export function areAlike(values: ReadonlyMap<string, FormCell>): boolean {
  const [half, whole, name] = ['halfYearTarget', 'target', 'level3'].map((field) => values.get(field)?.text ?? '')
  return half !== '' && name !== '' && without(half as string) === without(whole as string)
}

/** Points are no less than the score behind them, and a deviation is a rate: then the column is known. */
export function doubtHeadless({ draft }: FormState, run: object, path: JsonPath, name: string, cell: FormCell): void {
  const points = parsePoints(String(draft.at([...path, 'points']) ?? ''))
  const score = parsePoints(cell.text)
  const isScore = points.kind === 'money' && score.kind === 'money' && score.value.lessThanOrEqualTo(points.value)
  const agrees = name === 'score' ? isScore : bareLabel(cell.text).endsWith('%')
  if (agrees) draft.doubtRun(run, [...path, name], cell.text, 'headless', cell.cell.place)
  else draft.doubt([...path, name], cell.text, 'headless', cell.cell.place)
}
