import type { Place } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { staffControlRate } from '../../rates/department/staffControlRate.js'
import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { indicatorColumns, monitoringColumns } from '../../terms/indicatorColumn.js'
import { staffColumns } from '../../terms/staffing.js'
import { nounOf, nounsOf } from '../../terms/term.js'

/** What the columns of reports, summaries and monitoring forms are called. */
const columns: Readonly<Record<string, Sentence>> = {
  points: nounOf(indicatorColumns, 'points'),
  score: nounOf(indicatorColumns, 'score'),
  target: nounOf(indicatorColumns, 'target'),
  periodTarget: nounOf(indicatorColumns, 'periodTarget'),
  actual: nounOf(indicatorColumns, 'actual'),
  comment: nounOf(indicatorColumns, 'comment'),
  forecast: nounOf(indicatorColumns, 'forecast'),
  completionRate: nounOf(indicatorColumns, 'completionRate'),
  originalBudget: nounOf(budgetStages, 'originalBudget'),
  finalBudget: nounOf(budgetStages, 'finalBudget'),
  plannedOutturn: nounOf(budgetColumns, 'plannedOutturn'),
  outturn: nounOf(budgetStages, 'outturn', '执行数'),
  systemOutturn: nounOf(budgetColumns, 'systemOutturn'),
  forecastOutturn: nounOf(budgetColumns, 'forecastOutturn'),
  rate: nounOf(budgetColumns, 'executionRate'),
  forecastRate: nounOf(budgetColumns, 'forecastRate'),
  ...nounsOf(monitoringColumns),
  establishedPosts: nounOf(staffColumns, 'establishedPosts', '编制人数'),
  staffInPost: nounOf(staffColumns, 'staffInPost'),
  leftEarly: nounOf(staffColumns, 'leftEarly'),
  controlRate: staffControlRate.label,
}

/** What a column is called. */
export const columnName = (column: string): Sentence => columns[column] ?? { zh: column, en: column }

/** Words without the spaces that papers set between them. */
export const closedUp = (words: string): string => words.replace(/\s+/gu, '')

/** A place in a list of a form: `row` is its lasting name, `name` what it is called where that is shorter. */
export function formPlace(path: readonly (string | number)[], row: string, name: string = row): Place {
  const column = String(path.at(-1))
  const own = columns[column]
  return {
    label: own ? { zh: `「${name}」${own.zh}`, en: `${name}, ${own.en}` } : { zh: name, en: name },
    where: { path, table: String(path[0]), row: closedUp(row), column },
  }
}
