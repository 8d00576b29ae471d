import type { Place } from '../../../facts/printedCell.js'

/** The scores of all indicators together. */
export const allScores: Place = {
  label: { zh: '各项指标得分', en: 'the scores of the indicators' },
  where: { path: ['indicators'], table: 'indicators', row: 'indicators' },
}
