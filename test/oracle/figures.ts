import { parseAmount } from '../../src/exact/amount.js'
import { apportion } from '../../src/exact/apportion.js'
import { percentHalfUp, sumColumn } from '../../src/exact/columns.js'
import { Decimal } from '../../src/exact/decimal.js'
import { around, minus as lessInterval, meets, plus, quotient } from '../../src/exact/interval.js'
import { add as addMeasures, convertMoney, money, percent, rate } from '../../src/exact/measure.js'
import { halfEven, halfUp, truncate } from '../../src/exact/rounding.js'
import { convertUnit, type MoneyUnit } from '../../src/exact/unit.js'
import { agrees, type Tried, unless } from './compared.js'
import { type Chance, digitsOf, printOf } from './random.js'
import * as exact from './rational.js'

type Case = (chance: Chance) => Tried

/** 元, 千元, 万元, 亿元: powers of ten. */
export const exponents: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 }
export const units = Object.keys(exponents) as MoneyUnit[]

const fullWidth = (text: string): string =>
  [...text]
    .map((one) => (one === '.' ? '．' : one === ',' ? '，' : String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)))
    .join('')
const grouped = (text: string): string => {
  const [whole = '', part] = text.split('.')
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return part === undefined ? groups : `${groups}.${part}`
}
const spaces = ['', ' ', '　', '\u00a0', '\t']
const minuses: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `−${text}`,
  (text) => `－${text}`,
  (text) => `(${text})`,
  (text) => `（${text}）`,
  (text) => `△${text}`,
  (text) => `▲${text}`,
]

/** An amount printed in any of the ways that papers have; or what is no amount. */
const amount: Case = (chance) => {
  const units_ = chance.integer(15)
  const decimals = chance.below(5)
  const plain = digitsOf(units_, decimals)
  const isNegative = chance.isOnce(3)
  const dress = chance.pick([(text: string) => text, grouped, (text: string) => fullWidth(grouped(text)), fullWidth])
  const named = chance.isOnce(3) ? chance.pick(units) : null
  const given = chance.isOnce(2) ? chance.pick(units) : null
  const body = isNegative ? chance.pick(minuses)(dress(plain)) : dress(plain)
  const text = `${chance.pick(spaces)}${body}${named ?? ''}${chance.pick(spaces)}`
  const damage = chance.below(8)
  if (damage === 0) {
    const broken = chance.pick([
      `${plain}.5.1`,
      `${plain}%`,
      `约${plain}`,
      `(${plain}`,
      `${plain})`,
      '1,23',
      '12,3456',
      `${plain}x`,
    ])
    const came = parseAmount(broken)
    return {
      kind: 'refused',
      mismatch: unless(came.kind === 'unreadable', () => ({ given: broken, came, wanted: 'unreadable' })),
    }
  }
  const came = parseAmount(text, given ?? undefined)
  const value = exact.rational(`${isNegative ? '-' : ''}${plain}`)
  const isRight =
    came.kind === 'money' &&
    came.decimals === decimals &&
    came.unit === (named ?? given) &&
    agrees(came.value, value) &&
    !Object.is(came.value.toNumber(), -0)
  return {
    kind: isNegative ? 'negative' : 'positive',
    mismatch: unless(isRight, () => ({ given: [text, given], came, wanted: [plain, isNegative] })),
  }
}

const roundings = {
  halfUp: [halfUp, exact.halfUp],
  halfEven: [halfEven, exact.halfEven],
  truncate: [truncate, exact.cut],
} as const
const rounding: Case = (chance) => {
  const has = chance.below(8)
  const to = chance.below(has + 3) - 2
  // Ties are what roundings differ in: every third figure ends in a five at just that place.
  const units_ =
    chance.isOnce(3) && has > to
      ? chance.integer(8) * 10n ** BigInt(has - to) + 5n * 10n ** BigInt(has - to - 1)
      : chance.integer(18)
  const { value, text } = printOf(chance.isOnce(2) ? -units_ : units_, has)
  const kind = chance.pick(['halfUp', 'halfEven', 'truncate'] as const)
  const [library, oracle] = roundings[kind]
  const [came, wanted] = [library(new Decimal(text), to), oracle(value, to)]
  return {
    kind,
    mismatch: unless(agrees(came, wanted), () => ({
      given: [text, to, kind],
      came: `${came}`,
      wanted: exact.written(wanted),
    })),
  }
}

const unit: Case = (chance) => {
  const { text, value, decimals } = printOf(chance.integer(15), chance.below(5))
  const [from, to] = [chance.pick(units), chance.pick(units)]
  const shift = exponents[from] - exponents[to]
  const wanted = exact.times(value, exact.ten(shift))
  const came = convertUnit(new Decimal(text), from, to)
  const kept = convertMoney(money(text, from, decimals), to)
  const isRight =
    agrees(came, wanted) && agrees(kept.value, wanted) && kept.decimals === decimals - shift && kept.unit === to
  return {
    kind: `${from} to ${to}`,
    mismatch: unless(isRight, () => ({ given: [text, from, to], came: `${came}`, wanted: exact.written(wanted) })),
  }
}

const measure: Case = (chance) => {
  const [a, b] = [printOf(chance.integer(12), chance.below(4)), printOf(-chance.integer(12), chance.below(4))]
  const [from, to] = [chance.pick(units), chance.pick(units)]
  const finer = exponents[from] < exponents[to] ? from : to
  const came = addMeasures(money(a.text, from), money(b.text, to))
  const inFiner = (value: exact.Rational, of: MoneyUnit) =>
    exact.times(value, exact.ten(exponents[of] - exponents[finer]))
  const wanted = exact.add(inFiner(a.value, from), inFiner(b.value, to))
  const digits = chance.below(5)
  const printed = percent(rate(a.text), digits)
  const wantedText = `${exact.written(exact.halfUp(exact.times(a.value, exact.q(100)), digits))}`
  const isPrinted =
    exact.equal(exact.rational(printed.replace('%', '')), exact.rational(wantedText)) &&
    (printed.split('.')[1]?.length ?? 1) - 1 === digits
  const isRight = agrees(came.value, wanted) && came.unit === finer && isPrinted
  return {
    kind: 'sum and percent',
    mismatch: unless(isRight, () => ({
      given: [a.text, from, b.text, to, digits],
      came: [`${came.value}`, printed],
      wanted: [exact.written(wanted), wantedText],
    })),
  }
}

const interval: Case = (chance) => {
  const [a, b] = [
    printOf(chance.isOnce(4) ? -chance.integer(6) : chance.integer(6), chance.below(4)),
    printOf(chance.integer(6), chance.below(4)),
  ]
  const [x, y] = [a, b].map(({ text, decimals }) => around(new Decimal(text), decimals)) as [
    ReturnType<typeof around>,
    ReturnType<typeof around>,
  ]
  const endsOf = ({ value, decimals }: typeof a) =>
    [exact.minus(value, exact.halfDigit(decimals)), exact.add(value, exact.halfDigit(decimals))] as const
  const [[al, ah], [bl, bh]] = [endsOf(a), endsOf(b)]
  const same = (came: { low: Decimal; high: Decimal }, low: exact.Rational, high: exact.Rational) =>
    agrees(came.low, low) && agrees(came.high, high)
  const q = quotient(x, y)
  const crosses = bl.n <= 0n && bh.n >= 0n
  const all = crosses ? [] : [al, ah].flatMap((n) => [bl, bh].map((d) => exact.over(n, d)))
  const isRight =
    same(x, al, ah) &&
    same(plus(x, y), exact.add(al, bl), exact.add(ah, bh)) &&
    same(lessInterval(x, y), exact.minus(al, bh), exact.minus(ah, bl)) &&
    meets(x, y) === (exact.order(al, bh) <= 0 && exact.order(bl, ah) <= 0) &&
    (crosses ? q === null : q !== null && same(q, exact.least(all), exact.most(all)))
  return {
    kind: crosses ? 'without quotient' : 'with quotient',
    mismatch: unless(isRight, () => ({ given: [a.text, b.text], came: [x, y, q], wanted: all.map(exact.written) })),
  }
}

const apportioned: Case = (chance) => {
  const decimals = chance.below(4)
  const total = chance.isOnce(5) ? -chance.integer(9) : chance.integer(9)
  const weights = Array.from({ length: 1 + chance.below(7) }, (): bigint => (chance.isOnce(6) ? 0n : chance.integer(4)))
  if (!weights.some((one) => one > 0n)) weights.splice(0, 1, 1n)
  const order = chance.isOnce(3) ? weights.map(() => chance.below(4)) : undefined
  const all = weights.reduce((a, b) => a + b)
  const size = total < 0n ? -total : total
  const parts = weights.map((one, at) => ({
    at,
    part: (size * one) / all,
    rest: (size * one) % all,
    rank: order?.[at] ?? at,
  }))
  const left = Number(size - parts.reduce((sum, { part }) => sum + part, 0n))
  const first = parts
    .toSorted((a, b) => (a.rest === b.rest ? a.rank - b.rank || a.at - b.at : a.rest > b.rest ? -1 : 1))
    .slice(0, left)
  const wanted = parts.map(({ at, part }) =>
    digitsOf((first.some((one) => one.at === at) ? part + 1n : part) * (total < 0n ? -1n : 1n), decimals),
  )
  const came = apportion(digitsOf(total, decimals), weights, { decimals, ...(order ? { order } : {}) })
  const isRight = came.every((one, at) => agrees(one, exact.rational(wanted[at] ?? '0')))
  return {
    kind: order ? 'by rank' : 'as listed',
    mismatch: unless(isRight, () => ({
      given: [total, weights, decimals, order].map(String),
      came: came.map(String),
      wanted,
    })),
  }
}

const column: Case = (chance) => {
  const cells = Array.from({ length: 1 + chance.below(12) }, () =>
    chance.isOnce(6) ? Number.NaN : Number(chance.integer(16) % 9_007_199_254_740_991n) * (chance.isOnce(3) ? -1 : 1),
  )
  const { sum, blanks } = sumColumn(Float64Array.from(cells))
  const wanted = cells.reduce<bigint>((total, one) => (Number.isNaN(one) ? total : total + BigInt(one)), 0n)
  const [part, whole, decimals] = [chance.below(2_000_000) - 500_000, chance.below(1_000_000), chance.below(4)]
  const rated = percentHalfUp(part, whole, decimals)
  const wantedRate =
    whole === 0
      ? null
      : exact.whole(exact.times(exact.halfUp(exact.q(part, whole), decimals + 2), exact.ten(decimals + 2)))
  const isRight =
    BigInt(sum) === wanted &&
    blanks === cells.filter(Number.isNaN).length &&
    (wantedRate === null ? Number.isNaN(rated) : BigInt(rated) === wantedRate)
  return {
    kind: typeof sum,
    mismatch: unless(isRight, () => ({
      given: [cells, part, whole, decimals],
      came: [sum, blanks, rated],
      wanted: [wanted, wantedRate],
    })),
  }
}

/** Figures, units, rounding, intervals, apportioning and columns. */
export const figureCases = { amount, rounding, unit, measure, interval, apportioned, column }
