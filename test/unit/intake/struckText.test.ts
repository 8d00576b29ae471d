import { expect, test } from 'vitest'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { addressOf } from '../../../src/paper/addressOf.js'
import { rawWorkbook } from '../../fixtures/files/officeFile.js'

const sheet = [
  ['支出决算表'],
  ['编制单位：安澜市文化局', '2024年度', '单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', '', '300.00', '200.00', '100.00'],
  ['201', '一般公共服务支出', '300.00', '200.00', '100.00'],
  ['20103', '政府办公厅', '300.00', '~200.00', '100.00'],
  ['~2010301', '~行政运行', '~90.00', '~90.00', '~'],
  ['2010302', '一般行政管理事务', '300.00', '<s>90.00</s>200.00', '100.00'],
]

/** A cell: struck out as a whole behind `~`, in a part between `<s>` and `</s>`. */
const cellOf = (text: string, address: string): string => {
  const runs = text
    .replace('~', '')
    .split(/(?<=<\/s>)|(?=<s>)/u)
    .map((run) => `<r><rPr>${run.startsWith('<s>') ? '<strike/>' : ''}</rPr><t>${run.replace(/<\/?s>/gu, '')}</t></r>`)
  return text.startsWith('~')
    ? `<c r="${address}" s="1" t="str"><v>${text.slice(1)}</v></c>`
    : `<c r="${address}" t="inlineStr"><is>${runs.join('')}</is></c>`
}

test('what is struck out in a table stands nowhere, and its place is told', async () => {
  const rows = sheet.map(
    (row, at) => `<row>${row.map((text, column) => cellOf(text, addressOf(at, column))).join('')}</row>`,
  )
  const xml = `<sheetData>${rows.join('')}</sheetData>`
  const paper = await sheetPaper(rawWorkbook({ sheets: [{ name: 'S', xml }], formats: ['@'], struck: true }))
  const { documents, unread } = readPaper(paper)
  const [{ json, doubtful } = { json: {}, doubtful: [] }] = documents
  const { tables } = json as { tables?: { expenditure: { rows: readonly Record<string, string>[] } } }
  expect(tables?.expenditure.rows.map(({ code, total, basic }) => [code, total, basic])).toEqual([
    ['total', '300.00', '200.00'],
    ['201', '300.00', '200.00'],
    ['20103', '300.00', ''],
    ['2010302', '300.00', '200.00'],
  ])
  expect(doubtful.map(({ path, reading, note }) => [path.at(-1), reading, note.replace(/ \/.*/su, '')])).toEqual([
    ['basic', '', 'S!D6：划去的“200.00”未读'],
    ['basic', '200.00', 'S!D8：划去的“90.00”未读'],
  ])
  expect(paper.remarks.map(({ place, text }) => `${place.cell} ${text}`)).toEqual([
    'D6 200.00',
    'A7 2010301',
    'B7 行政运行',
    'C7 90.00',
    'D7 90.00',
    'D8 90.00',
  ])
  expect(unread).toEqual([])
})
