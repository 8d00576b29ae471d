import type { Bridge, BridgedLine, Lack } from '../../deviation/bridge.js'
import type { BudgetBridge } from '../../deviation/budgetBridge.js'
import type { Decimal } from '../../exact/decimal.js'
import { convertUnit, type MoneyUnit } from '../../exact/unit.js'
import type { Locale } from '../../words/locale.js'
import { sentenceMarks } from '../../words/sentenceMarks.js'
import { explainBridge, explainBridgedLine } from '../explainBridge.js'
import { shortLabel } from '../plainLabel.js'
import { amountInTable, proportionInWords } from '../proportionInWords.js'
import { type BridgeRow, bridgeRows } from './bridgeRows.js'
import { bridgeSeries } from './bridgeSeries.js'
import { bridgeWords } from './bridgeWords.js'
import type { ChartOption } from './chartOption.js'
import type { ChartOptions } from './chartOptions.js'
import { headWithUnit } from './headWithUnit.js'
import { lacksInWords } from './lacksInWords.js'
import { rowChart } from './rowChart.js'

/**
 * How did the original budget become the outturn, as a waterfall? The option of an Apache ECharts chart.
 *
 * From top to bottom: original budget, every movement, final budget, what was not spent, outturn; and, where a closing
 * balance is printed, how the unspent money became it. Stages stand on zero; a step begins where the one above it ended,
 * and may cross zero. Increases (▲, plain) and reductions (▼, striped) differ in sign, mark, pattern and colour. The
 * amounts beside the bars are exact, in the unit asked for. A stage whose figure is blank or missing is a gap, `null` in
 * the data, a dash in its text, with its reason below the title; zero is drawn as zero.
 */
export function bridgeChart(bridge: BudgetBridge | BridgedLine, options: ChartOptions = {}): ChartOption {
  const { locale = 'zh', unit = bridge.unit } = options
  const { whole, label, lacks, description } = drawnOf(bridge, locale)
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
    description,
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
  readonly description: string
}

/** The whole, or the one line. */
function drawnOf(bridge: BudgetBridge | BridgedLine, locale: Locale): Drawn {
  if (bridge.kind === 'budgetBridge') {
    const { total } = bridge
    return { whole: total, label: null, lacks: total.lacks, description: explainBridge(bridge, locale) }
  }
  const { label, lacks } = bridge
  return { whole: bridge, label, lacks, description: explainBridgedLine(bridge, locale) }
}

const marks = { stage: '', increase: '▲ +', decrease: '▼ ' } as const

function amountText(row: BridgeRow, convert: (value: Decimal) => Decimal, unit: MoneyUnit): string {
  if (row.kind === 'stage') return amountInTable(row.to && convert(row.to), unit)
  return `${row.amount.isZero() ? '' : marks[row.kind]}${amountInTable(convert(row.amount), unit)}`
}
