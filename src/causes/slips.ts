import type { SlipKind } from '../verdicts/slipKind.js'

/** What was printed and what would be right, as digits without a point. */
interface Slip {
  readonly kind: SlipKind
  readonly right: bigint
}

const digitsOf = (printed: bigint): readonly string[] => [...(printed < 0n ? -printed : printed).toString()]
const numberOf = (digits: readonly string[], like: bigint): bigint => {
  const size = BigInt(digits.join('') || '0')
  return like < 0n ? -size : size
}
const allDigits = [...'0123456789']

const transposed = (digits: readonly string[]): readonly (readonly string[])[] =>
  digits.flatMap((digit, at) => {
    const next = digits[at + 1]
    return next === undefined || next === digit ? [] : [digits.with(at, next).with(at + 1, digit)]
  })

const dropped = (digits: readonly string[], isDoubled: boolean): readonly (readonly string[])[] =>
  digits.flatMap((digit, at) => ((digit === digits[at - 1]) === isDoubled ? [digits.toSpliced(at, 1)] : []))

const filled = (digits: readonly string[]): readonly (readonly string[])[] =>
  [...digits, ''].flatMap((_, at) => allDigits.map((digit) => digits.toSpliced(at, 0, digit)))

const replaced = (digits: readonly string[]): readonly (readonly string[])[] =>
  digits.flatMap((_, at) => allDigits.map((digit) => digits.with(at, digit)))

/** What it was before so many powers of ten: to the last digit, and to the one that a division leaves over. */
function shifted(printed: bigint, powers: readonly bigint[]): readonly bigint[] {
  return powers
    .flatMap((power) => [printed * power, (2n * printed + power) / (2n * power)])
    .filter((right) => right !== 0n)
}

/** What may have been meant by a figure, by the slip that would have made it so; the surest first. */
export function slipsOf(printed: bigint): readonly Slip[] {
  const digits = digitsOf(printed)
  const each = (kind: SlipKind, right: readonly bigint[]): readonly Slip[] => right.map((one) => ({ kind, right: one }))
  const spelled = (kind: SlipKind, all: readonly (readonly string[])[]): readonly Slip[] =>
    each(
      kind,
      all.map((one) => numberOf(one, printed)),
    )
  const away = printed < 0n ? -1n : 1n
  return [
    ...each('sign', [-printed]),
    ...each('tenfold', shifted(printed, [10n])),
    ...each('unit', shifted(printed, [10_000n])),
    ...spelled('transposed', transposed(digits)),
    ...each('decimalPoint', shifted(printed, [100n, 1000n])),
    ...spelled('doubledDigit', dropped(digits, true)),
    ...spelled('lostDigit', filled(digits)),
    ...each('truncated', [printed + away]),
    ...spelled('extraDigit', dropped(digits, false)),
    ...spelled('wrongDigit', replaced(digits)),
  ].filter(({ right }) => right !== printed)
}
