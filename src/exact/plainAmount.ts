const zeroDigit = 48
const nineDigit = 57
const comma = 44
const point = 46
const minus = 45

/**
 * The digits of a plainly printed amount as one integer: `1,063.77` gives 106377, `-0.5` gives -5.
 *
 * The quick way for what nearly every cell holds: an optional minus, digits with or without thousands separators, an
 * optional point with decimals, at most 15 digits in all. Anything else gives NaN and is left to `parseAmount`.
 */
export function plainMantissa(text: string): number {
  if (text === '0.00') return 0
  const length = text.length
  if (length === 0 || length > 21) return Number.NaN
  const start = text.charCodeAt(0) === minus ? 1 : 0
  let mantissa = 0
  let digits = 0
  let separator = -1
  let decimal = -1
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= zeroDigit && code <= nineDigit) {
      mantissa = mantissa * 10 + (code - zeroDigit)
      digits++
    } else if (code === point && decimal < 0 && at > start && at < length - 1) {
      if (separator >= 0 && at - separator !== 4) return Number.NaN
      decimal = at
    } else if (code === comma && decimal < 0 && followsGroup(at, start, separator)) {
      separator = at
    } else return Number.NaN
  }
  if (digits === 0 || digits > 15 || (separator >= 0 && decimal < 0 && length - separator !== 4)) return Number.NaN
  return start === 1 && mantissa !== 0 ? -mantissa : mantissa
}

const followsGroup = (at: number, start: number, separator: number): boolean =>
  separator < 0 ? at > start && at - start <= 3 : at - separator === 4

/** How many decimals does a plainly printed amount show? `printedDecimals('1,063.77') // => 2` */
export function printedDecimals(text: string): number {
  const length = text.length
  if (text.charCodeAt(length - 3) === point) return 2
  const at = text.lastIndexOf('.')
  return at < 0 ? 0 : length - at - 1
}
