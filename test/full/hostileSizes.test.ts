import { describe, expect, it } from 'vitest'
import { pagePaper } from '../../src/formats/pagePaper.js'
import { sheetPaper } from '../../src/formats/sheetPaper.js'
import { textPaper } from '../../src/formats/textPaper.js'
import { wordPaper } from '../../src/formats/wordPaper.js'
import { documentParts, workbookParts } from '../fixtures/files/officeFile.js'
import { refused } from '../fixtures/files/refused.js'
import { cellsIn, tablesIn } from '../fixtures/files/textsOf.js'
import { partsAsBytes, zipOfBytes } from '../fixtures/files/zipOfBytes.js'

const sheet = (xml: string, name = 'S') => ({ sheets: [{ name, xml }] })
const workbook = (xml: string): Uint8Array => zipOfBytes(partsAsBytes(workbookParts(sheet(xml))))
const word = (body: string): Uint8Array => zipOfBytes(partsAsBytes(documentParts({ body })))
const plain = workbookParts(sheet('<sheetData><row><c><v>1</v></c></row></sheetData>'))
const plainWord = documentParts({ body: '<w:p><w:r><w:t>甲</w:t></w:r></w:p>' })

describe('a file that unpacks to too much', () => {
  const spaces = Buffer.alloc(120_000_000, 0x20)
  const bomb = zipOfBytes(partsAsBytes(plain, { 'xl/worksheets/sheet1.xml': spaces }))

  it('is refused as soon as that shows, whatever sizes it states', async () => {
    expect(bomb.length).toBeLessThan(200_000)
    await refused(sheetPaper(bomb), ['tooLarge', /unpacked/])
    await refused(wordPaper(zipOfBytes(partsAsBytes(plainWord, { 'word/document.xml': spaces }))), [
      'tooLarge',
      /unpacked/,
    ])
  })

  it('is refused also where many parts do it together', async () => {
    const part = Buffer.concat([
      Buffer.from('<worksheet>'),
      Buffer.alloc(20_000_000, 0x20),
      Buffer.from('</worksheet>'),
    ])
    const book = { sheets: Array.from({ length: 8 }, (_, at) => ({ name: `S${at}`, xml: '' })) }
    const others = Object.fromEntries(book.sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, part]))
    await refused(sheetPaper(zipOfBytes(partsAsBytes(workbookParts(book), others))), ['tooLarge', /unpacked/])
  })

  it('is not opened where it lies within a zip', async () => {
    const nested = zipOfBytes([...partsAsBytes(plain), { name: 'xl/more.zip', bytes: bomb }])
    expect(cellsIn(await sheetPaper(nested))).toEqual({ A1: '1' })
  })

  it('is refused by the number of its parts', async () => {
    const none = Buffer.alloc(0)
    const parts = Array.from({ length: 30_000 }, (_, at) => ({ name: `x${at}`, bytes: none, packed: none, method: 0 }))
    await refused(sheetPaper(zipOfBytes(parts)), ['tooLarge', /files/])
  })
})

describe('a file of too much', () => {
  it('has a million cells', async () => {
    const row = (at: number) => `<row r="${at}">${'<c><v>1</v></c>'.repeat(1000)}</row>`
    const rows = Array.from({ length: 1000 }, (_, at) => row(at + 1)).join('')
    await refused(sheetPaper(workbook(`<sheetData>${rows}</sheetData>`)), ['tooLarge', /cells/])
    await refused(pagePaper(`<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(990)}</table>`), ['tooLarge', /cells/])
    await refused(() => textPaper(`${'1\t'.repeat(999)}1\n`.repeat(1000)), ['tooLarge', /cells/])
    const rowsOfWord = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1000)}</w:tr>`.repeat(400)
    await refused(wordPaper(word(`<w:tbl>${rowsOfWord}</w:tbl>`)), ['tooLarge', /cells/])
  })

  it('reaches to the last cell of a sheet, or says so', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>'
    await refused(sheetPaper(workbook(far)), ['tooLarge', /cells/])
    const said =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    expect(cellsIn(await sheetPaper(workbook(said)))).toEqual({ A1: '1' })
  })

  it('names places that no sheet has', async () => {
    await refused(sheetPaper(workbook('<sheetData><row r="99999999"><c r="A1"><v>1</v></c></row></sheetData>')), [
      'damaged',
      /cell/,
    ])
    const odd = '<sheetData><row r="1"><c r="ZZZZ9"><v>1</v></c><c r="-1"><v>2</v></c></row></sheetData>'
    expect(cellsIn(await sheetPaper(workbook(odd)))).toEqual({ A1: '1', B1: '2' })
  })

  it('spans more than a page has', async () => {
    const html = `<table>${'<tr><td colspan=999999999 rowspan=999999999>1'.repeat(300)}</table>`
    expect(tablesIn(await pagePaper(html))[0]?.columnCount).toBeLessThan(2001)
    const wide = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr>'
    expect(tablesIn(await wordPaper(word(`<w:tbl>${wide}${wide}</w:tbl>`)))).toHaveLength(1)
  })

  it('merges everything with everything', async () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)
    const rows = Array.from({ length: 300 }, (_, at) => `<row r="${at + 1}">${'<c><v>1</v></c>'.repeat(300)}</row>`)
    const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`
    await refused(sheetPaper(workbook(xml)), ['damaged', /overlap/])
  })

  it('is longer than a cell or a page is', async () => {
    await refused(() => textPaper('数'.repeat(300_000)), ['tooLarge', /text/])
    await refused(sheetPaper(new Uint8Array(65 * 1024 * 1024)), ['tooLarge', /bytes/])
  })
})

describe('a file that is nested too deep', () => {
  const deep = (open: string, close: string, depth = 50_000): string => open.repeat(depth) + close.repeat(depth)

  it('is refused, in XML and in HTML', async () => {
    await refused(sheetPaper(workbook(deep('<a>', '</a>'))), ['tooLarge', /levels/])
    await refused(wordPaper(word(deep('<w:sdt>', '</w:sdt>'))), ['tooLarge', /levels/])
    await refused(pagePaper(deep('<div>', '</div>')), ['tooLarge', /levels/])
    await refused(pagePaper(deep('<table><tr><td>', '</table>')), ['tooLarge', /levels/])
  })
})

describe('texts that are long in one way', () => {
  const many = 200_000
  it.each([
    ['spaces', `甲${' '.repeat(many - 10)}乙`],
    ['dots', '甲'.concat('.'.repeat(many / 2), '……'.repeat(1000))],
    ['quotation marks', `${'"a\t'.repeat(1000)}\n`.repeat(60)],
    ['strokes', '|a'.repeat(20_000)],
    ['tags that never end', '<table'.repeat(20_000)],
    ['stars and brackets', `# x\n${'**[a]('.repeat(20_000)}`],
    ['empty lines', '\t\n\n'.repeat(60_000)],
    ['tabs', `${'\t'.repeat(1000)}\n`.repeat(100)],
    ['lines without a table behind them', '\ta\n'.repeat(60_000)],
  ])('%s are read to their end', async (_, text) => {
    expect(textPaper(text).blocks.length).toBeGreaterThanOrEqual(0)
    expect((await pagePaper(`<p>${text.replaceAll('<', '&lt;')}</p>`)).blocks.length).toBeGreaterThanOrEqual(0)
  })
})
