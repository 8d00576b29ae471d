import { partsGiven, printedText, printedTexts } from '../exact/printedText.js'
import { readFigures } from './figure.js'
import { type Judgement, unjudged } from './judgement.js'
import { alike } from './judgeRate.js'
import { judgeSum } from './judgeSum.js'

/** A sum as it is printed. */
export interface PrintedSum {
  readonly whole: string
  readonly parts: readonly string[]
  /** Scores, weights and counts are never rounded: allow nothing. */
  readonly exact?: boolean
}

/**
 * Do printed parts add up to the printed whole?
 *
 * whole = Σ parts. `computed` is the sum of the parts, `difference` the whole less that sum, `allowed` what rounding
 * allows: half of the last printed digit of the whole and of each part, in the whole's unit; parts of one unit share the
 * finest decimals printed among them. It holds where the sum is the whole, rounded to the decimals of the whole. A single
 * part is a copy: of the same decimals it must be the same, of others the same when the finer one is rounded. A blank or
 * unreadable figure gives `insufficientData` with the reason and the index of the text (0 is the whole); a blank is not
 * zero.
 * @throws TypeError for what is no text.
 *
 * Source: arithmetic; rounding as in XBRL Calculations 1.1.
 * @example checkSum({ whole: '99.99', parts: ['80.99', '4.69', '5.60', '4.12', '0.64', '3.95'] }).outcome // => 'holds'
 * @example checkSum({ whole: '1003.69', parts: ['637.60', '305.00', '49.92'] }).difference // => 11.17
 */
export function checkSum(given: PrintedSum): Judgement {
  const { whole, parts, exact = false } = partsGiven(given, 'checkSum')
  const read = readFigures([printedText(whole, 'whole'), ...printedTexts(parts, 'parts')])
  if ('reason' in read) return unjudged('insufficientData', read.reason, read.at)
  const [first, ...rest] = read.figures
  return first ? judgeSum(first, alike(rest), 'equals', exact) : unjudged('insufficientData', 'missing')
}
