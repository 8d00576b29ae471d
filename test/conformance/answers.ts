import { parseAmount } from '../../src/exact/amount.js'
import { apportion } from '../../src/exact/apportion.js'
import { percentHalfUp } from '../../src/exact/columns.js'
import { Decimal, toDecimal } from '../../src/exact/decimal.js'
import { around } from '../../src/exact/interval.js'
import { halfEven, halfUp, truncate } from '../../src/exact/rounding.js'
import { convertUnit, type MoneyUnit } from '../../src/exact/unit.js'
import { computeRate } from '../../src/rates/computeRate.js'
import { judgeRateStated } from '../../src/rates/judgeRateStated.js'
import type { GradedRate } from '../../src/rates/pefa/gradedRate.js'
import { gradeYears } from '../../src/rates/pefa/gradeYears.js'
import type { RateDefinition } from '../../src/rates/rate.js'
import { rates } from '../../src/rates/rates.js'
import { checkChange } from '../../src/verdicts/checkChange.js'
import { checkRate } from '../../src/verdicts/checkRate.js'
import { checkSum } from '../../src/verdicts/checkSum.js'
import { accountsHeld, sentencesRead, tablesRead } from './documentAnswers.js'
import { named } from './named.js'
import { scoringAnswers } from './scoringAnswers.js'
import { targetAnswers } from './targetAnswers.js'

type Given = Record<string, string>

const roundings = { halfUp, halfEven, truncate }
const arithmetic = {
  round: ({ rounding, value = '', decimals }: Given) =>
    roundings[rounding as keyof typeof roundings](new Decimal(value), Number(decimals)),
  convert: ({ value = '', from, to }: Given) => convertUnit(new Decimal(value), from as MoneyUnit, to as MoneyUnit),
  around: ({ value = '', decimals }: Given) => around(new Decimal(value), Number(decimals)),
  apportion: ({ total = '', weights, decimals, order }: Given) =>
    apportion(total, weights as unknown as string[], {
      decimals: Number(decimals),
      ...(order ? { order: order as unknown as number[] } : {}),
    }),
  percent: ({ part, whole, decimals }: Given) => {
    const answer = percentHalfUp(Number(part), Number(whole), Number(decimals))
    return Number.isNaN(answer) ? { notApplicable: true } : toDecimal(answer)
  },
}

/** How this library answers each kind of vector. */
export const answers = {
  amounts: ({ text, unit }: { text: string; unit?: MoneyUnit }) => parseAmount(text, unit),
  arithmetic: (input: Given) => arithmetic[input.operation as keyof typeof arithmetic](input),
  sums: checkSum,
  rates: checkRate,
  changes: checkChange,
  ...targetAnswers,
  ...scoringAnswers,
  officialRates: ({
    rate,
    inputs,
    stated,
  }: {
    rate: string
    inputs: Record<string, string | null>
    stated: string
  }) => {
    const definition = named(rates, rate) as RateDefinition
    const { value, ...computed } = computeRate(definition, inputs)
    const told = 'reason' in computed ? { why: computed.reason, at: computed.at } : {}
    const atLeast = 'atLeast' in computed ? computed.atLeast?.value.value : undefined
    return { outcome: judgeRateStated(definition, inputs, stated).outcome, value: value?.value, ...told, atLeast }
  },
  gradedRates: ({ rate, years }: { rate: string; years: Parameters<typeof gradeYears>[1] }) => {
    const graded = gradeYears(named(rates, rate) as GradedRate, years)
    return { values: graded.years.map(({ value }) => value?.value), grade: graded.grade }
  },
  identities: accountsHeld,
  sentences: sentencesRead,
  tables: tablesRead,
}
