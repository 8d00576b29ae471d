import { parseAmount } from '../exact/amount.js'
import type { Decimal } from '../exact/decimal.js'
import { partsGiven, printedText } from '../exact/printedText.js'
import { stepsOf } from '../exact/steps.js'
import { type Figure, readFigures } from './figure.js'
import { givesRate, mayGiveRate, settledAs, worked } from './inSteps.js'
import { type Judgement, unjudged } from './judgement.js'
import { alike, exactly, judgeRate, rangeOver } from './judgeRate.js'
import { readRate } from './statedRate.js'

/** A rate as it is printed, with what it is the rate of. */
export interface PrintedRate {
  readonly numerator: string
  readonly denominator: string
  /** A percentage, with or without its sign. */
  readonly stated: string
  /** Scores, weights and counts are never rounded: take numerator and denominator as they are. */
  readonly exact?: boolean
}

/**
 * Is this percentage the one that these printed figures give?
 *
 * rate = numerator ÷ denominator. `computed`, `difference` and `allowed` are shares of one. Rates are often computed
 * from 元 and printed beside 万元: the stated rate may be any that true values within half of the last printed digits
 * give. Numerator and denominator share the finest decimals printed among them. A zero denominator gives
 * `notApplicable`, a blank or unreadable figure `insufficientData` with the index of the text (0 numerator,
 * 1 denominator, 2 stated).
 * @throws TypeError for what is no text.
 *
 * Source: arithmetic; intervals as in XBRL Calculations 1.1.
 * @example checkRate({ numerator: '1,285.83', denominator: '1,389.88', stated: '95.00%' }).outcome // => 'broken'
 * @example checkRate({ numerator: '0.25', denominator: '1.00', stated: '25.07%' }).outcome // => 'rounding'
 */
export function checkRate(given: PrintedRate): Judgement {
  const { exact = false, ...printed } = partsGiven(given, 'checkRate')
  const stated = printedText(printed.stated, 'stated')
  const read = readFigures([
    printedText(printed.numerator, 'numerator'),
    printedText(printed.denominator, 'denominator'),
  ])
  if ('reason' in read) return unjudged('insufficientData', read.reason, read.at)
  const rate = readRate(stated)
  if (!rate) return unjudged('insufficientData', parseAmount(stated).kind === 'blank' ? 'blank' : 'unreadable', 2)
  const [part, whole] = read.figures
  return part && whole ? worked(judgeQuotient(part, whole, rate, exact)) : unjudged('insufficientData', 'missing')
}

/** The same for figures already read, `stated` being a share of one. */
export function judgeQuotient(part: Figure, whole: Figure, stated: Figure, exact = false): Judgement {
  if (whole.value.isZero()) return unjudged('notApplicable', 'zeroBase')
  const told = (): Judgement => judgeQuotientExactly(part, whole, stated, exact)
  const decimals = Math.max(part.decimals, whole.decimals, 0)
  const [n, b] = [stepsOf(part.value, decimals), stepsOf(whole.value, decimals)]
  if (givesRate(n, b, stated)) return settledAs('holds', told)
  const isNear = !exact && mayGiveRate([2 * n - 1, 2 * b + 1], [2 * n + 1, 2 * b - 1], stated)
  return isNear ? settledAs('rounding', told) : told()
}

/** The same of a whole that is not zero, without a quick look in integers first. */
export function judgeQuotientExactly(part: Figure, whole: Figure, stated: Figure, exact: boolean): Judgement {
  const computed = part.value.div(whole.value)
  return judgeRate(stated, computed, () => (exact ? exactly(computed) : rangeOver(alike([part, whole]), quotient)))
}

const quotient = ([part, whole]: readonly Decimal[]): Decimal => (part as Decimal).div(whole as Decimal)
