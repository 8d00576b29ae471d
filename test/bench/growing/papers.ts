import { annotatedWorkbook } from '../../../src/formats/annotatedWorkbook.js'
import { paperOfPages } from '../../../src/formats/pdf/geometry/paperOfPages.js'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { textPaper } from '../../../src/formats/textPaper.js'
import { wordPaper } from '../../../src/formats/wordPaper.js'
import { writeSheets } from '../../../src/formats/writeSheets.js'
import { readPapers } from '../../../src/intake/readPapers.js'
import { recognise } from '../../../src/intake/recognise.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'
import { a4, shapesOf } from '../../fixtures/files/drawn/drawnPage.js'
import { rawDocument } from '../../fixtures/files/officeFile.js'
import { paragraphsOf } from '../files.js'
import { codeOf, type Growing, many } from './made.js'

const sheetRows = (n: number): readonly (readonly string[])[] => [
  ['科目编码', '科目名称', '本年支出合计'],
  ...many(n, (at) => [codeOf(at), `款项${at}`, '1.00']),
]
const workbook = (n: number): Promise<Uint8Array> => writeSheets([{ name: '支出决算表', rows: sheetRows(n) }])
const sheets = (n: number): Promise<Uint8Array> =>
  writeSheets(many(n, (at) => ({ name: `表${at}`, rows: sheetRows(3) })))
const page = (at: number) =>
  shapesOf(
    { ...a4, texts: many(20, (row) => ({ x: 90, y: 100 + 25 * row, size: 16, text: `第${row}行文字。` })) },
    at + 1,
  )

/** Files and what is in them. */
export const growingPapers: Readonly<Record<string, Growing>> = {
  'paperOfRows: rows': {
    size: 1000,
    of: (n) => {
      const rows = sheetRows(n)
      return () => paperOfRows(rows)
    },
  },
  'paperOfRows: sheets': {
    size: 200,
    of: (n) => {
      const all = many(n, (at) => ({ name: `表${at}`, rows: sheetRows(3) }))
      return () => paperOfRows(all)
    },
  },
  'paperOfRows: merged cells': {
    size: 500,
    of: (n) => {
      const rows = sheetRows(n)
      const merges = many(n, (at) => ({ row: at + 1, column: 0, rowSpan: 1, columnSpan: 2 }))
      return () => paperOfRows(rows, { merges })
    },
  },
  'recognise: lines': {
    size: 500,
    of: (n) => {
      const paper = textPaper(paragraphsOf(n).join('\n'))
      return () => recognise(paper)
    },
  },
  'readPapers: papers': {
    size: 20,
    of: (n) => {
      const papers = many(n, (at) => textPaper(`某市某局${at}2024年度部门决算\n${paragraphsOf(5).join('\n')}`))
      return () => readPapers(papers)
    },
  },
  'paperOfPages: pages': {
    size: 20,
    of: (n) => {
      const pages = many(n, page)
      return () => paperOfPages(pages)
    },
  },
  'writeSheets: rows': {
    size: 400,
    of: (n) => {
      const rows = sheetRows(n)
      return () => writeSheets([{ name: '表', rows }])
    },
  },
  'writeSheets: as many sheets as are taken': { size: 60, of: (n) => () => sheets(Math.min(n, 255)) },
  'sheetPaper: rows': {
    size: 400,
    of: (n) => {
      const file = workbook(n)
      return async () => sheetPaper(await file)
    },
  },
  'sheetPaper: sheets': {
    size: 20,
    of: (n) => {
      const file = sheets(n)
      return async () => sheetPaper(await file)
    },
  },
  'annotatedWorkbook: notes': {
    size: 200,
    of: (n) => {
      const file = workbook(n)
      const notes = many(n, (at) => ({
        place: { sheet: '支出决算表', cell: `C${at + 2}` },
        text: `第${at}条`,
        colour: 'FFF4C7C3',
      }))
      return async () => annotatedWorkbook(await file, notes as never)
    },
  },
  'wordPaper: paragraphs': {
    size: 400,
    of: (n) => {
      const file = rawDocument({ body: '<w:p><w:r><w:t>一段文字。</w:t></w:r></w:p>'.repeat(n) })
      return () => wordPaper(file)
    },
  },
  'wordPaper: rows of a table': {
    size: 200,
    of: (n) => {
      const cell = '<w:tc><w:p><w:r><w:t>1.00</w:t></w:r></w:p></w:tc>'
      const file = rawDocument({ body: `<w:tbl>${`<w:tr>${cell.repeat(3)}</w:tr>`.repeat(n)}</w:tbl>` })
      return () => wordPaper(file)
    },
  },
}
