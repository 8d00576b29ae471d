import type { MoneyUnit } from '../../src/exact/unit.js'
import { checkChange } from '../../src/verdicts/checkChange.js'
import { checkRate } from '../../src/verdicts/checkRate.js'
import { checkSum } from '../../src/verdicts/checkSum.js'
import { judgedOtherwise, type Tried } from './compared.js'
import { exponents, units } from './figures.js'
import { changeVerdict, type Figure, growthVerdict, quotientVerdict, sumVerdict } from './judged.js'
import { type Chance, type Print, printOf } from './random.js'
import { halfUp, minus, over, type Rational, sum, ten, times, whole, zero } from './rational.js'

type Case = (chance: Chance) => Tried

/** The nearest figure of so many decimals, and some units of its last digit beside it. */
const near = (value: Rational, decimals: number, off: number): Print => {
  const units_ = whole(times(halfUp(value, decimals), ten(decimals)))
  return printOf(units_ + BigInt(off), decimals)
}

const signed = (chance: Chance, print: Print): Print =>
  chance.isOnce(6) ? printOf(-whole(times(print.value, ten(print.decimals))), print.decimals) : print
const figure = (chance: Chance, digits: number): Print =>
  signed(chance, printOf(chance.integer(digits), chance.below(4)))
const inUnit = ({ value, decimals }: Print, from: MoneyUnit, to: MoneyUnit): Figure => {
  const shift = exponents[from] - exponents[to]
  return { value: times(value, ten(shift)), decimals: decimals - shift }
}

const sums: Case = (chance) => {
  const parts = Array.from({ length: 1 + chance.below(6) }, () => figure(chance, 9))
  const isMixed = chance.isOnce(4)
  const named = parts.map(() => (isMixed ? chance.pick(units) : '万元'))
  const own = isMixed ? chance.pick(units) : '万元'
  const figures = parts.map((part, at) => inUnit(part, named[at] as MoneyUnit, own as MoneyUnit))
  const all = sum(figures.map(({ value }) => value))
  const stated = near(all, chance.below(4), chance.isOnce(2) ? 0 : chance.below(9) - 4)
  const isExact = chance.isOnce(5)
  const tail = (unit: string): string => (isMixed ? unit : '')
  const given = {
    whole: `${stated.text}${tail(own)}`,
    parts: parts.map(({ text }, at) => `${text}${tail(named[at] as string)}`),
    ...(isExact ? { exact: true } : {}),
  }
  const wanted = sumVerdict(
    stated,
    figures.map((one, at) => ({ ...one, unit: named[at] as string })),
    isExact,
  )
  return { kind: wanted.outcome, mismatch: judgedOtherwise(given, checkSum(given), wanted) }
}

/** A percentage as printed beside the rate that it is of. */
const percentage = (print: Print): Figure => ({ value: times(print.value, ten(-2)), decimals: print.decimals + 2 })

const rates: Case = (chance) => {
  const [numerator, denominator] = [
    figure(chance, 8),
    chance.isOnce(40) ? printOf(0n, 2) : printOf(chance.integer(8), chance.below(4)),
  ]
  const rate = denominator.value.n === 0n ? zero : over(numerator.value, denominator.value)
  const stated = near(times(rate, ten(2)), chance.below(4), chance.isOnce(2) ? 0 : chance.below(9) - 4)
  const isExact = chance.isOnce(5)
  const given = {
    numerator: numerator.text,
    denominator: denominator.text,
    stated: `${stated.text}${chance.isOnce(4) ? '' : '%'}`,
    ...(isExact ? { exact: true } : {}),
  }
  const wanted = quotientVerdict(numerator, denominator, percentage(stated), isExact)
  return { kind: wanted.outcome, mismatch: judgedOtherwise(given, checkRate(given), wanted) }
}

const rise = ['增加', '增长', '上升', '提高']
const fall = ['减少', '下降', '降低']
/** A change in words or with its sign. */
const worded = (chance: Chance, { text, value }: Print, end: string): string => {
  if (chance.isOnce(3)) return `${text}${end}`
  return `${chance.pick(value.n < 0n ? fall : rise)}${text.replace('-', '')}${end}`
}

const changes: Case = (chance) => {
  const [now, before] = [printOf(chance.integer(8), chance.below(3)), printOf(chance.integer(8), chance.below(3))]
  const growth = before.value.n === 0n ? zero : over(minus(now.value, before.value), before.value)
  const stated = near(times(growth, ten(2)), chance.below(3), chance.isOnce(2) ? 0 : chance.below(9) - 4)
  const printed = worded(chance, stated, '%')
  if (chance.isOnce(2)) {
    const given = { now: now.text, before: before.text, stated: printed }
    const wanted = growthVerdict(now, before, percentage(stated))
    return { kind: wanted.outcome, mismatch: judgedOtherwise(given, checkChange(given), wanted) }
  }
  const difference = minus(now.value, before.value)
  const change = near(difference, Math.max(now.decimals, before.decimals), 0)
  const given = { now: now.text, change: worded(chance, change, ''), stated: printed }
  const wanted = changeVerdict(now, change, percentage(stated))
  return { kind: wanted.outcome, mismatch: judgedOtherwise(given, checkChange(given), wanted) }
}

/** Sums, rates and changes as they are printed. */
export const checkCases = { sums, rates, changes }
