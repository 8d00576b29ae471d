import { describe, expect, it } from 'vitest'
import { workbookFile } from '../../../examples/publishing/workbookFile.js'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { type RawWorkbook, rawWorkbook } from '../../fixtures/files/officeFile.js'
import { cellsIn, gridOf, remarksIn, tablesIn, textsIn } from '../../fixtures/files/textsOf.js'

/** A workbook of one sheet with these rows. */
const paperOf = (rows: string, more: Partial<RawWorkbook> & { readonly around?: readonly [string, string] } = {}) => {
  const [before, behind] = more.around ?? ['', '']
  const sheets = [{ name: '公开01表', xml: `${before}<sheetData>${rows}</sheetData>${behind}` }]
  return sheetPaper(rawWorkbook({ sheets, ...more }))
}

describe('a number of a sheet is read as it is displayed', () => {
  const cases: readonly (readonly [format: string, value: string, text: string])[] = [
    ['#,##0.00', '1285.83', '1,285.83'],
    ['#,##0.00', '1285.826', '1,285.83'],
    ['0.00', '0', '0.00'],
    ['#,##0.00;(#,##0.00)', '-1234.5', '(1,234.50)'],
    ['#,##0.00_);[Red](#,##0.00)', '-1234.5', '(1,234.50)'],
    ['#,##0.00;[Red]-#,##0.00', '-3', '-3.00'],
    ['0.00%', '0.9997', '99.97%'],
    ['0%', '1', '100%'],
    ['0!.0,', '12858300', '1285.8'],
    ['0.00"万元"', '12.5', '12.50万元'],
    ['#,##0.00;-#,##0.00;"—"', '0', '—'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0', '-'],
    ['0.00E+00', '12345', '1.23E+04'],
    ['yyyy"年"m"月"d"日"', '45678', '2025年1月21日'],
    ['yyyy/m/d', '45678', '2025/1/21'],
    ['000', '7', '007'],
    ['General', '0.1', '0.1'],
    ['General', '1063.77', '1063.77'],
    ['General', '0.30000000000000004', '0.3'],
    ['General', '-5', '-5'],
    [';;;', '12', ''],
  ]
  it.each(cases)('%s of %s', async (format, value, text) => {
    const paper = await paperOf(`<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1" s="1"><v>${value}</v></c></row>`, {
      formats: [format],
    })
    expect(cellsIn(paper).B1 ?? '').toBe(text)
  })

  it('gives the sign back to a negative number that only its colour tells, in doubt', async () => {
    const paper = await paperOf('<row r="1"><c r="A1" s="1"><v>-3</v></c></row>', { formats: ['0.00;[Red]0.00'] })
    expect(tablesIn(paper)[0]?.cells[0]).toMatchObject({ text: '-3.00', doubt: expect.stringContaining('颜色') })
  })

  it('shows a number by no format where that is none, in doubt', async () => {
    const paper = await paperOf('<row r="1"><c r="A1" s="1"><v>3.5</v></c></row>', { formats: ['[[[0.0'] })
    expect(tablesIn(paper)[0]?.cells[0]).toMatchObject({ text: '3.5', doubt: expect.stringContaining('[[[0.0') })
  })

  it('counts days from 1904 where the file does', async () => {
    const properties = '<workbookPr date1904="1"/>'
    const paper = await paperOf('<row r="1"><c r="A1" s="1"><v>44216</v></c></row>', {
      formats: ['yyyy/m/d'],
      properties,
    })
    expect(cellsIn(paper).A1).toBe('2025/1/21')
  })
})

describe('a text of a sheet', () => {
  it('is shared, rich, inline, phonetic or of a formula', async () => {
    const strings = [
      '<t>收入决算表</t>',
      '<r><rPr><b/></rPr><t>本年</t></r><r><t xml:space="preserve"> 收入</t></r>',
      '<t>合計</t><rPh sb="0" eb="2"><t>ごうけい</t></rPh>',
      '<t>购_x000D_\n置费</t>',
      '<t>a_x005F_b</t>',
    ]
    const rows = `<row r="1">${[0, 1, 2, 3, 4].map((at) => `<c r="${'ABCDE'[at]}1" t="s"><v>${at}</v></c>`).join('')}</row>
      <row r="2"><c r="A2" t="inlineStr"><is><r><t>行</t></r><r><t>次</t></r></is></c><c r="B2" t="str"><f>A1&amp;"表"</f><v>总表</v></c></row>`
    expect(cellsIn(await paperOf(rows, { strings }))).toEqual({
      A1: '收入决算表',
      B1: '本年 收入',
      C1: '合計',
      D1: '购\n置费',
      E1: 'a_b',
      A2: '行次',
      B2: '总表',
    })
  })

  it('is told where the file has lost it', async () => {
    const paper = await paperOf('<row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c></row>', { strings: [] })
    expect(paper.remarks).toContainEqual({
      kind: 'damaged',
      text: 'sharedStrings 7',
      place: { sheet: '公开01表', cell: 'A1' },
    })
  })
})

describe('a formula', () => {
  it('counts for what it last showed, errors too; one without that is told', async () => {
    const paper = await paperOf(
      `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12.5</v></c><c r="B1" t="e"><f>X!A1</f><v>#REF!</v></c>
      <c r="C1"><f>A1*2</f></c><c r="D1" t="b"><v>1</v></c></row>`,
    )
    expect(cellsIn(paper)).toMatchObject({ A1: '12.5', B1: '#REF!', C1: '', D1: 'TRUE' })
    expect(paper.remarks).toEqual([{ kind: 'formula', text: '=A1*2', place: { sheet: '公开01表', cell: 'C1' } }])
  })
})

describe('the places of a sheet', () => {
  const rows = `<row r="1"><c r="A1" t="str"><v>项目</v></c><c r="C1" t="str"><v>金额</v></c></row>
    <row r="2" hidden="1"><c r="A2" t="str"><v>藏</v></c><c r="C2"><v>1</v></c></row>
    <row r="3" ht="0" customHeight="1"><c r="A3" t="str"><v>藏二</v></c></row>
    <row r="5"><c r="A5" t="str"><v>合计</v></c><c r="B5"><v>7</v></c><c r="C5"><v>2</v></c></row>`

  it('are those of Excel; what is hidden is not printed and told', async () => {
    const paper = await paperOf(rows, { around: ['<cols><col min="2" max="2" hidden="1"/></cols>', ''] })
    expect(cellsIn(paper)).toEqual({ A1: '项目', C1: '金额', A5: '合计', C5: '2' })
    expect(paper.remarks).toEqual([
      { kind: 'hidden', text: '藏\t1\n藏二', place: { sheet: '公开01表', cell: '2:3' } },
      { kind: 'hidden', text: '7', place: { sheet: '公开01表', cell: 'B:B' } },
    ])
    expect(tablesIn(paper)[0]?.cells[0]?.place).toEqual({ sheet: '公开01表', cell: 'A1' })
  })

  it('name the file where its name is given', async () => {
    const bytes = rawWorkbook({ sheets: [{ name: 'S', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }] })
    const paper = await sheetPaper(bytes, { name: 'a.xlsx' })
    expect(tablesIn(paper)[0]?.cells[0]?.place).toEqual({ file: 'a.xlsx', sheet: 'S', cell: 'A1' })
  })

  it('merged are one, overlapping merges are none, and a merge that begins hidden is seen from its first place', async () => {
    const texts = (row: number) =>
      `<row r="${row}"${row === 3 ? ' hidden="1"' : ''}>${['A', 'B', 'C']
        .map((letter) => `<c r="${letter}${row}" t="str"><v>${letter}${row}</v></c>`)
        .join('')}</row>`
    const merges = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C2"/><mergeCell ref="A3:A4"/></mergeCells>'
    const paper = await paperOf([1, 2, 3, 4].map(texts).join(''), { around: ['', merges] })
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([
      ['A1', '*', 'C1'],
      ['*', '*', 'C2'],
      ['', '', ''],
      ['A3', 'B4', 'C4'],
    ])
  })

  it('of hidden sheets are left out and told', async () => {
    const sheet = (name: string, state?: 'hidden' | 'veryHidden') => ({
      name,
      xml: `<sheetData><row><c t="str"><v>${name}</v></c></row></sheetData>`,
      ...(state ? { state } : {}),
    })
    const paper = await sheetPaper(
      rawWorkbook({ sheets: [sheet('甲'), sheet('乙', 'hidden'), sheet('丙', 'veryHidden'), sheet('丁')] }),
    )
    expect(tablesIn(paper).map(({ place }) => place.sheet)).toEqual(['甲', '丁'])
    expect(remarksIn(paper)).toEqual(['hidden 乙', 'hidden 丙'])
  })

  it('beside the cells are heads and feet of pages, and boxes of text', async () => {
    const paper = await paperOf('<row r="1"><c r="A1" t="str"><v>x</v></c></row>', {
      around: [
        '',
        '<headerFooter><oddHeader>&amp;C&amp;"宋体"&amp;14部门决算 R&amp;&amp;D&amp;R2024</oddHeader><oddFooter>第&amp;P页</oddFooter></headerFooter><drawing r:id="rId1"/>',
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
        'xl/drawings/drawing1.xml':
          '<wsDr><twoCellAnchor><from><col>2</col><row>4</row></from><sp><txBody><p><r><t>单位：</t></r><r><t>万元</t></r></p></txBody></sp></twoCellAnchor></wsDr>',
      },
    })
    expect(
      paper.blocks.map((block) => (block.kind === 'table' ? 'table' : [block.text, block.mark, block.place.cell])),
    ).toEqual([
      ['部门决算 R&D\t2024', 'runningHead', undefined],
      'table',
      ['单位：万元', undefined, 'C5'],
      ['第页', 'runningHead', undefined],
    ])
  })
})

describe('a workbook written by another program', () => {
  it('keeps its names, merges and heads', async () => {
    const bytes = await workbookFile([
      {
        name: '__proto__',
        rows: [
          ['收入决算表', null],
          ['项目', '金额'],
          ['合计', 1285.83],
        ],
        merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 2 }],
        heads: 2,
      },
      { name: 'constructor', rows: [['甲', 1]], hidden: true },
    ])
    const paper = await sheetPaper(bytes)
    expect(tablesIn(paper)[0]?.cells).toMatchObject([
      { text: '收入决算表', columnSpan: 2, head: true, place: { sheet: '__proto__', cell: 'A1' } },
      { text: '项目', head: true },
      { text: '金额', head: true },
      { text: '合计' },
      { text: '1,285.83' },
    ])
    expect(remarksIn(paper)).toEqual(['hidden constructor'])
    expect(textsIn(paper)).toEqual([])
  })

  it('tells macros and links to other files, and reads on', async () => {
    const paper = await paperOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: { 'xl/vbaProject.bin': 'x' },
      links: [['rIdX', 'externalLinkPath', 'file:///c:/other.xlsx', true]],
    })
    expect(cellsIn(paper)).toEqual({ A1: '1' })
    expect(remarksIn(paper)).toEqual(['macro xl/vbaProject.bin', 'external file:///c:/other.xlsx'])
  })
})

describe('digits that are set above the line are no digits of the figure', () => {
  const runs = '<r><t>300.00</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>万元</t></r>'

  it('in texts that cells share', async () => {
    const paper = await paperOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>', {
      strings: [runs],
    })
    expect(cellsIn(paper)).toMatchObject({ A1: '300.00¹万元', B1: '7' })
  })

  it('in texts of cells', async () => {
    const paper = await paperOf(`<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c><c r="B1"><v>7</v></c></row>`)
    expect(cellsIn(paper)).toMatchObject({ A1: '300.00¹万元', B1: '7' })
  })
})

describe('what is struck out does not stand', () => {
  const struck = (text: string) => `<r><rPr><strike/></rPr><t>${text}</t></r>`
  const stands = (text: string) => `<r><rPr><strike val="0"/></rPr><t>${text}</t></r>`
  const doubtIn = async (rows: string, more: Partial<RawWorkbook> = {}) => {
    const paper = await paperOf(rows, more)
    const [cell] = tablesIn(paper)[0]?.cells ?? []
    return [cell?.text, cell?.doubt?.replace(/ \/.*/su, ''), ...remarksIn(paper)]
  }

  it('in runs of texts that cells share, or of their own', async () => {
    const runs = `${struck('90.00')}${stands('100.00')}`
    const answer = ['100.00', '划去的“90.00”未读', 'hidden 90.00']
    expect(await doubtIn('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: [runs] })).toEqual(answer)
    expect(await doubtIn(`<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row>`)).toEqual(answer)
  })

  it('in cells whose font is struck out: numbers, texts, and of runs those that do not say otherwise', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1" s="1"><v>90</v></c><c r="C1" s="1" t="s"><v>0</v></c>
      <c r="D1" s="1" t="s"><v>1</v></c><c r="E1" s="1"/><c r="F1"><v>7</v></c></row>`
    const strings = ['<t>旧名</t>', `<r><t>旧</t></r>${stands('新')}`]
    const paper = await paperOf(rows, { strings, formats: ['0.00'], struck: true })
    expect(cellsIn(paper)).toEqual({ A1: 'x', B1: '', C1: '', D1: '新', E1: '', F1: '7' })
    expect(remarksIn(paper)).toEqual(['hidden 90.00', 'hidden 旧名', 'hidden 旧'])
    expect(paper.remarks[0]?.place).toEqual({ sheet: '公开01表', cell: 'B1' })
    const inDoubt = tablesIn(paper)[0]?.cells.filter(({ doubt }) => doubt !== undefined)
    expect(inDoubt?.map(({ place }) => place.cell)).toEqual(['B1', 'C1', 'D1'])
  })
})
