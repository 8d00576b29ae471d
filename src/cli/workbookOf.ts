import { checkList, findingRows, type Report } from '../entries/reports.js'

const names = { zh: ['审核清单', '发现'], en: ['check list', 'findings'] } as const

/** A report as a workbook: the reviewer's check list, and a sheet of findings. */
export async function workbookOf(report: Report): Promise<Uint8Array> {
  const { writeSheets } = await import('../entries/xlsx.js')
  const [list, findings] = names[report.locale]
  return await writeSheets([
    { name: list, rows: checkList(report) },
    { name: findings, rows: findingRows(report) },
  ])
}
