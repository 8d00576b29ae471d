import { checkList, findingRows, html, workbookNotes } from '../../../../src/entries/reports.js'
import type { Locale } from '../../../../src/index.js'
import type { Download, Wanted } from '../requests.js'
import { type Desk, reportOn, reportWithCharts } from './desk.js'

const sheetNames = { zh: ['审核清单', '发现'], en: ['check list', 'findings'] } as const

/** A file to take away. */
export async function download(desk: Desk, what: Wanted, locale: Locale): Promise<Download> {
  if (what === 'html')
    return { name: 'report.html', bytes: new TextEncoder().encode(html(reportWithCharts(desk, locale))), unplaced: 0 }
  const report = reportOn(desk, locale)
  const { annotatedWorkbook, writeSheets } = await import('../../../../src/entries/xlsx.js')
  if (what === 'checkList') {
    const [list, findings] = sheetNames[locale]
    const sheets = [
      { name: list, rows: checkList(report) },
      { name: findings, rows: findingRows(report) },
    ]
    return { name: 'checklist.xlsx', bytes: Uint8Array.from(await writeSheets(sheets)), unplaced: 0 }
  }
  const file = desk.files.find(({ name }) => name === what.workbook)
  if (!file) throw new Error(what.workbook)
  const { bytes, unplaced } = await annotatedWorkbook(file.bytes, workbookNotes(report, file.name))
  return { name: annotatedName(file.name), bytes, unplaced: unplaced.length }
}

const annotatedName = (name: string): string =>
  name.replace(/(?:\.(\w+))?$/u, (_, ending: string = 'xlsx') => `-annotated.${ending}`)
