import type { Bridge, Lack } from '../../deviation/bridge.js'
import type { BudgetBridge } from '../../deviation/budgetBridge.js'
import type { Decimal } from '../../exact/decimal.js'
import { convertUnit, type MoneyUnit } from '../../exact/unit.js'
import { sentenceMarks } from '../../words/sentenceMarks.js'
import type { ExplainOptions } from '../explain.js'
import { explainBridge } from '../explainBridge.js'
import { amountInTable, proportionInWords } from '../proportionInWords.js'
import { type BridgeRow, bridgeRows } from './bridgeRows.js'
import { bridgeSeries } from './bridgeSeries.js'
import { bridgeWords } from './bridgeWords.js'
import type { ChartOption } from './chartOption.js'
import { headWithUnit } from './headWithUnit.js'
import { lacksInWords } from './lacksInWords.js'
import { shortLabel } from './plainLabel.js'
import { rowChart } from './rowChart.js'

/** What a bridge chart shows, and in which language. */
export interface BridgeChartOptions extends ExplainOptions {
  /** The key of the line to draw; the total where none is given. */
  readonly line?: string
  /** The unit of the chart; that of the bridge where none is given. */
  readonly unit?: MoneyUnit
}

/**
 * How did the original budget become the outturn, as a waterfall? The option of an Apache ECharts chart.
 *
 * From top to bottom: original budget, every movement, final budget, what was not spent, outturn; and, where a closing
 * balance is printed, how the unspent money became it. Stages stand on zero; a step begins where the one above it ended,
 * and may cross zero. Increases (▲, plain) and reductions (▼, striped) differ in sign, mark, pattern and colour. The
 * amounts beside the bars are exact, in the unit asked for. A stage whose figure is blank or missing is a gap, `null` in
 * the data, a dash in its text, with its reason below the title; zero is drawn as zero.
 *
 * @throws RangeError for a line that the bridge does not have.
 * @example
 * const line = { key: 't', label: '合计', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * const option = bridgeChart(budgetBridge([line], { unit: '万元' })) // for chart.setOption(option)
 * option.yAxis[1]?.data // => ['1,003.89', '▲ +385.99', '1,389.88', '▼ -104.05', '1,285.83']
 */
export function bridgeChart(bridge: BudgetBridge, options: BridgeChartOptions = {}): ChartOption {
  const { locale = 'zh', unit = bridge.unit } = options
  const { whole, label, lacks } = drawnOf(bridge, options.line)
  const rows = bridgeRows(whole, locale)
  const convert = (value: Decimal): Decimal => convertUnit(value, bridge.unit, unit)
  const texts = rows.map((row) => amountText(row, convert, unit))
  const say = bridgeWords[locale]
  const title = rows.at(-1)?.label === say.closingBalance ? say.withBalance : say.title
  const [completion = '', execution = ''] = [whole.rates.completion, whole.rates.execution].map((rate) =>
    proportionInWords(rate, locale),
  )
  const at = lacks.map((lack) => ({ ...lack, at: say[lack.at] }))
  return rowChart({
    title: label === null ? title : `${title}${sentenceMarks[locale].colon}${shortLabel(label, widestTitle)}`,
    notes: [say.rates(completion, execution), ...lacksInWords(at, locale)],
    description: explainBridge(whole, bridge, { locale }),
    rows: rows.map((row) => row.label),
    columns: [{ name: headWithUnit(say.amount, unit, locale), width: 130, texts }],
    xAxis: { type: 'value', axisLabel: { formatter: '{value}', hideOverlap: true } },
    series: bridgeSeries(rows, { texts, convert, locale }),
  })
}

const widestTitle = 60

interface Drawn {
  readonly whole: Bridge & { readonly lacks: readonly Lack[] }
  readonly label: string | null
  readonly lacks: readonly (Lack & { readonly label?: string })[]
}

function drawnOf({ lines, total }: BudgetBridge, key: string | undefined): Drawn {
  if (key === undefined) return { whole: total, label: null, lacks: total.lacks }
  const line = lines.find((each) => each.key === key)
  if (!line) throw new RangeError(`expected the key of a line of the bridge, received ${JSON.stringify(key)}`)
  return { whole: line, label: line.label, lacks: line.lacks }
}

const marks = { stage: '', increase: '▲ +', decrease: '▼ ' } as const

function amountText(row: BridgeRow, convert: (value: Decimal) => Decimal, unit: MoneyUnit): string {
  if (row.kind === 'stage') return amountInTable(row.to && convert(row.to), unit)
  return `${row.amount.isZero() ? '' : marks[row.kind]}${amountInTable(convert(row.amount), unit)}`
}
