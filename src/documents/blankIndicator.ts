/** The cells in which a self-evaluation says what an indicator is and what came of it. */
interface IndicatorCells {
  readonly level3: string
  readonly target: string
  readonly actual: string
  readonly points?: string | undefined
  readonly score?: string | undefined
}

/** Is this row of a self-evaluation a group printed without an indicator? */
export const isBlankIndicator = ({ level3, target, actual, points = '', score = '' }: IndicatorCells): boolean =>
  [level3, target, actual, points, score].every((cell) => cell.trim() === '')
