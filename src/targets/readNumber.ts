import { afterDigits, isDigitAt } from './glyphs.js'
import type { TargetProblem } from './problems.js'

/** A number in a text: its digits without separators, as `Decimal` takes them. */
export interface NumberReading {
  readonly end: number
  readonly digits: string
  readonly decimals: number
  readonly problem?: TargetProblem
}

const mostDigits = 20

/**
 * Which number begins here? Thousands separators must stand where thousands do: "1,063.77" is one, "1,06" is none.
 *
 * @example readNumber('1,063.77', 0) // => { end: 8, digits: '1063.77', decimals: 2 }
 */
export function readNumber(text: string, start: number): NumberReading {
  const wholeEnd = afterGroups(text, start)
  const whole = text.slice(start, wholeEnd).replaceAll(',', '')
  const end =
    text.charAt(wholeEnd) === '.' && isDigitAt(text, wholeEnd + 1) ? afterDigits(text, wholeEnd + 1) : wholeEnd
  const decimals = Math.max(end - wholeEnd - 1, 0)
  const reading = { end, digits: whole + text.slice(wholeEnd, end), decimals }
  const problem = problemAround(text, start, end, whole.length + decimals)
  return problem ? { ...reading, problem } : reading
}

function afterGroups(text: string, start: number): number {
  let end = afterDigits(text, start)
  if (end - start > 3) return end
  while (text.charAt(end) === ',' && afterDigits(text, end + 1) === end + 4) end += 4
  return end
}

function problemAround(text: string, start: number, end: number, digits: number): TargetProblem | undefined {
  if (digits > mostDigits) return 'tooManyDigits'
  const next = text.charAt(end)
  if (text.charAt(start - 1) === '.' || text.startsWith('零下', start - 2)) return 'malformedNumber'
  if (next === ',' && isDigitAt(text, end + 1)) return 'malformedNumber'
  if (next === '.' && '.%‰'.includes(text.charAt(end + 1)) && end + 1 < text.length) return 'malformedNumber'
  return next === '.' && isDigitAt(text, end + 1) ? 'malformedNumber' : undefined
}
