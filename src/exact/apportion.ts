import { Decimal, type DecimalInput, toDecimal } from './decimal.js'

/** How finely a total is divided, and who goes first when two parts have an equal claim to the last unit. */
export type ApportionOptions = {
  /** Decimals of the parts, from 0 on; the total has no more. */
  readonly decimals: number
  /** One rank for each part; of equal remainders the lower rank is served first. As listed, when not given. */
  readonly order?: readonly number[]
}

type Share = { readonly index: number; readonly floor: bigint; readonly remainder: bigint }

const given = (value: DecimalInput): Decimal => (typeof value === 'object' ? new Decimal(value) : toDecimal(value))

function requireDivisible(total: Decimal, weights: readonly Decimal[], { decimals, order }: ApportionOptions): void {
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`expected decimals from 0 on, not ${decimals}`)
  if (!total.isFinite() || total.decimalPlaces() > decimals) {
    throw new RangeError(`a total of ${total.toFixed()} cannot be divided into parts of ${decimals} decimals`)
  }
  const wrong = weights.find((weight) => !weight.isFinite() || weight.lt(0))
  if (wrong) throw new RangeError(`expected weights of zero or more, received ${wrong.toFixed()}`)
  if (weights.every((weight) => weight.isZero()))
    throw new RangeError('all weights are zero: nothing says who gets what')
  if (order && order.length !== weights.length) {
    throw new RangeError(`expected a rank for each of ${weights.length} parts, received ${order.length}`)
  }
}

/** The value in units of its last decimal; digits only, so that no precision limits it. */
const inUnits = (value: Decimal, decimals: number): bigint => BigInt(value.toFixed(decimals).replace('.', ''))

function sharesOf(units: bigint, weights: readonly Decimal[]): Share[] {
  const finest = Math.max(...weights.map((weight) => weight.decimalPlaces()))
  const whole = weights.map((weight) => inUnits(weight, finest))
  const sum = whole.reduce((left, right) => left + right)
  return whole.map((weight, index) => {
    const claim = units * weight
    return { index, floor: claim / sum, remainder: claim % sum }
  })
}

/** Who takes the units that are left: the largest remainders, then the lower rank, then the earlier part: sorting keeps order. */
function winners(shares: readonly Share[], left: number, order: readonly number[] | undefined): ReadonlySet<number> {
  const rank = (share: Share): number => order?.[share.index] ?? 0
  const queue = shares.toSorted((a, b) => {
    if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1
    return rank(a) - rank(b)
  })
  return new Set(queue.slice(0, left).map((share) => share.index))
}

/**
 * How is a total divided by weights so that the parts add to it exactly? Points over indicators, money over lines.
 *
 * Largest remainder (Hare): each part is total × weight ÷ Σ weights cut to `decimals`, and the units left over go one
 * each to the largest remainders; ties go to the lower rank in `order`, then to the earlier part.
 * Unit: that of the total. A zero weight gets zero; a negative total is divided like the positive one, with its sign.
 *
 * @throws RangeError when all weights are zero or there is none, a weight is negative or not a number, the total has
 * more than `decimals` decimals, `decimals` is not a whole number from 0 on, or `order` has another length.
 * @example apportion(100, [1, 1, 1], { decimals: 0 }).map(String) // => ['34', '33', '33']
 */
export function apportion(
  total: DecimalInput,
  weights: readonly DecimalInput[],
  options: ApportionOptions,
): readonly Decimal[] {
  const whole = given(total)
  const parts = weights.map(given)
  requireDivisible(whole, parts, options)
  const units = inUnits(whole.abs(), options.decimals)
  const shares = sharesOf(units, parts)
  const left = units - shares.reduce((sum, share) => sum + share.floor, 0n)
  const extra = winners(shares, Number(left), options.order)
  const sign = whole.isNegative() ? '-' : ''
  return shares.map(({ index, floor }) => {
    const magnitude = floor + (extra.has(index) ? 1n : 0n)
    return new Decimal(`${magnitude === 0n ? '' : sign}${magnitude}e-${options.decimals}`)
  })
}
