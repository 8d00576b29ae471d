import { budgetBridge, type LinedDocument, linesOf } from '../../../../src/entries/analysis.js'
import { projectSelfEvaluation2020 } from '../../../../src/entries/frameworks.js'
import {
  type AnyDocument,
  analyzeDeviation,
  type ChartOption,
  chart,
  chartHeight,
  type Locale,
} from '../../../../src/index.js'
import type { Picture } from '../requests.js'
import type { Desk } from './desk.js'
import { frameworks } from './desk.js'

/** By what a budget is told, the most telling first: a form prints the one or the other. */
const dimensions = [
  'project',
  'expenditureLine',
  'expenditureKind',
  'functionalClass',
  'fundingSource',
  'unit',
] as const

/** The library's charts of all documents, drawn here, so that the page itself does not halt. */
export async function pictures({ audited }: Desk, locale: Locale): Promise<readonly Picture[]> {
  const { init } = await import('echarts')
  const svgOf = (option: ChartOption): string => {
    const drawn = init(null, null, { renderer: 'svg', ssr: true, width: 900, height: chartHeight(option) })
    drawn.setOption({ ...option, animation: false, backgroundColor: '#fff' })
    const svg = drawn.renderToSVGString()
    drawn.dispose()
    return svg
  }
  return audited.flatMap(({ document }) => {
    const of = [document.department, String(document.year)].filter(Boolean).join(' ')
    return [
      ...optionally(() => bridgeOf(document, locale)).map((option) => ({
        what: 'bridge' as const,
        of,
        svg: svgOf(option),
      })),
      ...optionally(() => deviationOf(document, locale)).map((option) => ({
        what: 'deviation' as const,
        of,
        svg: svgOf(option),
      })),
    ]
  })
}

/** A form that a procedure does not take has no such chart. */
function optionally(make: () => ChartOption | null): readonly ChartOption[] {
  try {
    const option = make()
    return option === null ? [] : [option]
  } catch (error) {
    if (error instanceof TypeError) return []
    throw error
  }
}

function bridgeOf(document: AnyDocument, locale: Locale): ChartOption | null {
  for (const dimension of dimensions) {
    const lines = optionalLines(document, dimension)
    if (lines.length === 0) continue
    const bridge = budgetBridge(lines, { unit: 'unit' in document ? document.unit : '元' })
    if (bridge.lines.some(({ lacks }) => lacks.length === 0)) return chart(bridge, { locale })
  }
  return null
}

function optionalLines(document: AnyDocument, dimension: (typeof dimensions)[number]) {
  try {
    return linesOf(document as LinedDocument, dimension as never, { scope: 'generalPublicBudget' } as never)
  } catch {
    return []
  }
}

function deviationOf(document: AnyDocument, locale: Locale): ChartOption | null {
  const named = 'framework' in document ? frameworks.find(({ id }) => id === document.framework) : undefined
  const analysis = analyzeDeviation(
    document as Parameters<typeof analyzeDeviation>[0],
    named ?? projectSelfEvaluation2020,
  )
  return analysis.lines.length === 0 ? null : chart(analysis, { locale })
}
