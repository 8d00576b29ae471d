import type { ControlledRow } from '../deviation/expenditureControl.js'
import type { Locale } from '../words/locale.js'
import { explainRate } from './explainRate.js'

/** How was this row held, and how did it change? The rates that have a name, with their arithmetic and their law. */
export function explainControl({ control, change }: ControlledRow, locale: Locale): string {
  const changed = 'rate' in change ? [explainRate(change, locale)] : []
  return [explainRate(control, locale), ...changed].join('\n')
}
