import type { Decimal } from '../exact/decimal.js'
import { computeRate } from '../rates/computeRate.js'
import { paymentProgressRate } from '../rates/department/paymentProgressRate.js'
import type { RateResult } from '../rates/rateResult.js'
import { executionLight, type SignalRule } from '../scoring/signals/signalRule.js'
import type { Light } from '../terms/signalLight.js'
import type { Reason } from '../verdicts/outcome.js'
import type { Elapsed } from './elapsed.js'
import type { ForecastMethod } from './forecastMethod.js'
import { areOfOneScope, type LineScopes } from './moneyScope.js'
import { lacking, type Proportion, proportionOf } from './proportion.js'
import { type Amount, asGiven, type GivenMoney, type InUnit, knownValue, readMoney } from './readMoney.js'

/** A line of a budget in the middle of its year. Its amounts are of one scope, or say which. */
export interface FundLine extends LineScopes<FundField> {
  readonly key: string
  readonly label: string
  readonly annualBudget: GivenMoney
  /** What was planned to be spent to the day; left out where there is no plan. */
  readonly plannedOutturn?: GivenMoney
  /** What was spent to the day; left out before anything is known of it. */
  readonly outturn?: GivenMoney
}

export type FundField = 'annualBudget' | 'plannedOutturn' | 'outturn'

/** The amounts of a line as they were read. */
export type ReadFund = Readonly<Record<FundField, Amount | Reason>>

/** How far a line got. Rates are shares of one, each computed or with the reason why not. */
export interface FundProgress {
  readonly annualBudget: Decimal | null
  readonly plannedOutturn: Decimal | null
  readonly outturn: Decimal | null
  /** Planned outturn ÷ annual budget. */
  readonly planned: Proportion
  /** Outturn ÷ annual budget. */
  readonly execution: Proportion
  /** `paymentProgressRate`: execution ÷ planned. */
  readonly paymentProgress: RateResult
  /** Execution ÷ (month ÷ 12), by which the light goes. */
  readonly progress: Proportion
  readonly light: Light | null
  /** The outturn of the year by the method of forecast, and its share of the annual budget. */
  readonly forecastOutturn: Decimal | null
  readonly forecast: Proportion
}

/** Reads the amounts of a line: what is of other money than its budget is no part of it. */
export function readFund(line: FundLine, unit: InUnit): ReadFund {
  const partOf = (at: FundField): Amount | Reason =>
    areOfOneScope(line, 'annualBudget', at) ? readMoney(line[at], unit) : 'scopesDiffer'
  const annualBudget = readMoney(line.annualBudget, unit)
  return { annualBudget, plannedOutturn: partOf('plannedOutturn'), outturn: partOf('outturn') }
}

/** How far money got at a day, against the time gone by and against its plan. */
export function fundProgress(
  { annualBudget, plannedOutturn, outturn }: ReadFund,
  elapsed: Elapsed,
  method: ForecastMethod,
  signals: SignalRule,
): FundProgress {
  const planned = shareOf(plannedOutturn, annualBudget)
  const execution = shareOf(outturn, annualBudget)
  const progress = execution.value ? proportionOf(execution.value.value, elapsed.byMonth.value) : execution
  const spent = knownValue(outturn)
  const forecastOutturn = spent && method.outturnOfYear(spent, elapsed)
  return {
    annualBudget: knownValue(annualBudget),
    plannedOutturn: knownValue(plannedOutturn),
    outturn: spent,
    planned,
    execution,
    paymentProgress: computeRate(paymentProgressRate, {
      paidToDate: asGiven(outturn),
      annualBudget: asGiven(annualBudget),
      plannedProgress: planned.value,
    }),
    progress,
    light: progress.value && executionLight(progress.value.value, signals),
    forecastOutturn,
    forecast: forecastOutturn ? shareOf({ value: forecastOutturn, decimals: null }, annualBudget) : execution,
  }
}

function shareOf(part: Amount | Reason, whole: Amount | Reason): Proportion {
  if (typeof whole === 'string') return lacking(whole)
  return typeof part === 'string' ? lacking(part) : proportionOf(part.value, whole.value)
}
