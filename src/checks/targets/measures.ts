import type { MoneyUnit } from '../../exact/unit.js'
import { figureIn } from '../../targets/figureIn.js'
import { plainGlyphs } from '../../targets/glyphs.js'
import { measureOf } from '../../targets/measure.js'
import type { QuantityTarget, Target } from '../../targets/target.js'
import { factorBetween } from '../../targets/units.js'
import type { Figure } from '../../verdicts/figure.js'

export { figureIn } from '../../targets/figureIn.js'
export { quantitiesOf } from '../../targets/singleFigures.js'

/** An amount of money in a unit, also one that is said to be for each year. */
export function moneyOf(quantity: QuantityTarget, unit: MoneyUnit): Figure | null {
  const own = quantity.unit?.replace(/\/年度?$/u, '') ?? null
  return figureIn({ ...quantity, unit: own }, unit)
}

/** A percentage as a share of one. */
export const shareOf = (target: Target): Figure | null => {
  const percent = target.kind === 'quantity' ? figureIn(target, '%') : null
  return percent && { value: percent.value.div(100), decimals: percent.decimals + 2 }
}

const levels: ReadonlySet<string> = /* @__PURE__ */ new Set(['倍', '分', '度', '点', '级', '分贝', '摄氏度', '℃', '°C'])

/** Is this unit one of things counted? Scores, degrees and multiples are levels, not counts. */
export function isCount(unit: string | null): boolean {
  return unit !== null && !levels.has(unit) && /^count:[^/]*$/u.test(measureOf(plainGlyphs(unit)).dimension)
}

const extents: ReadonlySet<string> = /* @__PURE__ */ new Set(['length', 'area', 'volume', 'mass', 'unnamed'])

/** Is it an extent, or tens of thousands of something, that is done bit by bit? */
export const isExtent = (unit: string): boolean => extents.has(measureOf(plainGlyphs(unit)).dimension)

/** Money may be printed rounded; what else a target asks for is exactly what it prints. */
export const isMoney = (unit: string | null): boolean => unit !== null && factorBetween(unit, '元') !== null

/** Does a figure in this unit add up through the year? Counts and money do, rates and durations do not. */
export const isCumulative = (unit: string | null): boolean => isCount(unit) || isMoney(unit)
