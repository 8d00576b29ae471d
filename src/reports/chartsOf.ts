import * as listed from '../catalogue/frameworks.js'
import { budgetBridge } from '../deviation/budgetBridge.js'
import { linesOf } from '../deviation/linesOf.js'
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
  ...whereTaken(() => bridgeOf(document, options)),
  ...whereTaken(() => deviationOf(document, options)),
]

/** A form that a procedure does not take has no such chart. */
function whereTaken(make: () => readonly ChartOption[]): readonly ChartOption[] {
  try {
    return make()
  } catch (error) {
    if (error instanceof TypeError) return []
    throw error
  }
}

function bridgeOf(document: AnyDocument, { locale }: ChartsOptions): readonly ChartOption[] {
  for (const dimension of dimensions) {
    const lines = linesBy(document, dimension)
    if (lines.length === 0) continue
    const bridge = budgetBridge(lines, { unit: document.unit })
    if (bridge.lines.some(({ lacks }) => lacks.length === 0)) return [chart(bridge, locale ? { locale } : {})]
  }
  return []
}

/** The lines of a document by a dimension; none where its form has no such lines. */
function linesBy(document: AnyDocument, dimension: (typeof dimensions)[number]): ReturnType<typeof linesOf> {
  try {
    return linesOf(
      document as Parameters<typeof linesOf>[0],
      dimension as never,
      { scope: 'generalPublicBudget' } as never,
    )
  } catch {
    return []
  }
}

function deviationOf(document: AnyDocument, { locale, framework }: ChartsOptions): readonly ChartOption[] {
  const named = 'framework' in document ? frameworks.find(({ id }) => id === document.framework) : undefined
  const under = framework ?? named ?? projectSelfEvaluation2020
  const analysis = analyzeDeviation(document as Parameters<typeof analyzeDeviation>[0], under)
  return analysis.lines.length === 0 ? [] : [chart(analysis, locale ? { locale } : {})]
}
