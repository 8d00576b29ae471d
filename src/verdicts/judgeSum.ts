import { Decimal, unsignedZero, Wide, zero } from '../exact/decimal.js'
import { halfUp, truncate } from '../exact/rounding.js'
import { ofSteps, stepsOf } from '../exact/steps.js'
import { type Figure, halfDigit, isSameRounded } from './figure.js'
import { finestOf, type Part, sumInSteps } from './inSteps.js'
import { type Judgement, judgedWithin, unjudged } from './judgement.js'
import type { Relation } from './relation.js'

/**
 * Does a printed whole agree with its printed parts?
 *
 * One part is a copy: at equal decimals exact, else the finer one, rounded, must be the coarser, either way at its tie,
 * where the finer was itself rounded. With several, rounding
 * allows half of the last digit of each part and of the whole; parts of one printed statement should first be brought to
 * the finest decimals among them (`alike`), since papers drop trailing zeros.
 * `exact` (scores, weights, counts) allows nothing. An inequality allows the same as the equation, and its judgement
 * says which it is.
 */
export function judgeSum(
  whole: Figure,
  parts: readonly Part[],
  relation: Relation = 'equals',
  exact = false,
): Judgement {
  if (parts.length === 0) return unjudged('insufficientData', 'missing')
  const judgement = judgeParts(whole, parts, relation, exact)
  return relation === 'equals' ? judgement : { ...judgement, relation }
}

function judgeParts(whole: Figure, parts: readonly Part[], relation: Relation, exact: boolean): Judgement {
  const { computed, difference, isOfWhole } = differenceOf(whole, parts)
  if (relation !== 'equals' && satisfied(difference, relation)) return judgedWithin(computed, difference, zero, true)
  if (exact) return judgedWithin(computed, difference, zero, difference.isZero())
  const copy = parts.length === 1 ? parts[0] : undefined
  // Of one fineness: nothing is rounded or cut off.
  const isPlain = isOfWhole && (!copy || copy.decimals === whole.decimals)
  const judgement = copy
    ? judgeCopy(whole, { value: computed, decimals: copy.decimals }, difference, isPlain)
    : judgedWithin(
        computed,
        difference,
        roomOf(whole, parts),
        difference.isZero() || (!isOfWhole && halfUp(computed, whole.decimals).eq(whole.value)),
      )
  return isPlain ? judgement : cut(judgement, whole, computed, copy)
}

interface Compared {
  readonly computed: Decimal
  /** Stated less computed. */
  readonly difference: Decimal
  /** Has nothing more decimals than the whole, so that rounding changes nothing? */
  readonly isOfWhole: boolean
}

/** What the parts give beside the whole, in integers where these can tell. */
function differenceOf(whole: Figure, parts: readonly Part[]): Compared {
  const finest = finestOf(parts)
  const decimals = Math.max(finest, whole.decimals)
  const [stated, sum] = [stepsOf(whole.value, decimals), sumInSteps(parts, decimals)]
  if (sum === stated) return { computed: unsignedZero(whole.value), difference: zero, isOfWhole: true }
  if (Number.isSafeInteger(stated - sum)) {
    const isOfWhole = finest <= whole.decimals
    return { computed: ofSteps(sum, decimals), difference: ofSteps(stated - sum, decimals), isOfWhole }
  }
  const computed = exactSum(parts)
  const isSame = computed.eq(whole.value)
  const difference = isSame ? zero : new Decimal(new Wide(whole.value).minus(computed))
  return { computed, difference, isOfWhole: false }
}

/** Half of the last digit of each part and of the whole. */
function roomOf(whole: Figure, parts: readonly Part[]): Decimal {
  let [room, alike] = [zero, 1]
  for (let at = 0; at < parts.length; at++) {
    const { decimals } = parts[at] as Part
    if (decimals === whole.decimals) alike++
    else room = room.plus(halfDigit(decimals))
  }
  const own = ofSteps(5 * alike, whole.decimals + 1)
  return alike > parts.length ? own : room.plus(own)
}

/** All parts added up, exactly, however many digits that takes. */
function exactSum(parts: readonly Part[]): Decimal {
  const [first] = parts
  if (parts.length === 1 && first && !first.minus) return unsignedZero(first.value)
  return new Decimal(
    parts.reduce((sum, part) => (part.minus ? sum.minus(part.value) : sum.plus(part.value)), new Wide(0)),
  )
}

const satisfied = (difference: Decimal, relation: Relation): boolean =>
  relation === 'atLeast' ? difference.gte(0) : difference.lte(0)

function judgeCopy(whole: Figure, part: Figure, difference: Decimal, isPlain: boolean): Judgement {
  if (isPlain) return judgedWithin(part.value, difference, zero, difference.isZero())
  const [coarse, fine] = [Math.min(whole.decimals, part.decimals), Math.max(whole.decimals, part.decimals)]
  const same = difference.isZero() || isSameRounded(whole, part)
  const room = coarse === fine ? zero : halfDigit(coarse).plus(halfDigit(fine))
  return judgedWithin(part.value, difference, room, same)
}

function cut(judgement: Judgement, whole: Figure, computed: Decimal, copy?: Figure): Judgement {
  if (judgement.outcome !== 'broken') return judgement
  const truncated =
    truncate(computed, whole.decimals).eq(whole.value) || (copy && truncate(whole.value, copy.decimals).eq(computed))
  return truncated ? { ...judgement, hint: 'truncated' } : judgement
}
