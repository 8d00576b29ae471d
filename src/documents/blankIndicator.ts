import { closedUp } from '../terms/label.js'

/** The cells in which a form says what an indicator is and what came of it. */
interface IndicatorCells {
  readonly level3: string
  readonly target?: string | undefined
  readonly actual?: string | undefined
  readonly points?: string | undefined
  readonly score?: string | undefined
}

const none = /^(?:无|暂无|不涉及|不适用|[/\-—－–]*)$/u

const isNone = (text: string): boolean => none.test(closedUp(text))

/** Is this row a group printed without an indicator: nothing but blanks, or words that there is none? */
export const isBlankIndicator = ({
  level3,
  target = '',
  actual = '',
  points = '',
  score = '',
}: IndicatorCells): boolean =>
  [level3, target, actual].every(isNone) && [points, score].every((cell) => cell.trim() === '')
