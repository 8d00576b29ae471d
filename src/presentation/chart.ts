import type { BridgedLine } from '../deviation/bridge.js'
import type { BudgetBridge } from '../deviation/budgetBridge.js'
import type { DeviationAnalysis } from '../deviation/indicators/deviationAnalysis.js'
import type { Progress } from '../deviation/progress.js'
import type { BrokenRules } from '../procedures/portfolio/brokenRules.js'
import type { PlaceMoney } from '../procedures/portfolio/placeMoney.js'
import type { PlacePortfolio } from '../procedures/portfolioOf.js'
import { maskedIn } from '../words/personalNumbers.js'
import { bridgeChart } from './charts/bridgeChart.js'
import type { ChartOption } from './charts/chartOption.js'
import type { ChartOptions } from './charts/chartOptions.js'
import { completionChart } from './charts/completionChart.js'
import { brokenRulesChart, placeChart } from './charts/placeChart.js'
import { placeMoneyChart } from './charts/placeMoneyChart.js'
import { progressChart } from './charts/progressChart.js'
import { ofKind } from './ofKind.js'

/** Whatever can be drawn, by its `kind`. */
export type Chartable =
  | BudgetBridge
  | BridgedLine
  | Progress
  | DeviationAnalysis
  | PlacePortfolio
  | BrokenRules
  | PlaceMoney

type Drawing<Thing> = (thing: Thing, options: ChartOptions) => ChartOption

/** How each kind is drawn: the one list of them. */
const drawings: { readonly [Kind in Chartable['kind']]: Drawing<Extract<Chartable, { readonly kind: Kind }>> } = {
  budgetBridge: bridgeChart,
  bridgedLine: bridgeChart,
  progress: progressChart,
  deviationAnalysis: completionChart,
  placePortfolio: placeChart,
  brokenRules: brokenRulesChart,
  placeMoney: placeMoneyChart,
}

/**
 * What does this look like? The option of a chart of Apache ECharts, as plain data.
 *
 * A bridge, or one of its lines, is a waterfall from the original budget to the outturn; progress is bars against the
 * time gone by; an analysis of deviations is how far each indicator got; a year of a place is its papers, there and
 * missing, its rules how often each is broken, its money the last budget and outturn by line. Figures to be read are exact texts; what is
 * blank or missing is a gap with its reason below the title, zero is drawn as zero.
 *
 * @throws TypeError for a thing of no kind that can be drawn; it names those that can.
 * @example
 * const line = { key: 't', label: '合计', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
 * const option = chart(budgetBridge([line], { unit: '万元' })) // for setOption(option)
 * option.yAxis[1]?.data // => ['1,003.89', '▲ +385.99', '1,389.88', '▼ -104.05', '1,285.83']
 */
export function chart(thing: Chartable, options: ChartOptions = {}): ChartOption {
  const draw = ofKind(drawings, thing, 'chart') as Drawing<Chartable>
  return maskedIn(draw(thing, options))
}
