import type { EChartsOption } from 'echarts'
import { expectTypeOf, test } from 'vitest'
import { budgetBridge } from '../../src/deviation/budgetBridge.js'
import type { DeviationAnalysis } from '../../src/deviation/indicators/deviationAnalysis.js'
import { bridgeChart } from '../../src/presentation/charts/bridgeChart.js'
import { chartHeight } from '../../src/presentation/charts/chartHeight.js'
import type { ChartOption } from '../../src/presentation/charts/chartOption.js'
import { completionChart } from '../../src/presentation/charts/completionChart.js'

const bridge = budgetBridge([], { unit: '万元' })

test('a chart is an option of ECharts', () => {
  expectTypeOf<ChartOption>().toExtend<EChartsOption>()
  const option: EChartsOption = bridgeChart(bridge)
  expectTypeOf(option).toExtend<EChartsOption>()
})

test('a chart is made anew by the caller, not changed', () => {
  const option = bridgeChart(bridge)
  // @ts-expect-error read only
  option.title = { text: 'x' }
  expectTypeOf({ ...option, backgroundColor: '#fff' }).toExtend<EChartsOption>()
  expectTypeOf(chartHeight(option)).toEqualTypeOf<number>()
})

test('a bridge is drawn in a known language and unit', () => {
  // @ts-expect-error no such language
  bridgeChart(bridge, { locale: 'fr' })
  // @ts-expect-error no such unit
  bridgeChart(bridge, { unit: '美元' })
  // @ts-expect-error the lines alone are no bridge
  bridgeChart(bridge.lines)
})

test('bars of completion are of an analysis', () => {
  expectTypeOf<DeviationAnalysis>().toExtend<Parameters<typeof completionChart>[0]>()
  // @ts-expect-error a document was not analysed
  completionChart({ indicators: [] })
})
