import { parseAmount } from '../exact/amount.js'
import type { Decimal } from '../exact/decimal.js'
import type { Figure } from './figure.js'
import { type Judgement, unjudged } from './judgement.js'
import { alike, judgeRate, rangeOver } from './judgeRate.js'
import { judgeSum } from './judgeSum.js'
import { readDirected, readRate, type Stated } from './statedRate.js'

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
 * `broken` with the hint `changeContradicts`. A zero base gives `notApplicable`. A rate of the wrong direction is
 * `broken` with the hint `sign`. Nothing is thrown.
 *
 * Source: arithmetic; intervals as in XBRL Calculations 1.1.
 * @example checkChange({ now: '1285.83', change: '-109.37', stated: '下降7.84%' }).outcome // => 'holds'
 */
export function checkChange({ now, before, change, stated }: PrintedChange): Judgement {
  const rate = readRate(stated)
  const [current, former] = [readPlain(now), before === undefined ? undefined : readPlain(before)]
  const delta = change === undefined ? undefined : readDirected(change)
  if (!rate || !current || former === null || delta === null) return unjudged('insufficientData', 'unreadable')
  return judgeChange(current, former, delta, rate)
}

/** The same for figures already read, `stated` being a share of one. */
export function judgeChange(
  now: Figure,
  before: Figure | undefined,
  change: Figure | undefined,
  stated: Figure,
): Judgement {
  if (before && change) {
    const step = judgeSum(change, [now, { ...before, minus: true }])
    if (step.outcome === 'broken') return { ...step, hint: 'changeContradicts' }
  }
  if (before)
    return judgeFrom(alike([now, before]), stated, ([n, b]) => [(n as Decimal).minus(b as Decimal), b as Decimal])
  if (change)
    return judgeFrom(alike([now, change]), stated, ([n, c]) => [c as Decimal, (n as Decimal).minus(c as Decimal)])
  return unjudged('insufficientData', 'missing')
}

type Fraction = (values: readonly Decimal[]) => readonly [numerator: Decimal, denominator: Decimal]

function judgeFrom(figures: readonly Figure[], stated: Figure, fraction: Fraction): Judgement {
  const divide = (values: readonly Decimal[]): Decimal => {
    const [numerator, denominator] = fraction(values)
    return numerator.div(denominator)
  }
  const values = figures.map((figure) => figure.value)
  if (fraction(values)[1].isZero()) return unjudged('notApplicable', 'zeroBase')
  return judgeRate(stated, divide(values), rangeOver(figures, divide))
}

function readPlain(text: string): Stated | null {
  const amount = parseAmount(text)
  return amount.kind === 'money' ? { value: amount.value, decimals: amount.decimals, directed: false } : null
}
