import type { Decimal } from '../../exact/decimal.js'
import { convertUnit } from '../../exact/unit.js'
import type { PlaceAmount, PlaceMoney, PlaceStage } from '../../procedures/portfolio/placeMoney.js'
import { moneyDimensionNames, placeWords } from '../../words/placeWords.js'
import { explainPlaceMoney, stageInWords } from '../placeInWords.js'
import { inertLabel } from '../plainLabel.js'
import { amountInTable, amountInWords } from '../proportionInWords.js'
import type { ChartOption, ValueAxis } from './chartOption.js'
import type { ChartOptions } from './chartOptions.js'
import type { ChartDatum, ChartSeries } from './chartSeries.js'
import { drawn } from './drawn.js'
import { headWithUnit } from './headWithUnit.js'
import { palette } from './palette.js'
import { rowChart } from './rowChart.js'

const axis: ValueAxis = { type: 'value', axisLabel: { formatter: '{value}', hideOverlap: true } }

/** Where is the money, line by line? Bars for the last budget and the last outturn, texts for every year. */
export function placeMoneyChart(
  money: PlaceMoney,
  { locale = 'zh', unit = money.unit }: ChartOptions = {},
): ChartOption {
  const convert = (value: Decimal): Decimal => convertUnit(value, money.unit, unit)
  const find = (amounts: readonly PlaceAmount[], of: PlaceAmount | undefined): Decimal | null => {
    const found = of && amounts.find(({ year, stage }) => year === of.year && stage === of.stage)
    return found ? convert(found.value) : null
  }
  const last = (stage: PlaceStage): PlaceAmount | undefined => money.total.findLast((one) => one.stage === stage)
  const bars = [
    { of: last('originalBudget'), style: palette.plan },
    { of: last('outturn'), style: palette.up },
  ]
  return rowChart({
    title: moneyDimensionNames[money.by][locale],
    notes:
      money.lacks.length === 0
        ? []
        : [placeWords[locale].lacks(money.lacks.slice(0, 3).map(({ department }) => department))],
    description: explainPlaceMoney(money, locale),
    rows: money.lines.map(({ label }) => label),
    columns: money.total.map((of) => ({
      name: headWithUnit(stageInWords(of.year, of.stage, locale), unit, locale),
      width: 150,
      texts: money.lines.map(({ amounts }) => amountInTable(find(amounts, of), unit)),
    })),
    xAxis: axis,
    series: bars.flatMap(({ of, style }): ChartSeries[] => {
      if (!of) return []
      const name = stageInWords(of.year, of.stage, locale)
      return [
        {
          type: 'bar',
          name,
          barWidth: '32%',
          barMaxWidth: 12,
          itemStyle: style,
          data: money.lines.map(({ label, amounts }): ChartDatum | null => {
            const value = find(amounts, of)
            if (!value) return null
            const formatter = `${inertLabel(label)}\n${name} ${amountInWords(value, unit, locale)}`
            return { value: drawn(value), tooltip: { formatter } }
          }),
        },
      ]
    }),
  })
}
