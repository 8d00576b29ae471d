import type { Progress } from '../deviation/progress.js'
import { printPercent } from '../exact/print.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { lightInWords } from './lightInWords.js'
import { amountInWords, proportionInWords } from './proportionInWords.js'

/** Where does the money stand at the day, and by which law and method is that said? */
export function explainProgress({ unit, elapsed, total, ...told }: Progress, locale: Locale): string {
  const amount = (value: typeof total.outturn): string => amountInWords(value, unit, locale)
  const gone = printPercent(elapsed.byMonth.value, 2)
  const [planned, execution, forecast] = [total.planned, total.execution, total.forecast].map((rate) =>
    proportionInWords(rate, locale),
  )
  const [light, basis, method] = [
    lightInWords(total.light, locale),
    basisInWords(told.signals, locale),
    told.forecastMethod.says[locale],
  ]
  if (locale === 'zh')
    return `截至${elapsed.cutOff}（已过${gone}）：计划支出${amount(total.plannedOutturn)}，占年度预算${amount(total.annualBudget)}的${planned}；累计支出${amount(total.outturn)}，执行率${execution}，信号：${light}；全年预计${amount(total.forecastOutturn?.toDecimalPlaces(2) ?? null)}，${forecast}（${method}）。依据：${basis}。`
  return `At ${elapsed.cutOff} (${gone} of the year): planned ${amount(total.plannedOutturn)}, ${planned} of the annual budget of ${amount(total.annualBudget)}; outturn ${amount(total.outturn)}, execution ${execution}, light: ${light}; forecast ${amount(total.forecastOutturn?.toDecimalPlaces(2) ?? null)}, ${forecast} (${method}). Basis: ${basis}.`
}
