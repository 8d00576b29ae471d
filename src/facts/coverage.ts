import type { Decimal } from '../exact/decimal.js'
import { halfUp } from '../exact/rounding.js'
import { quantitiesOf, shareOf } from '../targets/quantities.js'
import { isCount } from '../targets/unitKinds.js'
import { lettersOf } from '../terms/label.js'
import type { Figure } from '../verdicts/figure.js'
import type { Facts } from './facts.js'
import type { PrintedValue } from './indicatorRow.js'

const share = /(?:覆盖率|普及率|参与率|电子化率)$/u
const number = /(?:数量|次数|宗数|笔数|人数|户数|数)$/u

/** A rate and a number of one thing in one term, and the whole that they make. */
export interface Coverage {
  readonly rate: PrintedValue
  readonly counted: PrintedValue
  readonly unit: string
  /** About how many there are in all. */
  readonly whole: Decimal
  /** The form states a number that the coverage is of, as precisely as it is printed. */
  readonly isNamed: boolean
}

/** What a rate and a number of one thing have in common: the thing. */
const thingOf = (name: string, ending: RegExp): string =>
  lettersOf(name)
    .replace(/^(?:全年|本年度?|年度|当年)/u, '')
    .replace(ending, '')

/** The coverages of every indicator that has a number beside it, indicator by indicator. */
export function coveragesOf(facts: Facts): readonly (readonly Coverage[])[] {
  const numbers = new Map(
    facts.indicators.flatMap((row) =>
      row.targets.flatMap((value) => {
        const name = row.called(value.column)
        return number.test(name) ? [[`${value.column}/${thingOf(name, number)}`, value] as const] : []
      }),
    ),
  )
  const stated = numbersIn(facts)
  return facts.indicators.map((row) =>
    row.targets.flatMap((rate) => {
      const name = row.called(rate.column)
      const counted = share.test(name) ? numbers.get(`${rate.column}/${thingOf(name, share)}`) : undefined
      return counted ? coverageOf(rate, counted, stated) : []
    }),
  )
}

function coverageOf(rate: PrintedValue, counted: PrintedValue, stated: readonly Decimal[]): readonly Coverage[] {
  const covered = shareOf(rate.read)
  const { read } = counted
  if (!covered?.value.gt(0) || read.kind !== 'quantity' || read.unit === null || !isCount(read.unit)) return []
  const whole = halfUp(read.value.div(covered.value), 0)
  return [{ rate, counted, unit: read.unit, whole, isNamed: stated.some((one) => isWhole(one, read.value, covered)) }]
}

const isWhole = (whole: Decimal, value: Decimal, covered: Figure): boolean =>
  whole.gte(value) && whole.gt(0) && halfUp(value.div(whole), covered.decimals).eq(covered.value)

/** Every number that the sentences and the targets state. */
const numbersIn = ({ narrative, indicators }: Facts): readonly Decimal[] => [
  ...narrative.quantities.filter(({ stage }) => stage === 'count').map(({ figure }) => figure.value),
  ...indicators.flatMap((row) => row.targets.flatMap(({ read }) => quantitiesOf(read).map(({ value }) => value))),
]
