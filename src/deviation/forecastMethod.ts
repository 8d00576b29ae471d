import type { Decimal } from '../exact/decimal.js'
import type { Sentence } from '../law/basis.js'
import type { Elapsed } from './elapsed.js'

/** How the outturn of the year is told from that of its part. An assumption that says itself, and no law. */
export interface ForecastMethod {
  readonly id: string
  readonly says: Sentence
  readonly outturnOfYear: (outturn: Decimal, elapsed: Elapsed) => Decimal
}

/** Outturn to date ÷ (month ÷ 12). */
export const linearByMonth: ForecastMethod = {
  id: 'linearByMonth',
  says: {
    zh: '线性外推：累计执行数÷（月数÷12）',
    en: 'linear: outturn to date ÷ (month ÷ 12)',
  },
  outturnOfYear: (outturn, { byMonth }) => outturn.div(byMonth.value),
}

/** Outturn to date ÷ (days gone by ÷ days of the year). */
export const linearByDay: ForecastMethod = {
  id: 'linearByDay',
  says: {
    zh: '线性外推：累计执行数÷（已过天数÷全年天数）',
    en: 'linear: outturn to date ÷ (days gone by ÷ days of the year)',
  },
  outturnOfYear: (outturn, { byDay }) => outturn.div(byDay.value),
}
