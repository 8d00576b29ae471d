import * as listed from '../catalogue/frameworks.js'
import { budgetBridge } from '../deviation/budgetBridge.js'
import { isDeviating } from '../deviation/indicators/formOf.js'
import { readersOf } from '../deviation/lines/readersOf.js'
import type { AnyDocument } from '../documents/forms.js'
import { projectSelfEvaluation2020 } from '../frameworks/projectSelfEvaluation2020.js'
import { chart } from '../presentation/chart.js'
import type { ChartOption } from '../presentation/charts/chartOption.js'
import { analyzeDeviation } from '../procedures/analyzeDeviation.js'
import type { Framework } from '../scoring/framework.js'
import type { InLanguage } from '../words/locale.js'

/** In which language charts are told, and under which framework indicators are looked at. */
export interface ChartsOptions extends InLanguage {
  /** That which the document names when absent, else the national one. */
  readonly framework?: Framework
}

/** By what a budget is told, the most telling first: a form prints the one or the other. */
const dimensions = [
  'project',
  'expenditureLine',
  'expenditureKind',
  'functionalClass',
  'fundingSource',
  'unit',
] as const

const frameworks: readonly Framework[] = Object.values(listed)

/**
 * Which charts does this document carry? How its budget became its outturn, and how far its indicators got.
 *
 * Takes any document; one whose form, or whose figures, give no such chart has none. They are what `chart` gives: options of
 * Apache ECharts, which `reportOf` takes with the audit and `html` prints without ECharts.
 *
 * @example chartsOf(SelfEvaluation.parse(json)).map(({ title }) => title.text) // => ['从年初预算到决算', '各项指标完成情况']
 */
export const chartsOf = (document: AnyDocument, options: ChartsOptions = {}): readonly ChartOption[] => [
  ...bridgeOf(document, options),
  ...deviationOf(document, options),
]

function bridgeOf(document: AnyDocument, { locale }: ChartsOptions): readonly ChartOption[] {
  const readers = readersOf(document, { scope: 'generalPublicBudget' })
  for (const dimension of dimensions) {
    const lines = readers[dimension]?.() ?? []
    if (lines.length === 0) continue
    const bridge = budgetBridge(lines, { unit: document.unit })
    if (bridge.lines.some(({ lacks }) => lacks.length === 0)) return [chart(bridge, locale ? { locale } : {})]
  }
  return []
}

function deviationOf(document: AnyDocument, { locale, framework }: ChartsOptions): readonly ChartOption[] {
  if (!isDeviating(document)) return []
  const named = 'framework' in document ? frameworks.find(({ id }) => id === document.framework) : undefined
  const under = framework ?? named ?? projectSelfEvaluation2020
  const analysis = analyzeDeviation(document, under)
  return analysis.lines.length === 0 ? [] : [chart(analysis, locale ? { locale } : {})]
}
