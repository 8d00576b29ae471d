import type { IndicatorRow, TargetColumn } from '../facts/indicatorRow.js'

/** What the term of a column calls an indicator: the medium term may have a name of its own. */
export function calledIn(row: IndicatorRow, column: TargetColumn): string {
  const { level2 = '', level3 } = row.printed
  return (column === 'mediumTermTarget' && row.text('mediumTermLevel3')) || level3 || level2
}
