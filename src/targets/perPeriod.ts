import { Decimal } from '../exact/decimal.js'
import type { Figure } from './alignUnits.js'
import type { QuantityTarget } from './target.js'

/** How often a period comes in a year. */
const inYear: ReadonlyMap<string, number> = new Map([
  ['年', 1],
  ['年度', 1],
  ['半年', 2],
  ['季', 4],
  ['季度', 4],
  ['月', 12],
  ['个月', 12],
])

/** A count for each period, as one of the whole year: 1次/月 are 12次. Null for anything else. */
export function ofYear(figure: Figure): QuantityTarget | null {
  const [, unit, period = ''] = /^([^/]+)\/([^/]+)$/u.exec(figure.unit?.replaceAll(' ', '') ?? '') ?? []
  const times = inYear.get(period)
  if (figure.kind !== 'quantity' || unit === undefined || times === undefined) return null
  return { ...figure, value: figure.value.times(new Decimal(times)), unit }
}

/** The same count without its period. */
export const withoutPeriod = (figure: QuantityTarget): QuantityTarget => ({
  ...figure,
  unit: figure.unit?.split('/')[0] ?? null,
})
