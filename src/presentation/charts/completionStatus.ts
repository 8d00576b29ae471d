import type { IndicatorDeviation } from '../../deviation/indicators/indicatorDeviation.js'
import type { ChartItemStyle } from './chartSeries.js'
import { palette } from './palette.js'

interface StatusOfBars {
  readonly id: IndicatorDeviation['status']
  readonly mark: string
  readonly style: ChartItemStyle
}

/** What became of a target: each told by a mark, a pattern and a colour beside its name. */
export const completionStatuses: readonly StatusOfBars[] = [
  { id: 'met', mark: '✓', style: palette.up },
  { id: 'farAbove', mark: '▲', style: palette.farUp },
  { id: 'partly', mark: '◐', style: palette.partly },
  { id: 'notMet', mark: '✗', style: palette.down },
  { id: 'undeterminable', mark: '?', style: palette.open },
]
