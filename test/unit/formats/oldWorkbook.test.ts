import { CFB, utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { oldWorkbookFile } from '../../fixtures/files/oldWorkbookFile.js'
import { cellsIn, gridOf, remarksIn, tablesIn } from '../../fixtures/files/textsOf.js'

/** The record that says of a row that it is hidden, put behind the start of the only sheet. */
function withHiddenRow(bytes: Uint8Array, row: number): Uint8Array {
  const file = CFB.read(Buffer.from(bytes), { type: 'buffer' })
  const stream = CFB.find(file, 'Workbook') as { content: Uint8Array; size: number }
  const content = Buffer.from(stream.content)
  const sheet = content.indexOf(Buffer.from([0x09, 0x08]), 4)
  const end = sheet + 4 + content.readUInt16LE(sheet + 2)
  const record = Buffer.from([0x08, 0x02, 16, 0, row, 0, 0, 0, 3, 0, 0x2c, 1, 0, 0, 0, 0, 0x20, 1, 0x0f, 0])
  const whole = Buffer.concat([content.subarray(0, end), record, content.subarray(end)])
  CFB.utils.cfb_add(file, '/Workbook', whole)
  return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

describe('a workbook of Excel 97–2003', () => {
  it('shows numbers by their formats, texts as they are, merged cells as one', async () => {
    const bytes = oldWorkbookFile([
      {
        name: '公开01表',
        rows: [
          ['收入支出决算总表', null, null],
          ['项目', '行次', '金额'],
          ['一、一般公共预算财政拨款收入', '1', 1063.77],
          ['二、其他收入', '2', -12.5],
          ['占比', '', 0.9997],
          ['日期', '', 45678],
        ],
        merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 3 }],
        formats: { C4: '#,##0.00;[Red](#,##0.00)', C5: '0.00%', C6: 'yyyy"年"m"月"d"日"' },
      },
    ])
    const paper = await sheetPaper(bytes, { name: 'a.xls' })
    expect(paper.format).toBe('xls')
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([
      ['收入支出决算总表', '*', '*'],
      ['项目', '行次', '金额'],
      ['一、一般公共预算财政拨款收入', '1', '1,063.77'],
      ['二、其他收入', '2', '(12.50)'],
      ['占比', '', '99.97%'],
      ['日期', '', '2025年1月21日'],
    ])
    expect(tablesIn(paper)[0]?.cells[2]?.place).toEqual({ file: 'a.xls', sheet: '公开01表', cell: 'B2' })
  })

  it('leaves hidden sheets out and tells them; names of the language are names', async () => {
    const paper = await sheetPaper(
      oldWorkbookFile([
        { name: '__proto__', rows: [['甲', 1]] },
        { name: 'toString', rows: [['乙', 2]], hidden: true },
        { name: 'constructor', rows: [['丙', 3]] },
      ]),
    )
    expect(tablesIn(paper).map(({ place }) => place.sheet)).toEqual(['__proto__', 'constructor'])
    expect(remarksIn(paper)).toEqual(['hidden toString'])
  })

  it('shows what a formula last gave, errors too', async () => {
    const sheet = utils.aoa_to_sheet([['x']])
    sheet.A2 = { t: 'n', v: 12.5, f: 'SUM(B1:B9)', z: '0.00' }
    sheet.A3 = { t: 'e', v: 23 }
    sheet.A4 = { t: 'b', v: true }
    sheet['!ref'] = 'A1:A4'
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'S')
    const bytes = Uint8Array.from(write(book, { type: 'buffer', bookType: 'biff8' }))
    expect(cellsIn(await sheetPaper(bytes))).toEqual({ A1: 'x', A2: '12.50', A3: '#REF!', A4: 'TRUE' })
  })

  it('leaves hidden rows and columns out and tells them', async () => {
    const sheet = utils.aoa_to_sheet([
      ['项目', '暗', '金额'],
      ['藏', 1, 2],
      ['合计', 3, 4],
    ])
    sheet['!cols'] = [{}, { hidden: true }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'S')
    const bytes = Uint8Array.from(write(book, { type: 'buffer', bookType: 'biff8' }))
    const paper = await sheetPaper(withHiddenRow(bytes, 1))
    expect(remarksIn(paper)).toEqual(['hidden 藏\t1\t2', 'hidden 暗\t3'])
    expect(cellsIn(paper)).toEqual({ A1: '项目', C1: '金额', A3: '合计', C3: '4' })
  })
})

/** The workbook with a second font, which is struck out, and a style of it. */
function withStruckStyle(bytes: Uint8Array, style: number): Uint8Array {
  const file = CFB.read(Buffer.from(bytes), { type: 'buffer' })
  const content = Buffer.from((CFB.find(file, 'Workbook') as { content: Uint8Array }).content)
  const placed: (readonly [type: number, at: number])[] = []
  for (let at = 0; at + 4 <= content.length; at += 4 + content.readUInt16LE(at + 2))
    placed.push([content.readUInt16LE(at), at])
  const all = (wanted: number) => placed.flatMap(([type, at]) => (type === wanted ? [at] : []))
  const [font = 0] = all(0x31)
  const behind = font + 4 + content.readUInt16LE(font + 2)
  const added = Buffer.from(content.subarray(font, behind))
  added.writeUInt16LE(0x08, 6)
  content.writeUInt16LE(1, (all(0xe0)[style] as number) + 4)
  for (const sheet of all(0x85)) content.writeUInt32LE(content.readUInt32LE(sheet + 4) + added.length, sheet + 4)
  const whole = Buffer.concat([content.subarray(0, behind), added, content.subarray(behind)])
  CFB.utils.cfb_add(file, '/Workbook', whole)
  return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

it('leaves out what stands in a font that is struck out, in doubt, and tells it', async () => {
  const rows = [
    ['项目', '金额'],
    ['基本支出', 90],
    ['合计', 100],
  ]
  const bytes = oldWorkbookFile([
    { name: '空', rows: [['甲']] },
    { name: '公开01表', rows, formats: { B2: '0.000' } },
  ])
  expect(cellsIn(await sheetPaper(bytes))).toMatchObject({ B2: '90.000' })
  const paper = await sheetPaper(withStruckStyle(bytes, 17))
  expect(gridOf(tablesIn(paper)[1] as never)).toEqual([
    ['项目', '金额'],
    ['基本支出', ''],
    ['合计', '100.00'],
  ])
  expect(paper.remarks).toEqual([{ kind: 'hidden', text: '90.000', place: { sheet: '公开01表', cell: 'B2' } }])
  expect(tablesIn(paper)[1]?.cells[3]?.doubt).toContain('划去的“90.000”未读')
})
