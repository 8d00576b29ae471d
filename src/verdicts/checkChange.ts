import { parseAmount } from '../exact/amount.js'
import { type Decimal, zero } from '../exact/decimal.js'
import { partsGiven, printedText } from '../exact/printedText.js'
import { halfUp } from '../exact/rounding.js'
import { stepsOf } from '../exact/steps.js'
import { type Figure, readFigures } from './figure.js'
import { givesRate, mayGiveRate, settledAs, worked } from './inSteps.js'
import { type Judgement, judged, unjudged } from './judgement.js'
import { alike, judgeRate, rangeOver } from './judgeRate.js'
import { judgeSum } from './judgeSum.js'
import { readDirected, readRate, withoutWords } from './statedRate.js'

/** A change as it is printed: what is now, what was before or the change between them, and the rate stated. */
export interface PrintedChange {
  readonly now: string
  readonly before?: string
  /** Signed, or with a word: `-109.37`, `减少109.37`. */
  readonly change?: string
  /** A percentage, signed or with a word: `-7.84%`, `下降7.84%`, `持平`. */
  readonly stated: string
}

/**
 * Is this rate of change the one that these printed figures give?
 *
 * rate = change ÷ before, where before = now − change and change = now − before. `computed`, `difference` and `allowed`
 * are shares of one. With neither `before` nor `change`, `insufficientData`; with both, they must agree first, else
 * `broken` with the hint `changeContradicts`. Where the true base may be next to nothing, any rate is `rounding`. A zero base gives `notApplicable`. A rate of the wrong direction is
 * `broken` with the hint `sign`; a word that is not known leaves the direction open.
 * @throws TypeError for what is no text.
 *
 * Source: arithmetic; intervals as in XBRL Calculations 1.1.
 * @example checkChange({ now: '1285.83', change: '-109.37', stated: '下降7.84%' }).outcome // => 'holds'
 */
export function checkChange(given: PrintedChange): Judgement {
  const { now, before, change, stated } = textsOf(partsGiven(given, 'checkChange'))
  const rate = readRate(stated)
  const delta = change === undefined ? undefined : readDirected(change)
  const printed = change === undefined || isLevel(change) ? [] : [withoutWords(change)]
  const read = readFigures([now, ...(before === undefined ? [] : [before]), ...printed])
  if ('reason' in read) return unjudged('insufficientData', read.reason, read.at)
  if (!rate) return unjudged('insufficientData', parseAmount(stated).kind === 'blank' ? 'blank' : 'unreadable')
  const [current, ...others] = read.figures as [Figure, ...Figure[]]
  const former = before === undefined ? undefined : others.shift()
  const changed = others[0] ?? { value: zero, decimals: current.decimals }
  const moves = delta && (delta.open ? [false, true] : [delta.value.isNegative()])
  const rates = rate.open ? [rate, { ...rate, value: rate.value.negated() }] : [rate]
  const judgements = (moves ?? [undefined]).flatMap((falls) =>
    rates.map((one) => judgeChange(current, former, falls === undefined ? undefined : signed(changed, falls), one)),
  )
  return worked(judgements.find(({ outcome }) => outcome !== 'broken') ?? (judgements[0] as Judgement))
}

const textsOf = ({ now, before, change, stated }: PrintedChange) => ({
  now: printedText(now, 'now'),
  before: before === undefined ? undefined : printedText(before, 'before'),
  change: change === undefined ? undefined : printedText(change, 'change'),
  stated: printedText(stated, 'stated'),
})

/** A change told by a word alone, such as 持平: none. */
const isLevel = (change: string): boolean =>
  readDirected(change) !== null && parseAmount(withoutWords(change)).kind !== 'money'

const signed = (figure: Figure, negative: boolean): Figure => ({
  ...figure,
  value: negative ? figure.value.abs().negated() : figure.value,
})

/** The same for figures already read, `stated` being a share of one. */
export function judgeChange(
  now: Figure,
  before: Figure | undefined,
  change: Figure | undefined,
  stated: Figure,
): Judgement {
  if (before) {
    const judgement = judgeRateOfChange(now, before, change, stated)
    return change && contradicts(now, before, change)
      ? { ...worked(judgement), outcome: 'broken', hint: 'changeContradicts' }
      : judgement
  }
  if (change) return judgeOnChange(now, change, stated)
  return unjudged('insufficientData', 'missing')
}

/** Is the change stated another than the one between the two? */
const contradicts = (now: Figure, before: Figure, change: Figure): boolean =>
  judgeSum(change, alike([now, { ...before, minus: true }])).outcome === 'broken'

/**
 * The rate alone: the two figures bind it, and the change too where it is the one between them. Where it is another, that
 * is told of the change.
 */
export function judgeRateOfChange(now: Figure, before: Figure, change: Figure | undefined, stated: Figure): Judgement {
  const judgement = judgeOnBase(now, before, stated)
  if (!change || judgement.outcome === 'broken' || contradicts(now, before, change)) return judgement
  const bound = judgeFrom(alike([change, before]), stated, ([c, b]) => [c, b])
  return bound.outcome === 'broken' ? bound : judgement
}

/** Where safe integers say that the rate is the one stated, that is enough. */
function judgeOnBase(now: Figure, before: Figure, stated: Figure): Judgement {
  const told = (): Judgement => judgeFrom(alike([now, before]), stated, ([n, b]) => [n.minus(b), b])
  const decimals = Math.max(now.decimals, before.decimals, 0)
  const [n, b] = [stepsOf(now.value, decimals), stepsOf(before.value, decimals)]
  if (givesRate(n - b, b, stated)) return settledAs('holds', told)
  const [least, greatest] = [2 * (n - b) - 2, 2 * (n - b) + 2]
  const isNear = mayGiveRate([least, 2 * b + 1], [greatest, 2 * b - 1], stated)
  return isNear ? settledAs('rounding', told) : told()
}

function judgeOnChange(now: Figure, change: Figure, stated: Figure): Judgement {
  const told = (): Judgement => judgeFrom(alike([now, change]), stated, ([n, c]) => [c, n.minus(c)])
  const decimals = Math.max(now.decimals, change.decimals, 0)
  const [n, c] = [stepsOf(now.value, decimals), stepsOf(change.value, decimals)]
  if (givesRate(c, n - c, stated)) return settledAs('holds', told)
  const base = 2 * (n - c)
  const isNear = mayGiveRate([2 * c - 1, base + 2], [2 * c + 1, base - 2], stated)
  return isNear ? settledAs('rounding', told) : told()
}

type Fraction = (values: readonly [Decimal, Decimal]) => readonly [numerator: Decimal, denominator: Decimal]

function judgeFrom(figures: readonly Figure[], stated: Figure, fraction: Fraction): Judgement {
  const at = (values: readonly Decimal[]) => fraction(values as [Decimal, Decimal])
  const values = figures.map((figure) => figure.value)
  const [numerator, base] = at(values)
  if (base.isZero()) return unjudged('notApplicable', 'zeroBase')
  const computed = numerator.div(base)
  const bases = rangeOver(figures, (corner) => at(corner)[1])
  if (bases.low.lte(0) && bases.high.gte(0)) return unbounded(stated, computed)
  return judgeRate(stated, computed, () => rangeOver(figures, (corner) => at(corner)[0].div(at(corner)[1])))
}

/** The true base may be next to nothing, so that the rate may be anything. */
function unbounded(stated: Figure, computed: Decimal): Judgement {
  const difference = stated.value.minus(computed)
  return judged(computed, difference, () => difference.abs(), halfUp(computed, stated.decimals).eq(stated.value))
}
