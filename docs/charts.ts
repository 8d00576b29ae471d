/**
 * Draws docs/charts/ from the real documents with ECharts' own renderer: one SVG for each chart. With `--check` it only
 * says whether the pictures are current.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { init } from 'echarts'
import monitoring from '../examples/data/monitoring-illustration.json' with { type: 'json' }
import selfEvaluation from '../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import target from '../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import zhuzhou from '../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { budgetBridge } from '../src/deviation/budgetBridge.js'
import { monitorProgress } from '../src/deviation/progress.js'
import { SelfEvaluation } from '../src/documents/selfEvaluation.js'
import { hunanDepartment2023 } from '../src/frameworks/hunanDepartment2023.js'
import { bridgeChart } from '../src/presentation/charts/bridgeChart.js'
import { chartHeight } from '../src/presentation/charts/chartHeight.js'
import type { ChartOption } from '../src/presentation/charts/chartOption.js'
import { completionChart } from '../src/presentation/charts/completionChart.js'
import { progressChart } from '../src/presentation/charts/progressChart.js'
import { analyzeDeviation } from '../src/procedures/analyzeDeviation.js'

const halfYear = { unit: '万元', cutOff: '2024-06-30' } as const

const bridgeLines = selfEvaluation.funding
  .filter(({ code }) => code === 'total')
  .map((row) => ({ ...row, key: row.code }))

const planned = target.expenditure
  .filter(({ code }) => code !== 'project')
  .map(({ label, budget, halfYearPlannedOutturn }) => ({
    key: label,
    label,
    annualBudget: budget,
    plannedOutturn: halfYearPlannedOutturn,
  }))

const watched = monitoring.funding
  .filter(({ code }) => code !== 'total' && code !== 'project')
  .map(({ originalBudget, ...row }) => ({ ...row, key: row.label, annualBudget: originalBudget }))

const pictures: Readonly<Record<string, ChartOption>> = {
  'bridge-sanmenxia-2024': bridgeChart(budgetBridge(bridgeLines, { unit: '万元' })),
  'completion-zhuzhou-2023': completionChart(analyzeDeviation(SelfEvaluation.parse(zhuzhou), hunanDepartment2023)),
  'progress-suzhou-2024': progressChart(monitorProgress({ lines: planned }, halfYear)),
  'progress-illustration': progressChart(monitorProgress({ lines: watched }, halfYear), { locale: 'en' }),
}

/** Ids are counted over all that was ever drawn; here they count within their picture. */
function normalised(svg: string): string {
  const ids = new Map<string, string>()
  const nameOf = (id: string): string => {
    const name = ids.get(id) ?? `id${ids.size}`
    ids.set(id, name)
    return name
  }
  return `${svg.replace(/\bzr\d+-[\w-]+/g, nameOf)}\n`
}

function draw(option: ChartOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1000, height: chartHeight(option) })
  chart.setOption({ ...option, animation: false, backgroundColor: '#fff' })
  const svg = normalised(chart.renderToSVGString())
  chart.dispose()
  return svg
}

const folder = new URL('./charts/', import.meta.url)
const files = new Map(Object.entries(pictures).map(([name, option]) => [`${name}.svg`, draw(option)]))

if (process.argv.includes('--check')) {
  const isStale = ([name, svg]: readonly [string, string]): boolean => {
    const file = new URL(name, folder)
    return !existsSync(file) || readFileSync(file, 'utf8') !== svg
  }
  const stale = [...files].filter(isStale).map(([name]) => name)
  const extra = existsSync(folder) ? readdirSync(folder).filter((name) => !files.has(name)) : []
  if (stale.length + extra.length > 0) {
    process.stderr.write(`docs/charts is not current (${[...stale, ...extra].join(', ')}): npm run docs\n`)
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, svg] of files) writeFileSync(new URL(name, folder), svg)
}
