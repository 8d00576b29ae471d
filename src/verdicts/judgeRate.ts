import { Decimal, unsignedZero } from '../exact/decimal.js'
import { halfUp, truncate } from '../exact/rounding.js'
import { type Figure, halfDigit } from './figure.js'
import { type Judgement, judged } from './judgement.js'

/** The least and the greatest value that the true figures allow. */
export interface Range {
  readonly low: Decimal
  readonly high: Decimal
}

/**
 * Is a stated rate one that the true figures behind the printed ones can give?
 *
 * `holds`: the computed rate, rounded to the decimals stated, is the stated one. `rounding`: some true values give it.
 */
export function judgeRate(stated: Figure, computed: Decimal, rangeOf: () => Range): Judgement {
  const difference = stated.value.minus(computed)
  const allowed = (): Decimal => {
    const { low, high } = rangeOf()
    return (difference.isNegative() ? computed.minus(low) : high.minus(computed)).plus(halfDigit(stated.decimals))
  }
  const asPrinted = halfUp(computed, stated.decimals).eq(stated.value)
  const judgement = judged(computed, difference, allowed, asPrinted)
  if (judgement.outcome !== 'broken') return judgement
  if (truncate(computed, stated.decimals).eq(stated.value)) return { ...judgement, hint: 'truncated' }
  return isMirrored(stated, computed, rangeOf()) ? { ...judgement, hint: 'sign' } : judgement
}

/** Is the stated rate one that the true figures give with the other sign, within the room that they have on that side? */
function isMirrored(stated: Figure, computed: Decimal, { low, high }: Range): boolean {
  if (computed.isZero()) return false
  const off = stated.value.plus(computed)
  const edge = off.isNegative() ? high.minus(computed) : computed.minus(low)
  return off.abs().lte(edge.plus(halfDigit(stated.decimals)))
}

/** The range of a function over printed figures that is monotonic in each: its values at the corners. */
export function rangeOver(figures: readonly Figure[], of: (values: readonly Decimal[]) => Decimal): Range {
  const corners = figures.reduce<readonly (readonly Decimal[])[]>(
    (chosen, { value, decimals }) => {
      const half = halfDigit(decimals)
      return chosen.flatMap((values) => [
        [...values, value.minus(half)],
        [...values, value.plus(half)],
      ])
    },
    [[]],
  )
  const results = corners.map(of)
  return { low: Decimal.min(...results), high: Decimal.max(...results) }
}

/** A range of a single value: nothing was rounded. */
export const exactly = (value: Decimal): Range => ({ low: value, high: value })

/**
 * Figures of one statement at the finest decimals printed among them, since papers drop trailing zeros. A figure in
 * another unit, or one that a table prints, says nothing of the decimals of these.
 */
export function alike<F extends Figure>(figures: readonly F[]): readonly F[] {
  if (areAlike(figures)) return figures
  const finest = new Map<string | undefined, number>()
  for (const { print, decimals } of figures) finest.set(print, Math.max(finest.get(print) ?? decimals, decimals))
  return figures.map((figure) => {
    const decimals = finest.get(figure.print) as number
    return { ...figure, value: unsignedZero(figure.value), decimals }
  })
}

/** Are they printed to the same decimals already, and none of them a zero with a sign? */
function areAlike(figures: readonly Figure[]): boolean {
  const decimals = figures[0]?.decimals
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at] as Figure
    if (figure.decimals !== decimals || (figure.value.isZero() && figure.value.isNegative())) return false
  }
  return true
}
