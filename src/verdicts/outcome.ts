/** Every outcome, what is right first. */
export const outcomes = ['holds', 'rounding', 'broken', 'notApplicable', 'insufficientData'] as const

/**
 * What came of a check.
 *
 * - `holds`: exactly as printed.
 * - `rounding`: some true values behind the printed ones make it hold. Not a finding.
 * - `broken`: no true values do.
 * - `notApplicable`: there is nothing to compare, as with a zero base.
 * - `insufficientData`: a figure it needs is missing or blank.
 */
export type Outcome = (typeof outcomes)[number]

/** Why a check could not be computed. */
export type Reason =
  | 'zeroBase'
  | 'nothingPrinted'
  | 'blank'
  | 'missing'
  | 'missingTable'
  | 'missingStatement'
  | 'unreadable'
  | 'unknownSubject'
  | 'unitsDiffer'
  | 'scopesDiffer'
  | 'netChangeOnly'
  | 'condition'
  | 'yearNotCovered'
  | 'tooMany'

/**
 * What may have gone wrong. `truncated`: it holds if the figure is cut instead of rounded. `sign`: it holds with the other
 * sign. `unit`: it holds in 元 for 万元, or the other way round. `percent`: it holds as a share of one for a percentage, or
 * the other way round. `lastDigit`: all but the last digit is right. `neighbour`: the figure of the row or column beside it.
 */
export type Hint = 'truncated' | 'sign' | 'changeContradicts' | 'unit' | 'percent' | 'lastDigit' | 'neighbour'
