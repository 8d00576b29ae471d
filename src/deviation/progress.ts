import type { Basis, Sentence } from '../law/basis.js'
import { publishedSignals } from '../scoring/signals/publishedSignals.js'
import type { SignalRule } from '../scoring/signals/signalRule.js'
import type { Reason } from '../verdicts/outcome.js'
import { type Elapsed, elapsedAt } from './elapsed.js'
import { type ForecastMethod, linearByMonth } from './forecastMethod.js'
import {
  type FundField,
  type FundLine,
  type FundProgress,
  fundProgress,
  type ReadFund,
  readFund,
} from './fundProgress.js'
import { type GoalLine, type GoalStanding, goalProgress } from './goalProgress.js'
import { sumOf } from './proportion.js'
import type { Amount, InUnit } from './readMoney.js'

/** A line with its progress. */
export interface LineProgress extends FundProgress {
  readonly key: string
  readonly label: string
}

/** An amount that a line does not have and another line does. */
export interface FundLack {
  readonly key: string
  readonly label: string
  readonly at: FundField
  readonly reason: Reason
}

/** How far money and goals got at a day. Rates are shares of one, amounts in its unit. */
export interface Progress extends InUnit {
  readonly kind: 'progress'
  readonly elapsed: Elapsed
  readonly lines: readonly LineProgress[]
  /** Of all lines; an amount that one line lacks is not known of the total either. */
  readonly total: FundProgress
  readonly lacks: readonly FundLack[]
  readonly goals: readonly GoalStanding[]
  /** What the lights rest on, with its standing. */
  readonly signals: Basis
  readonly forecastMethod: { readonly id: string; readonly says: Sentence }
}

/** The day that is asked about, and the rules that progress is told by. */
export interface ProgressOptions extends InUnit {
  /** The last day that counts, as `2024-06-30`. */
  readonly cutOff: string
  /** `linearByMonth` where none is given. */
  readonly forecast?: ForecastMethod
  /** `publishedSignals` where none are given. */
  readonly signals?: SignalRule
}

/** Money and goals in the middle of their year. Lines do not contain each other: they add to the total. */
export interface MidYear {
  readonly lines: readonly FundLine[]
  readonly goals?: readonly GoalLine[]
}

const fields: readonly FundField[] = ['annualBudget', 'plannedOutturn', 'outturn']

/**
 * How far did money and goals get at a day, and where will the money be at the end of the year?
 *
 * planned = planned outturn ÷ annual budget; execution = outturn ÷ annual budget; progress = execution ÷ (month ÷ 12),
 * by which the light of money goes; an indicator goes by actual ÷ what was due, and a goal takes the worst of its
 * indicators. The forecast is by the method given, which says itself. Amounts in the unit given, rates as shares of
 * one. A zero budget is `notApplicable`; a blank is not zero, is told line by line, and leaves that amount of the total
 * open. The fiscal year is the calendar year.
 *
 * Source: signals read in a system in use (published); 支付进度率 财预〔2013〕53号 (unverified).
 *
 * @throws RangeError for a cut-off that is no day.
 * @example
 * const lines = [{ key: 't', label: '合计', annualBudget: '5878.82', plannedOutturn: '2245.2' }]
 * const { total } = monitorProgress({ lines }, { unit: '万元', cutOff: '2024-06-30' })
 * total.planned.value // => { kind: 'rate', value: 0.3819… }
 */
export function monitorProgress({ lines, goals = [] }: MidYear, options: ProgressOptions): Progress {
  const { unit, cutOff, forecast = linearByMonth, signals = publishedSignals } = options
  const elapsed = elapsedAt(cutOff)
  const read = lines.map((line) => ({ line, fund: readFund(line, { unit }) }))
  const progress = (fund: ReadFund): FundProgress => fundProgress(fund, elapsed, forecast, signals)
  const funds = read.map(({ fund }) => fund)
  return {
    kind: 'progress',
    unit,
    elapsed,
    lines: read.map(({ line: { key, label }, fund }) => ({ key, label, ...progress(fund) })),
    total: progress({
      annualBudget: totalOf(funds, 'annualBudget'),
      plannedOutturn: totalOf(funds, 'plannedOutturn'),
      outturn: totalOf(funds, 'outturn'),
    }),
    lacks: fields.flatMap((at) => lacksOf(at, read)),
    goals: goals.map((goal) => goalProgress(goal, elapsed, signals)),
    signals: signals.basis,
    forecastMethod: { id: forecast.id, says: forecast.says },
  }
}

/** The sum, or why one of its parts is not known. */
function totalOf(funds: readonly ReadFund[], at: FundField): Amount | Reason {
  const parts = funds.map((fund) => fund[at])
  const open = parts.find((part) => typeof part === 'string')
  if (open !== undefined || parts.length === 0) return open ?? 'missing'
  return { value: sumOf(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.value]))), decimals: null }
}

/** No line owes an amount that none has. */
function lacksOf(
  at: FundField,
  read: readonly { readonly line: FundLine; readonly fund: ReadFund }[],
): readonly FundLack[] {
  if (read.every(({ line }) => (line[at] ?? null) === null)) return []
  return read.flatMap(({ line: { key, label }, fund: { [at]: reason } }) =>
    typeof reason === 'string' ? [{ key, label, at, reason }] : [],
  )
}
