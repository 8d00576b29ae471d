import type { BrokenRules } from '../../procedures/portfolio/brokenRules.js'
import type { PlacePaper } from '../../procedures/portfolio/papers.js'
import { publishedPapers } from '../../procedures/portfolio/publisher.js'
import type { PlacePortfolio } from '../../procedures/portfolioOf.js'
import { paperStandings, placeWords } from '../../words/placeWords.js'
import { severityNames } from '../../words/severityNames.js'
import { explainBrokenRules, explainPlace, paperName } from '../placeInWords.js'
import { inertLabel } from '../plainLabel.js'
import type { ChartOption, ValueAxis } from './chartOption.js'
import type { ChartOptions } from './chartOptions.js'
import type { ChartItemStyle, ChartSeries } from './chartSeries.js'
import { palette } from './palette.js'
import { rowChart } from './rowChart.js'

const counted: ValueAxis = { type: 'value', min: 0, axisLabel: { formatter: '{value}', hideOverlap: true } }

/** Bars that stand on each other, of counts. */
const stacked = (
  name: string,
  itemStyle: ChartItemStyle,
  labels: readonly string[],
  counts: readonly number[],
): ChartSeries => ({
  type: 'bar',
  name,
  stack: 'count',
  barWidth: '60%',
  barMaxWidth: 18,
  itemStyle,
  data: counts.map((value, at) => ({
    value,
    tooltip: { formatter: `${inertLabel(labels[at] ?? '')}\n${name} ${value}` },
  })),
})

/** How many papers of each kind are there in time, late, at an unknown time, or missing? A row for each kind. */
export function placeChart(place: PlacePortfolio, { locale = 'zh' }: ChartOptions = {}): ChartOption {
  const say = placeWords[locale]
  const kinds = publishedPapers.flatMap((paper) =>
    (['department', 'unit'] as const).flatMap((form) => {
      const own = place.papers.filter((one) => one.paper === paper && one.form === form)
      return own.length === 0 ? [] : [{ label: paperName({ paper, form }, locale), own }]
    }),
  )
  const labels = kinds.map(({ label }) => label)
  const standings = ['inTime', 'unknown', 'late', 'missing'] as const
  const many = (own: readonly PlacePaper[], standing: (typeof standings)[number]): number =>
    own.filter((one) => (one.isThere ? one.standing : 'missing') === standing).length
  return rowChart({
    title: `${place.region ?? ''}${place.year} ${say.papers}`.trim(),
    notes: [],
    description: explainPlace(place, locale),
    rows: labels,
    columns: standings.map((standing) => ({
      name: paperStandings[standing][locale],
      width: 96,
      texts: kinds.map(({ own }) => String(many(own, standing))),
    })),
    xAxis: counted,
    series: standings.map((standing) =>
      stacked(
        paperStandings[standing][locale],
        styles[standing],
        labels,
        kinds.map(({ own }) => many(own, standing)),
      ),
    ),
  })
}

const styles = { inTime: palette.up, unknown: palette.open, late: palette.partly, missing: palette.down } as const

/** How often is each rule broken? A row for each, by severity. */
export function brokenRulesChart(broken: BrokenRules, { locale = 'zh' }: ChartOptions = {}): ChartOption {
  const say = placeWords[locale]
  const labels = broken.rules.map(({ id, says }) => `${id} ${says[locale]}`)
  const severities = ['error', 'warning', 'note'] as const
  return rowChart({
    title: say.rules,
    notes: [explainBrokenRules(broken, locale)],
    description: explainBrokenRules(broken, locale),
    rows: labels,
    columns: [{ name: say.documents, width: 64, texts: broken.rules.map(({ documents }) => String(documents)) }],
    xAxis: counted,
    series: severities.map((severity) =>
      stacked(
        severityNames[severity][locale],
        gravity[severity],
        labels,
        broken.rules.map(({ bySeverity }) => bySeverity[severity]),
      ),
    ),
  })
}

const gravity = { error: palette.down, warning: palette.partly, note: palette.open } as const
