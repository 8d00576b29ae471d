import type { FundField } from '../../deviation/fundProgress.js'
import type { Progress } from '../../deviation/progress.js'
import type { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { convertUnit } from '../../exact/unit.js'
import type { Locale } from '../../words/locale.js'
import { explainProgress } from '../explainProgress.js'
import { amountInTable, amountInWords } from '../proportionInWords.js'
import type { ChartOption } from './chartOption.js'
import type { ChartOptions } from './chartOptions.js'
import { drawnPercent } from './drawn.js'
import { lacksInWords } from './lacksInWords.js'
import { markAt } from './markAt.js'
import { progressColumns } from './progressColumns.js'
import { type ProgressRow, progressSeries } from './progressSeries.js'
import { progressWords } from './progressWords.js'
import { rowChart } from './rowChart.js'
import { shareAxis } from './shareAxis.js'

/**
 * How far is the money against the time gone by? The option of an Apache ECharts chart.
 *
 * A row for the total and one for each line, all in percent of the annual budget: a broad pale bar for what was planned
 * to the day, a narrow dark one for what was spent, a hollow mark for the forecast of the year, and a dashed line at the
 * share of the year that is over (month ÷ 12, by which the lights go). The texts beside them are exact, the annual budget
 * in the unit asked for; lights are words. What is blank or missing is a gap, `null` in the data and a dash in its text,
 * with its reason below the title; zero is drawn as zero. The axis ends at 200 % at the latest, what goes beyond is
 * marked ▸. Nothing is thrown.
 */
export function progressChart(progress: Progress, options: ChartOptions = {}): ChartOption {
  const { locale = 'zh', unit = progress.unit } = options
  const { elapsed, lines, total } = progress
  const say = progressWords[locale]
  const rows: readonly ProgressRow[] = [{ ...total, label: say.total }, ...lines]
  const { axis, notes, print } = shareAxis(rows.flatMap(sharesOf), locale)
  const convert = (value: Decimal | null): Decimal | null => value && convertUnit(value, progress.unit, unit)
  const amount = (value: Decimal | null): string => amountInTable(convert(value), unit)
  return rowChart({
    title: say.title,
    notes: [whenOf(progress, locale), ...wantingOf(progress, locale), ...notes],
    description: explainProgress(progress, locale),
    rows: rows.map(({ label }) => label),
    columns: progressColumns(rows, { amount, share: print, unit, locale }),
    xAxis: axis,
    series: progressSeries(rows, {
      time: markAt(drawnPercent(elapsed.byMonth.value), say.gone(printPercent(elapsed.byMonth.value, 2))),
      print: (value) => amountInWords(convert(value), unit, locale),
      locale,
    }),
  })
}

const sharesOf = ({ planned, execution, forecast }: ProgressRow): readonly (Decimal | null)[] =>
  [planned, execution, forecast].map(({ value }) => value?.value ?? null)

/** The day, and how the forecast came about where there is one. */
function whenOf({ elapsed, lines, forecastMethod }: Progress, locale: Locale): string {
  const say = progressWords[locale]
  const isForecast = lines.some(({ forecast }) => forecast.value !== null)
  const when = say.when(elapsed.cutOff, printPercent(elapsed.byMonth.value, 2))
  return isForecast ? `${when}${say.estimate(forecastMethod.says[locale])}` : when
}

/** What no line has, once for all; what single lines lack, each with its reason. */
function wantingOf({ lines, lacks }: Progress, locale: Locale): readonly string[] {
  const say = progressWords[locale]
  const fields: readonly FundField[] = ['annualBudget', 'plannedOutturn', 'outturn']
  const absent = fields.filter((at) => lines.every((line) => line[at] === null))
  const single = lacks.filter(({ at }) => !absent.includes(at)).map((lack) => ({ ...lack, at: say[lack.at] }))
  return [...absent.map((at) => say.none(say[at])), ...lacksInWords(single, locale)]
}
