import { deviationReasons } from '../../deviation/indicators/reasons.js'
import { printPercent } from '../../exact/print.js'
import type { Locale } from '../../words/locale.js'
import { sentenceMarks } from '../../words/sentenceMarks.js'
import { inertLabel } from '../plainLabel.js'
import type { ChartDatum, ChartSeries } from './chartSeries.js'
import { type CompletedIndicator, completionOf, nameOf, resultOf } from './completedIndicator.js'
import { completionStatuses } from './completionStatus.js'
import { completionWords } from './completionWords.js'
import { drawnPercent } from './drawn.js'
import { markAt } from './markAt.js'

/** The bars of the indicators, those of one status in one series; the first carries the line at 100 %. */
export function completionSeries(
  indicators: readonly CompletedIndicator[],
  labels: readonly string[],
  locale: Locale,
): ChartSeries[] {
  const known = completionStatuses.filter(({ id }) => indicators.some(({ status }) => status === id))
  return known.map((each, index) => ({
    type: 'bar',
    name: nameOf(each, locale),
    barWidth: '62%',
    barMaxWidth: 18,
    barGap: '-100%',
    itemStyle: each.style,
    ...(index === 0 && { markLine: markAt(100, '100%') }),
    data: indicators.map((indicator, at) =>
      indicator.status === each.id ? datumOf(indicator, labels[at] ?? '', locale) : null,
    ),
  }))
}

function datumOf(indicator: CompletedIndicator, label: string, locale: Locale): ChartDatum | null {
  const completion = completionOf(indicator)
  if (completion === null) return null
  const say = completionWords[locale]
  const lines = [
    inertLabel(label),
    `${say.target} ${inertLabel(indicator.target)}`,
    `${say.actual} ${inertLabel(indicator.actual)}`,
    `${say.completion} ${printPercent(completion, 2)}`,
    `${resultOf(indicator, locale)}${why(indicator, locale)}`,
  ]
  return { value: drawnPercent(completion), tooltip: { formatter: lines.join('\n') } }
}

const why = ({ statusReason }: CompletedIndicator, locale: Locale): string =>
  statusReason === null ? '' : `${sentenceMarks[locale].colon}${deviationReasons[statusReason][locale]}`
