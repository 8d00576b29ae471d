import type { Decimal } from '../exact/decimal.js'
import { frozen } from '../exact/frozen.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import { statedMethod } from '../law/grounds.js'
import type { Elapsed } from './elapsed.js'

/** How the outturn of the year is told from that of its part. An assumption that says itself, and no law. */
export interface ForecastMethod {
  readonly id: string
  readonly says: Sentence
  readonly outturnOfYear: (outturn: Decimal, elapsed: Elapsed) => Decimal
}

/** A method of the library itself, with a worked example. */
export interface ForecastMethodDefinition extends ForecastMethod {
  readonly kind: 'forecastMethod'
  readonly basis: Basis
  readonly applies: Applies
  readonly example: { readonly outturn: string; readonly cutOff: string; readonly outturnOfYear: string }
}

const applies: Applies = { forms: ['monitoring', 'departmentBudgetTarget'], years: null, region: null, level: null }

const basis: Basis = {
  instrument: statedMethod,
  says: {
    zh: '假设全年支出进度均匀，本法自身即为假设',
    en: 'money is assumed to be spent evenly over the year; the method is that assumption',
  },
  from: null,
  to: null,
  confirmed: 'document',
}

/** Outturn to date ÷ (month ÷ 12). */
export const linearByMonth: ForecastMethodDefinition = /* @__PURE__ */ frozen({
  kind: 'forecastMethod',
  id: 'linearByMonth',
  says: {
    zh: '线性外推：累计执行数÷（月数÷12）',
    en: 'linear: outturn to date ÷ (month ÷ 12)',
  },
  basis,
  applies,
  outturnOfYear: (outturn, { byMonth }) => outturn.div(byMonth.value),
  example: { outturn: '1545.2', cutOff: '2024-06-30', outturnOfYear: '3090.4' },
})

/** Outturn to date ÷ (days gone by ÷ days of the year). */
export const linearByDay: ForecastMethodDefinition = /* @__PURE__ */ frozen({
  kind: 'forecastMethod',
  id: 'linearByDay',
  says: {
    zh: '线性外推：累计执行数÷（已过天数÷全年天数）',
    en: 'linear: outturn to date ÷ (days gone by ÷ days of the year)',
  },
  basis,
  applies,
  outturnOfYear: (outturn, { byDay }) => outturn.div(byDay.value),
  example: { outturn: '20', cutOff: '2023-03-14', outturnOfYear: '100' },
})

/** Every method of forecasting, for lists of definitions; nothing is looked up in it. */
export const forecastMethods: readonly ForecastMethodDefinition[] = [linearByMonth, linearByDay]
