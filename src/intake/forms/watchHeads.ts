import { monitoringColumns } from '../../terms/indicatorColumn.js'
import { bareLabel } from '../../terms/label.js'
import { likelihoods } from '../../terms/likelihood.js'
import { causeWords, forecastWords, progressWords } from '../../terms/spoken/watchWords.js'
import type { Draft, JsonPath } from '../draft.js'
import { type FormCell, termIn } from './formWords.js'
import { withoutMonths } from './months.js'

/** What a column of a monitoring form holds beside money and values: `causes.staff`, `likelihood`, `signal`, `note`. */
export function watchField(text: string): string | null {
  const bare = withoutMonths(bareLabel(text, 'unit'))
  const ticked = likelihoods.find((term) => [term.zh, ...term.labels].some((label) => label === bare))
  if (ticked) return `likelihood.${ticked.zh}`
  if (/可能性$/u.test(bare)) return 'likelihood'
  if (bareLabel(text) === '备注') return 'note'
  const cause = Object.entries(causeWords).find(([, words]) => words.includes(bare))
  if (cause) return `causes.${cause[0]}`
  if (forecastWords.includes(bare)) return 'forecast'
  if (progressWords.includes(bare)) return 'actual'
  const term = termIn(monitoringColumns, text)?.id
  return term === 'signal' ? 'signal' : null
}

/** Is a column one that heads of its own may stand below? */
export const hasParts = (field: string): boolean => field === 'likelihood' || field === 'causes.explanation'

/** Is it a column of what is watched? */
export const isWatched = (field: string): boolean => /^(?:causes|likelihood|signal|note)(?:\.|$)/u.test(field)

const unticked = /^[\s无否×xX/—-]*$/u

/** Puts what stands in a column for causes, the light or the likelihood; a box that is not ticked is no likelihood. */
export function putWatched(draft: Draft, path: JsonPath, field: string, cell: FormCell | undefined): void {
  const [head = '', part] = field.split('.')
  const printed = cell ? [cell.cell] : []
  if (part === undefined) {
    if (cell || head === 'likelihood' || head === 'note') draft.put([...path, head], cell?.text ?? '', ...printed)
  } else if (head === 'causes') draft.put([...path, 'causes', part], cell?.text ?? '', ...printed)
  else if (cell && !unticked.test(cell.text)) draft.put([...path, 'likelihood'], part, ...printed)
}
