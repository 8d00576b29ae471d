import { inflateRawSync } from 'node:zlib'
import { read as readWorkbook } from '@e965/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { zipFile } from '../../../examples/publishing/zipFile.js'
import { annotatedWorkbook } from '../../../src/formats/annotatedWorkbook.js'
import type { CellNote } from '../../../src/formats/annotating/cellNote.js'
import { directoryOf } from '../../../src/formats/archive/directory.js'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { workbookParts } from '../../fixtures/files/officeFile.js'
import { oldWorkbookFile } from '../../fixtures/files/oldWorkbookFile.js'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
const related = (...all: readonly string[]): string =>
  `${head}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`

/** What a bureau's workbook carries beside its figures. */
const carried: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="14"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="1" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': related(
    relation('rId1', 'drawing', '../drawings/drawing1.xml'),
    relation('rId2', 'comments', '../comments1.xml'),
    relation('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
  ),
  'xl/comments1.xml': `${head}<comments xmlns="${main}"><authors><author>Wang</author></authors><commentList><comment ref="B2" authorId="0"><text><t>已核对</t></text></comment><comment ref="A1" authorId="0"><text><r><t>题目</t></r></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" o:spt="202"/><v:shape id="_x0000_s1030" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  'xl/drawings/drawing1.xml': `${head}<xdr:wsDr xmlns:xdr="xdr"/>`,
  'xl/charts/chart1.xml': `${head}<c:chartSpace xmlns:c="c"><c:chart/></c:chartSpace>`,
  'xl/vbaProject.bin': 'Sub Anlan()\u0000\u0001',
  'xl/printerSettings/printerSettings1.bin': '\u0002\u0003',
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="cp"/>`,
}

const sheets = [
  {
    name: '收支',
    xml: '<dimension ref="A1:B3"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c></row><row r="2" ht="20" s="1" customFormat="1"><c r="A2"/><c s="1" r="B2"><f>1+1</f><v>2</v></c></row><row r="4"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>',
  },
  {
    name: '另&amp;页',
    xml: '<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><tableParts count="0"/>',
  },
]

const properties =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">收支!$A$1:$B$3</definedName></definedNames>'

const workbook = zipFile({ ...workbookParts({ sheets, properties, parts: carried }) })

const red = 'FFF4C7C3'
const note = (cell: string, text: string, sheet = '收支'): CellNote => ({ place: { sheet, cell }, text, colour: red })
const notes = [
  note('B2', '合计不符'),
  note('B2', '又 <不> 符'),
  note('C2', '缺'),
  note('D4', '空行'),
  note('A9', '新行'),
]

/** The bytes of each file in a zip, packed and unpacked. */
const filesOf = (bytes: Uint8Array): ReadonlyMap<string, { readonly packed: string; readonly text: string }> =>
  new Map(
    directoryOf(bytes).map(({ name, offset, packed, method }) => {
      const view = Buffer.from(bytes)
      const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28)
      const data = view.subarray(start, start + packed)
      return [name, { packed: data.toString('hex'), text: (method === 8 ? inflateRawSync(data) : data).toString() }]
    }),
  )

const changedBetween = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const old = filesOf(before)
  return [...filesOf(after)].filter(([name, { packed }]) => old.get(name)?.packed !== packed).map(([name]) => name)
}

describe('a workbook that is annotated', () => {
  it('keeps every part that is not touched to the very byte, and their order', async () => {
    const { bytes, unplaced } = await annotatedWorkbook(workbook, notes)
    expect(unplaced).toEqual([])
    expect(changedBetween(workbook, bytes).toSorted()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ])
    expect(directoryOf(bytes).map(({ name }) => name)).toEqual(directoryOf(workbook).map(({ name }) => name))
  })

  it('changes in a sheet nothing but the styles of its cells', async () => {
    const { bytes } = await annotatedWorkbook(workbook, notes)
    expect(filesOf(bytes).get('xl/worksheets/sheet1.xml')?.text).toBe(
      filesOf(workbook)
        .get('xl/worksheets/sheet1.xml')
        ?.text.replace('<c s="1" r="B2">', '<c s="2" r="B2">')
        .replace(
          '</c></row><row r="4"/>',
          '</c><c r="C2" s="2"/></row><row r="4"><c r="D4" s="3"/></row><row r="9"><c r="A9" s="3"/></row>',
        ),
    )
  })

  it('keeps number format, font, border and alignment of a marked cell, and gives it a ground', async () => {
    const styles = filesOf((await annotatedWorkbook(workbook, notes)).bytes).get('xl/styles.xml')?.text
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="1" borderId="1" applyNumberFormat="1" fillId="2" applyFill="1"><alignment horizontal="right"/></xf>'.replace(
        ' borderId="1" applyNumberFormat="1" fillId="2"',
        ' fillId="2" borderId="1" applyNumberFormat="1"',
      ),
    )
    expect(styles).toContain('<fills count="3">')
    expect(styles).toContain('<cellXfs count="4">')
    expect(styles).toContain(`<fgColor rgb="${red}"/>`)
  })

  it('keeps the comments that are there, and adds to the one at the same cell', async () => {
    const { bytes } = await annotatedWorkbook(workbook, notes)
    const { 收支: sheet } = readWorkbook(bytes, { cellStyles: true }).Sheets
    const said = (cell: string): string =>
      (sheet?.[cell]?.c ?? []).map(({ a, t }: { readonly a: string; readonly t: string }) => `${a}: ${t}`).join('|')
    expect(said('B2')).toBe('Wang: 已核对\n\n合计不符\n\n又 <不> 符')
    expect(said('A1')).toBe('Wang: 题目')
    expect(said('D4')).toBe('gov-budget: 空行')
    const vml = filesOf(bytes).get('xl/drawings/vmlDrawing1.vml')?.text ?? ''
    expect(vml.match(/<v:shape /gu)).toHaveLength(4)
    expect(vml.match(/<v:shapetype /gu)).toHaveLength(1)
    expect(vml).toContain('id="_x0000_s1031"')
  })

  it('gives a sheet without comments the parts that it needs, where the format wants them', async () => {
    const { bytes } = await annotatedWorkbook(workbook, [note('C3', '问', '另&页')])
    const files = filesOf(bytes)
    expect(changedBetween(workbook, bytes).toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ])
    expect(files.get('xl/worksheets/sheet2.xml')?.text).toMatch(
      /<sheetData><row r="3"><c r="C3" s="2"\/><\/row><\/sheetData><pageMargins[^>]*\/><legacyDrawing xmlns:r="[^"]*" r:id="rIdNote2"\/><tableParts/u,
    )
    expect(files.get('[Content_Types].xml')?.text).toContain('<Default Extension="vml"')
    expect(files.get('[Content_Types].xml')?.text).toContain('<Override PartName="/xl/comments2.xml"')
  })

  it('is read by two other libraries, and every part of it is well formed', async () => {
    const { bytes } = await annotatedWorkbook(workbook, [...notes, note('C3', '问', '另&页')])
    expect(readWorkbook(bytes).Sheets['另&页']?.C3?.c?.[0]?.t).toBe('问')
    const read = await readXlsx(bytes)
    expect(read.sheets.map(({ name }) => name)).toEqual(['收支', '另&页'])
    for (const [name, { text }] of filesOf(bytes))
      if (/\.(?:xml|rels|vml)$/u.test(name)) {
        const parser = new SaxesParser()
        parser.on('error', (error) => expect.fail(`${name}: ${error.message}`))
        parser.write(text).close()
      }
  })

  it('is annotated again as well, and says the same figures', async () => {
    const once = await annotatedWorkbook(workbook, notes)
    const twice = await annotatedWorkbook(once.bytes, notes)
    const textsOf = async (bytes: Uint8Array) =>
      (await sheetPaper(bytes)).blocks.map(
        (block) => block.kind === 'table' && block.cells.filter(({ text }) => text !== '').map(({ text }) => text),
      )
    expect(await textsOf(twice.bytes)).toEqual(await textsOf(workbook))
  })

  it('gives back what has no place in it, and is the very same file where nothing has', async () => {
    const lost = [note('B2', 'x', '没有这页'), { place: { page: 3 }, text: 'y', colour: red }]
    const { bytes, unplaced } = await annotatedWorkbook(workbook, lost)
    expect(unplaced).toEqual(lost)
    expect(changedBetween(workbook, bytes)).toEqual([])
  })

  it('marks the first cell where a sheet alone is named', async () => {
    const { bytes } = await annotatedWorkbook(workbook, [{ place: { sheet: '收支' }, text: '全表', colour: red }])
    expect(readWorkbook(bytes).Sheets.收支?.A1?.c?.[0]?.t).toContain('全表')
  })

  it('refuses an old workbook with a word, and what is none', async () => {
    await expect(annotatedWorkbook(oldWorkbookFile([{ name: 'a', rows: [['x']] }]), notes)).rejects.toThrow('.xlsx')
    await expect(annotatedWorkbook(new TextEncoder().encode('a,b'), notes)).rejects.toThrow()
  })
})
