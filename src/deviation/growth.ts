import type { Decimal } from '../exact/decimal.js'
import type { Reason } from '../verdicts/outcome.js'
import { areOfOneScope, type LineScopes } from './moneyScope.js'
import { lacking, type Proportion, proportionOf, sumOf } from './proportion.js'
import { type Amount, type GivenMoney, type InUnit, knownValue, readMoney } from './readMoney.js'

/** One line in two years, of one scope, or saying which each year is of. */
export interface GrowthLine extends LineScopes<'before' | 'now'> {
  readonly key: string
  readonly label: string
  readonly before: GivenMoney
  readonly now: GivenMoney
}

/** A line that grew, shrank or stayed; nulls where one of its two figures is wanting. */
export interface LineGrowth {
  readonly key: string
  readonly label: string
  readonly before: Decimal | null
  readonly now: Decimal | null
  readonly change: Decimal | null
  /** Change ÷ before. */
  readonly growth: Proportion
  /** Change ÷ total before: one hundred times this is the contribution in percentage points. */
  readonly contribution: Proportion
}

/** A figure that a line does not have, so that the total cannot hold it. */
export interface GrowthLack {
  readonly key: string
  readonly label: string
  readonly at: 'before' | 'now'
  readonly reason: Reason
}

/** The growth of the lines that have both figures. */
export interface TotalGrowth {
  readonly outcome: 'decided' | 'partial' | 'undecided'
  readonly before: Decimal
  readonly now: Decimal
  readonly change: Decimal
  readonly growth: Proportion
  readonly lacks: readonly GrowthLack[]
}

/** The growth of every line and of the whole. */
export interface Growth extends InUnit {
  readonly kind: 'growth'
  readonly lines: readonly LineGrowth[]
  readonly total: TotalGrowth
}

/**
 * How much did each line grow from one year to the next, and what did it contribute to the growth of the whole?
 *
 * growth = (now − before) ÷ before; contribution = (now − before) ÷ Σ before. All contributions have one denominator,
 * `total.before`, and their numerators `change` add to `total.change` exactly: as fractions they add to the growth of
 * the total. Shares of one; amounts in the unit given. A zero base is `notApplicable`, so that a new line has a
 * contribution and no growth. A line with a blank, or whose years are of different money, is in no total, and `lacks`
 * names it; a blank is not zero. Nothing is thrown.
 *
 * Source: arithmetic.
 * @example
 * const lines = [{ key: 'a', label: 'A', before: '80', now: '100' }, { key: 'b', label: 'B', before: '20', now: '10' }]
 * growthByLine(lines, { unit: '万元' }).lines.map(({ contribution }) => String(contribution.value?.value))
 * // => ['0.2', '-0.1']
 */
export function growthByLine(lines: readonly GrowthLine[], { unit }: InUnit): Growth {
  const read = lines.map((line) => ({
    line,
    before: readMoney(line.before, { unit }),
    now: areOfOneScope(line, 'before', 'now') ? readMoney(line.now, { unit }) : ('scopesDiffer' as const),
  }))
  const known = read.flatMap(({ before, now }) => (isAmount(before) && isAmount(now) ? [{ before, now }] : []))
  const before = sumOf(known.map((line) => line.before.value))
  const now = sumOf(known.map((line) => line.now.value))
  const lacks = read.flatMap(({ line, ...figures }) => lacksOf(line, figures))
  const total: TotalGrowth = {
    outcome: known.length === 0 ? 'undecided' : known.length < read.length ? 'partial' : 'decided',
    before,
    now,
    change: now.minus(before),
    growth: known.length === 0 ? lacking(commonReason(lacks)) : proportionOf(now.minus(before), before),
    lacks,
  }
  return { kind: 'growth', unit, lines: read.map(({ line, ...figures }) => growthOf(line, figures, before)), total }
}

interface TwoYears {
  readonly before: Amount | Reason
  readonly now: Amount | Reason
}

const isAmount = (read: Amount | Reason): read is Amount => typeof read !== 'string'

function growthOf({ key, label }: GrowthLine, { before, now }: TwoYears, totalBefore: Decimal): LineGrowth {
  if (isAmount(before) && isAmount(now)) {
    const change = now.value.minus(before.value)
    const growth = proportionOf(change, before.value)
    const contribution = proportionOf(change, totalBefore)
    return { key, label, before: before.value, now: now.value, change, growth, contribution }
  }
  const none = lacking(isAmount(before) ? (now as Reason) : before)
  return {
    key,
    label,
    before: knownValue(before),
    now: knownValue(now),
    change: null,
    growth: none,
    contribution: none,
  }
}

/** Why a total is unknown: the reason that all its lines share, else that figures are missing. */
function commonReason(lacks: readonly GrowthLack[]): Reason {
  const reasons = new Set(lacks.map(({ reason }) => reason))
  const [only = 'missing'] = reasons
  return reasons.size === 1 ? only : 'missing'
}

const lacksOf = ({ key, label }: GrowthLine, figures: TwoYears): readonly GrowthLack[] =>
  (['before', 'now'] as const).flatMap((at) => {
    const reason = figures[at]
    return isAmount(reason) ? [] : [{ key, label, at, reason }]
  })
