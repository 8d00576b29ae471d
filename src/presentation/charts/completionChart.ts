import { effectNames, statusNames } from '../../words/deviations.js'
import type { Locale } from '../../words/locale.js'
import { sentenceMarks } from '../../words/sentenceMarks.js'
import { shortLabel } from '../plainLabel.js'
import type { ChartOption } from './chartOption.js'
import type { ChartOptions } from './chartOptions.js'
import { type CompletedIndicator, completionOf, labelsOf, resultOf } from './completedIndicator.js'
import { completionSeries } from './completionSeries.js'
import { completionStatuses } from './completionStatus.js'
import { completionWords } from './completionWords.js'
import { type ChartColumn, rowChart } from './rowChart.js'
import { type ShareAxis, shareAxis } from './shareAxis.js'

/**
 * How far did each indicator get, as bars? The option of an Apache ECharts chart.
 *
 * Takes what `analyzeDeviation` or `combineDeviations` found. One bar for each indicator, in the order of the papers:
 * 1 + relative deviation in percent, which is actual ÷ target, beside a line at 100 %; target and actual as printed. What
 * became of the target is told by a word and a mark, a pattern and a colour, and whether the deviation is favourable or
 * adverse by a word, since of a ceiling less is better. The axis ends at 200 % at the latest; what goes beyond is cut,
 * marked ▸, and its figure is the true one. An indicator without a completion (words, dates, blanks) is a gap, `null` in
 * the data and a dash in its text; zero is drawn as zero. Nothing is thrown.
 */
export function completionChart(
  { lines }: { readonly lines: readonly CompletedIndicator[] },
  { locale = 'zh' }: ChartOptions = {},
): ChartOption {
  const say = completionWords[locale]
  const shares = shareAxis(lines.map(completionOf), locale)
  const labels = labelsOf(lines, locale)
  const summary = summaryOf(lines, locale)
  const isDoubtful = lines.some(({ doubts }) => doubts.length > 0)
  return rowChart({
    title: say.title,
    notes: [summary, ...shares.notes, ...(isDoubtful ? [say.doubtful] : [])],
    description: `${say.title}${sentenceMarks[locale].colon}${summary}`,
    rows: labels,
    columns: columnsOf(lines, shares, locale),
    xAxis: shares.axis,
    series: completionSeries(lines, labels, locale),
  })
}

const widestCell = 15

function columnsOf(lines: readonly CompletedIndicator[], { print }: ShareAxis, locale: Locale): readonly ChartColumn[] {
  const say = completionWords[locale]
  const printed = (text: string): string => shortLabel(text, widestCell) || '—'
  return [
    { name: say.target, width: 88, texts: lines.map(({ target }) => printed(target)) },
    { name: say.actual, width: 100, texts: lines.map(({ actual }) => printed(actual)) },
    { name: say.completion, width: 90, texts: lines.map((line) => print(completionOf(line))) },
    {
      name: say.effect,
      width: 76,
      texts: lines.map(({ effect }) => (effect === null ? '—' : effectNames[effect][locale])),
    },
    { name: say.status, width: 134, texts: lines.map((line) => resultOf(line, locale)) },
  ]
}

/** How many indicators there are, of each status, and without a bar. */
function summaryOf(lines: readonly CompletedIndicator[], locale: Locale): string {
  const say = completionWords[locale]
  const counted = completionStatuses.map(({ id }) => ({
    name: statusNames[id][locale],
    many: lines.filter(({ status }) => status === id).length,
  }))
  const each = counted.filter(({ many }) => many > 0).map(({ name, many }) => say.many(name, many))
  return say.summary(lines.length, each, lines.filter((line) => completionOf(line) === null).length)
}
