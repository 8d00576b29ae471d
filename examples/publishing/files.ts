import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { documentFile } from './documentFile.js'
import type { BlockDescription, CellValue, SheetDescription } from './fileOf.js'
import { officialTables } from './officialTables.js'
import { pageFile } from './pageFile.js'
import { merge, type PublishedTable } from './publishedTable.js'
import { withoutDates } from './withoutDates.js'
import { workbookFile } from './workbookFile.js'

/** What accounts are published as. */
export interface PublishedFiles {
  readonly xlsx: Uint8Array
  readonly docx: Uint8Array
  readonly html: string
}

/** The nine tables of accounts as a workbook with a sheet for each, a Word document and a web page: the same bytes each time. */
export async function publishedFiles(json: FinalAccountsJson): Promise<PublishedFiles> {
  const tables = officialTables(json)
  const around = { department: json.department, year: `${json.year}年度`, unit: json.unit }
  const blocks = tables.flatMap((table) => blocksOf(table, around))
  return {
    xlsx: withoutDates(await workbookFile(tables.map((table) => sheetOf(table, around)))),
    docx: withoutDates(await documentFile(blocks)),
    html: pageFile(blocks),
  }
}

interface Around {
  readonly department: string
  readonly year: string
  readonly unit: string
}

/** A figure as a number of the sheet where its format shows it as it is printed; else as text. */
function valueOf(text: string, isHead: boolean): CellValue {
  if (isHead || !/^-?[\d,]+\.\d\d$/u.test(text)) return text
  const number = Number(text.replaceAll(',', ''))
  const shown = number.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return shown === text ? number : text
}

const rowsOf = ({ rows, heads }: PublishedTable): readonly (readonly CellValue[])[] =>
  rows.map((row, at) => row.map((text) => valueOf(text, at < heads)))

/** Title, number, office, year and unit stand in rows above the table, notes in rows below it. */
function sheetOf(table: PublishedTable, { department, year, unit }: Around): SheetDescription {
  const width = table.rows[0]?.length ?? 1
  const line = (...texts: readonly [at: number, text: string][]): CellValue[] =>
    Array.from({ length: width }, (_, column) => texts.find(([at]) => at === column)?.[1] ?? null)
  const above = [
    line([0, table.title]),
    line([width - 1, table.number]),
    line([0, `部门：${department}`], [Math.floor(width / 2), year], [width - 1, `单位：${unit}`]),
  ]
  const rows = [...above, ...rowsOf(table), ...table.notes.map((note) => line([0, note]))]
  const down = above.length
  return {
    name: table.number,
    rows,
    merges: [
      merge(0, 0, 1, width),
      ...table.merges.map((one) => ({ ...one, row: one.row + down })),
      ...table.notes.map((_, at) => merge(down + table.rows.length + at, 0, 1, width)),
    ],
    heads: down + table.heads,
  }
}

/** The same as headings, paragraphs and a table. */
const blocksOf = (table: PublishedTable, { department, year, unit }: Around): readonly BlockDescription[] => [
  { heading: table.title, level: 2 },
  { paragraph: table.number },
  { paragraph: `部门：${department}　　${year}　　单位：${unit}` },
  { rows: rowsOf(table), merges: table.merges, heads: table.heads },
  ...table.notes.map((paragraph) => ({ paragraph })),
]
