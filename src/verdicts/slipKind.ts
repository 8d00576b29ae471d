/** How a slip of the hand or of a file makes one figure of another, the surest first. */
export const slipKinds = [
  'sign',
  'tenfold',
  'unit',
  'transposed',
  'lastYear',
  'neighbour',
  'partLeftOut',
  'partDoubled',
  'decimalPoint',
  'doubledDigit',
  'lostDigit',
  'truncated',
  'extraDigit',
  'wrongDigit',
] as const

/**
 * What a slip looks like: another sign; ten times or a tenth; 元 for 万元 or the other way round; two digits that stand side
 * by side exchanged; last year's figure left in; the figure of the row or column beside it; a total without one of its
 * parts, or with one of them twice; another place of the point; a digit doubled, lost, too many or wrong; cut off instead
 * of rounded.
 */
export type SlipKind = (typeof slipKinds)[number]
