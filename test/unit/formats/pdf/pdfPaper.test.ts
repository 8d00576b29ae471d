import { describe, expect, it } from 'vitest'
import type { TableDescription } from '../../../../examples/publishing/fileOf.js'
import { pdfPaper } from '../../../../src/formats/pdf/pdfPaper.js'
import type { PaperProblem } from '../../../../src/paper/paperError.js'
import { doubtsIn, rowsPrinted, rowsRead, tablesIn } from '../../../fixtures/files/drawn/cellsRead.js'
import { a4, type DrawnPage, type DrawnText } from '../../../fixtures/files/drawn/drawnPage.js'
import { drawTable, type TableStyle } from '../../../fixtures/files/drawn/drawnTable.js'
import { codedTable, codedWidths, plainTable, plainWidths } from '../../../fixtures/files/drawn/madeUpTables.js'
import { type PdfFileOptions, pdfFile } from '../../../fixtures/files/drawn/pdfFile.js'

const at = (x: number, y: number, text: string): DrawnText => ({ x, y, text, size: 16 })
const page = (...texts: readonly DrawnText[]): DrawnPage => ({ ...a4, texts })

type Layout = readonly [name: string, table: TableDescription, style: TableStyle, options?: PdfFileOptions]
const layouts: readonly Layout[] = [
  ['lines that are drawn', codedTable, { widths: codedWidths }],
  ['lines that are filled', codedTable, { widths: codedWidths }, { filledLines: true }],
  ['codes of GBK', codedTable, { widths: codedWidths }, { encoding: 'GBK-EUC-H' }],
  ['clip rectangles', codedTable, { widths: codedWidths, clips: true }],
  ['heads drawn twice', codedTable, { widths: codedWidths, doubled: 0.4 }],
  ['labels over lines', codedTable, { widths: [50, 70, 60, 60, 60] }],
  ['a page turned by 90', codedTable, { widths: codedWidths }, { rotate: 90 }],
  ['a page turned by 180', codedTable, { widths: codedWidths }, { rotate: 180 }],
  ['a page turned by 270', codedTable, { widths: codedWidths }, { rotate: 270 }],
  ['lines across', plainTable, { widths: plainWidths, lines: 'across' }],
  ['lines at head and end', plainTable, { widths: plainWidths, lines: 'head' }],
  ['no lines', plainTable, { widths: plainWidths, lines: 'none' }],
]

describe('a table written into a file comes back cell for cell', () => {
  it.each(layouts.map(([name, table, style, options]) => ({ name, table, style, options })))(
    '$name',
    async ({ table, style, options }) => {
      const paper = await pdfPaper(pdfFile(drawTable(table, style), options))
      expect(tablesIn(paper).map(rowsRead)).toEqual([rowsPrinted(table)])
      expect(doubtsIn(paper)).toEqual([])
      expect(paper.remarks).toEqual([])
    },
  )
})

describe('what cannot be read is told', () => {
  it('a page without a text layer, by page', async () => {
    const { blocks, remarks } = await pdfPaper(pdfFile([page(at(90, 100, '正文。')), page()]))
    expect(blocks).toMatchObject([{ kind: 'paragraph', text: '正文。' }])
    expect(remarks).toMatchObject([{ kind: 'noText', place: { page: 2 } }])
  })

  it('a page that is not in the file, by page, and that those behind it may be missing', async () => {
    const pages = ['一。', '二。', '三。'].map((text) => page(at(90, 100, text)))
    const { blocks, remarks } = await pdfPaper(pdfFile(pages, { lost: [2] }), { name: 'a.pdf' })
    expect(blocks).toMatchObject([{ text: '一。', place: { file: 'a.pdf', page: 1 } }])
    expect(remarks).toMatchObject([{ kind: 'damaged', place: { file: 'a.pdf', page: 2 } }])
    expect(remarks[0]?.text).toMatch(/其后各页可能缺失/u)
  })

  it('a page whose orders are garbled, by page; what stands around it is not joined', async () => {
    const pages = ['一。', '二。', '三。'].map((text) => page(at(90, 100, text)))
    const file = new TextDecoder().decode(pdfFile(pages))
    const second = file.indexOf('BT', file.indexOf('BT') + 5)
    const garbled = `${file.slice(0, second)}%${file.slice(second + 1)}`
    const { blocks, remarks } = await pdfPaper(new TextEncoder().encode(garbled))
    expect(blocks).toMatchObject([{ text: '一。' }, { text: '三。' }])
    expect(remarks).toMatchObject([{ kind: 'noText', place: { page: 2 } }])
  })

  const problems: readonly (readonly [PaperProblem, Uint8Array])[] = [
    ['encrypted', pdfFile([page(at(90, 100, '正文。'))], { encrypted: true })],
    ['noText', pdfFile([page(), page()])],
    ['notThisFormat', new TextEncoder().encode('<html></html>')],
    ['damaged', new TextEncoder().encode('%PDF-1.4\nnothing else')],
  ]
  it.each(problems)('%s', async (problem, bytes) => {
    await expect(pdfPaper(bytes)).rejects.toMatchObject({ name: 'PaperError', problem })
  })

  it('characters of a font whose table is nowhere: never silently', async () => {
    const file = pdfFile([page(at(90, 100, '正文。'))], { encoding: 'GBK-EUC-H' })
    const nowhere = (): Uint8Array => {
      throw new Error('nowhere')
    }
    const read = await pdfPaper(file, { characterTable: nowhere }).catch(({ problem }) => ({ problem, remarks: [] }))
    expect('problem' in read ? read.problem : read.remarks.map(({ kind }) => kind)).toEqual(
      'problem' in read ? 'noText' : ['unmapped'],
    )
  })

  it('leaves the bytes of the caller alone', async () => {
    const file = pdfFile([page(at(90, 100, '正文。'))])
    const before = file.slice()
    await pdfPaper(file)
    expect(file).toEqual(before)
  })
})
