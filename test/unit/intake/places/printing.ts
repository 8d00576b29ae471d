import { documentFile } from '../../../../examples/publishing/documentFile.js'
import type { BlockDescription, SheetDescription, TableDescription } from '../../../../examples/publishing/fileOf.js'
import { pageFile } from '../../../../examples/publishing/pageFile.js'
import { workbookFile } from '../../../../examples/publishing/workbookFile.js'
import { pagePaper } from '../../../../src/formats/pagePaper.js'
import { sheetPaper } from '../../../../src/formats/sheetPaper.js'
import { textPaper } from '../../../../src/formats/textPaper.js'
import { wordPaper } from '../../../../src/formats/wordPaper.js'
import type { Paper } from '../../../../src/paper/paper.js'
import type { Merge } from '../../../../src/paper/paperOfRows.js'

/** What a place prints, and every figure of it that a document has a place for. */
export class Print {
  readonly wanted = new Map<string, string>()

  constructor(
    readonly unit: '万元' | '元' = '万元',
    readonly style: { readonly zero?: string; readonly plain?: boolean; readonly wide?: boolean } = {},
  ) {}

  /** A figure as this place prints it, and what is to be read of it. */
  figure(table: string, code: string, column: string, amount: number, unit = this.unit): string {
    const text = this.shown(amount, unit)
    this.wanted.set(`${table}/${code}/${column}`, text)
    return text
  }

  shown(amount: number, unit = this.unit): string {
    if (amount === 0 && this.style.zero !== undefined) return this.style.zero
    const number = unit === '元' ? amount * 100 : amount / 100
    const text = number.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    const set = this.style.plain ? text.replaceAll(',', '') : text
    return this.style.wide ? set.replace(/[\d,.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : set
  }
}

export const span = (row: number, column: number, rowSpan: number, columnSpan: number): Merge => ({
  row,
  column,
  rowSpan,
  columnSpan,
})

export type Rows = readonly (readonly (string | null)[])[]

/** One table below the other in the rows of a sheet, a blank row between them. */
export function stacked(tables: readonly TableDescription[], gap = 1): TableDescription {
  const rows: (string | number | null)[][] = []
  const merges: Merge[] = []
  for (const table of tables) {
    const down = rows.length
    rows.push(...table.rows.map((row) => [...row]), ...Array.from({ length: gap }, () => []))
    merges.push(...(table.merges ?? []).map((one) => ({ ...one, row: one.row + down })))
  }
  return { rows, merges }
}

/** Rows under others, merges moved along. */
export const under = (above: Rows, table: TableDescription, merges: readonly Merge[] = []): TableDescription => ({
  rows: [...above, ...table.rows],
  merges: [...merges, ...(table.merges ?? []).map((one) => ({ ...one, row: one.row + above.length }))],
})

export const asWorkbook = async (sheets: readonly SheetDescription[]): Promise<Paper> =>
  sheetPaper(await workbookFile(sheets))
export const asDocument = async (blocks: readonly BlockDescription[]): Promise<Paper> =>
  wordPaper(await documentFile(blocks))
export const asPage = async (blocks: readonly BlockDescription[], turn = (html: string): string => html) =>
  pagePaper(turn(pageFile(blocks)))

/** As text: rows parted by tabs; what is merged stands once. */
export const asText = (
  blocks: readonly BlockDescription[],
  rowText = (row: readonly string[]): string => row.join('\t'),
): Paper =>
  textPaper(
    blocks
      .map((block) => {
        if ('heading' in block) return `${'#'.repeat(block.level)} ${block.heading}`
        if ('paragraph' in block) return block.paragraph
        return block.rows.map((row) => rowText(row.map((text) => String(text ?? '')))).join('\n')
      })
      .join('\n\n'),
  )
