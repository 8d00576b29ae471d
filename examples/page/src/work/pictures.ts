import { chartsOf } from '../../../../src/entries/reports.js'
import { type ChartOption, chartHeight, type Locale } from '../../../../src/index.js'
import type { Picture } from '../requests.js'
import type { Desk } from './desk.js'

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
    return chartsOf(document, { locale }).map((option) => ({ what: option.title.text, of, svg: svgOf(option) }))
  })
}
