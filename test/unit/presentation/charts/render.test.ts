import { BarChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BridgedLine } from '../../../../src/deviation/bridge.js'
import { type BudgetBridge, budgetBridge } from '../../../../src/deviation/budgetBridge.js'
import { monitorProgress } from '../../../../src/deviation/progress.js'
import { bridgeChart } from '../../../../src/presentation/charts/bridgeChart.js'
import { chartHeight } from '../../../../src/presentation/charts/chartHeight.js'
import type { ChartOption } from '../../../../src/presentation/charts/chartOption.js'
import { completionChart } from '../../../../src/presentation/charts/completionChart.js'
import { progressChart } from '../../../../src/presentation/charts/progressChart.js'
import { columnsOf, hostile, indicatorOf, indicators2023, rowsOf, sanmenxia, suzhou, watched } from './drawnCharts.js'

/** All of ECharts that our charts need, as docs/charts.md says. */
use([
  BarChart,
  ScatterChart,
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
])

const complaints: unknown[] = []

beforeEach(() => {
  complaints.length = 0
  for (const level of ['error', 'warn', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...told) => complaints.push(told))
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(complaints).toEqual([])
})

function draw(option: ChartOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1000, height: chartHeight(option) })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

const plain = (text: string): string => text.replace(/\s/g, '')

/** What can be read in a picture, without spaces, since labels are broken into lines. */
const readable = (svg: string): string =>
  plain(
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  )

const isSeen = (text: string, svg: string): boolean => readable(svg).includes(plain(text))

/** Titles, notes, labels of rows, columns and legend that a picture does not show. */
const unseen = (option: ChartOption, svg: string): readonly string[] =>
  [
    option.title.text,
    ...option.title.subtext.split('\n'),
    ...rowsOf(option),
    ...Object.entries(columnsOf(option)).flatMap(([head, texts]) => [head, ...texts]),
    ...option.legend.data,
  ].filter((text) => !isSeen(text, svg))

const lines = (['met', 'farAbove', 'partly', 'notMet', 'undeterminable'] as const).map((status, at) =>
  indicatorOf(`指标 ${status}`, ['0', '29.5', null, '-1.5', '-0.05'][at] ?? null, status),
)

const ledger = {
  key: 'l',
  label: '某项目',
  originalBudget: '100.00',
  outturn: '60.00',
  closingBalance: '25.00',
  movements: [
    { kind: 'reduction', amount: '200.00' },
    { kind: 'carriedForward', amount: '190.00' },
  ],
} as const
const bridge = budgetBridge([ledger, { key: 'b', label: '缺数', originalBudget: '', outturn: '1.00' }], {
  unit: '万元',
})

describe('ECharts draws, without complaint and with all that is to be read,', () => {
  it.each<readonly [string, ChartOption]>([
    ['the bridge of a department', bridgeChart(sanmenxia)],
    ['the same in English', bridgeChart(sanmenxia, { locale: 'en', unit: '元' })],
    ['a bridge that crosses zero', bridgeChart(bridge)],
    ['a bridge with gaps', bridgeChart(bridge.lines[1] as BridgedLine)],
    ['a bridge of nothing', bridgeChart(budgetBridge([], { unit: '元' }))],
    ['the indicators of a department', completionChart(indicators2023)],
    ['indicators of every status', completionChart({ lines })],
    ['the same in English', completionChart({ lines }, { locale: 'en' })],
    ['no indicators', completionChart({ lines: [] })],
    ['a half-year plan', progressChart(suzhou)],
    ['money in the middle of its year', progressChart(watched, { locale: 'en' })],
    ['no money', progressChart(monitorProgress({ lines: [] }, { unit: '元', cutOff: '2024-12-31' }))],
  ])('%s', (_, option) => {
    expect(unseen(option, draw(option))).toEqual([])
  })
})

describe('a picture', () => {
  /** The bars of a colour, as the left and the right end of each. */
  const barsOf = (svg: string, color: string): readonly (readonly [number, number])[] =>
    [...svg.matchAll(/<path d="M([\d.-]+) [\d.-]+l([\d.-]+) 0[^>]*fill="([^"]+)"/g)]
      .filter(([, , , fill]) => fill === color)
      .map(([, left, width]) => [Number(left), Number(left) + Number(width)] as const)

  it('is the same each time', () => {
    const withoutIds = (svg: string): string => svg.replace(/\bzr\d+-[\w-]+/g, '')
    expect(withoutIds(draw(progressChart(watched)))).toBe(withoutIds(draw(progressChart(watched))))
  })

  it('floats a step between the two stages that it joins', () => {
    const svg = draw(bridgeChart(sanmenxia))
    const [original, final, outturn] = barsOf(svg, '#56616F').slice(0, 3)
    const [increase] = barsOf(svg, '#0072B2')
    expect(increase).toEqual([original?.[1], final?.[1]].map((end) => expect.closeTo(end ?? Number.NaN, 0)))
    expect(outturn?.[1]).toBeLessThan(final?.[1] ?? 0)
  })

  it('shows twenty rows of many, beside their own texts', () => {
    const many = Array.from({ length: 45 }, (_, at) => indicatorOf(`第${at}项`, `-0.${90 - at}`, 'notMet'))
    const svg = draw(completionChart({ lines: many }))
    expect(['第0项', '第19项', '10.00%', '29.00%'].filter((text) => !isSeen(text, svg))).toEqual([])
    expect(['第20项', '第44项', '30.00%', '54.00%'].filter((text) => isSeen(text, svg))).toEqual([])
  })
})

describe('a label that would be an element', () => {
  const firstOf = ({ lines }: BudgetBridge): BridgedLine => lines[0] as BridgedLine
  const told = { key: 'h', label: hostile, annualBudget: '10.00', plannedOutturn: '5.00', outturn: '' }
  const pictures: readonly ChartOption[] = [
    bridgeChart(firstOf(budgetBridge([{ ...ledger, label: hostile }], { unit: '万元' }))),
    bridgeChart(
      firstOf(
        budgetBridge([{ ...ledger, movements: [{ kind: 'supplement', amount: '1', document: hostile }] }], {
          unit: '万元',
        }),
      ),
    ),
    completionChart({ lines: [indicatorOf(hostile, '0', 'met', { target: hostile })] }),
    progressChart(monitorProgress({ lines: [told] }, { unit: '万元', cutOff: '2024-06-30' })),
  ]

  it('is text in the picture', () => {
    for (const option of pictures) {
      const svg = draw(option)
      expect(svg).not.toContain('<img')
      expect(isSeen(hostile, svg)).toBe(true)
    }
  })
})
