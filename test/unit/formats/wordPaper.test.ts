import { describe, expect, it } from 'vitest'
import { documentFile } from '../../../examples/publishing/documentFile.js'
import { wordPaper } from '../../../src/formats/wordPaper.js'
import { type RawDocument, rawDocument, wordNames } from '../../fixtures/files/officeFile.js'
import { gridOf, remarksIn, tablesIn, textsIn } from '../../fixtures/files/textsOf.js'

const paperOf = (body: string, more: Partial<RawDocument> = {}) => wordPaper(rawDocument({ body, ...more }))
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
const cell = (inner: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner.startsWith('<w:p') ? inner : paragraph(run(inner))}</w:tc>`
const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

describe('a table of a Word document', () => {
  it('keeps what its cells span, to the right and downwards', async () => {
    const paper = await paperOf(
      table(
        row(cell('项目', '<w:gridSpan w:val="2"/>') + cell('本年支出', '<w:gridSpan w:val="2"/>')),
        row(cell('编码', '<w:vMerge w:val="restart"/>') + cell('名称') + cell('小计') + cell('基本支出')),
        row(cell('', '<w:vMerge/>') + cell('合计') + cell('3.00') + cell('1.00')),
        row(cell('201') + cell('服务') + cell('3.00') + cell('1.00')),
      ),
    )
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([
      ['项目', '*', '本年支出', '*'],
      ['编码', '名称', '小计', '基本支出'],
      ['*', '合计', '3.00', '1.00'],
      ['201', '服务', '3.00', '1.00'],
    ])
    expect(tablesIn(paper)[0]?.cells[1]?.place).toEqual({ table: 1, row: 1, column: 3 })
  })

  it('tells text that a merged cell hides', async () => {
    const paper = await paperOf(
      table(row(cell('甲', '<w:vMerge w:val="restart"/>') + cell('1')), row(cell('乙', '<w:vMerge/>') + cell('2'))),
    )
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([
      ['甲', '1'],
      ['*', '2'],
    ])
    expect(remarksIn(paper)).toEqual(['hidden 乙'])
  })

  it('may leave out cells at the start of a row, and leaves deleted and hidden rows out', async () => {
    const paper = await paperOf(
      table(
        row(cell('甲') + cell('乙')),
        row(cell('丙'), '<w:gridBefore w:val="1"/>'),
        row(cell('删') + cell('删'), '<w:del/>'),
        row(cell('藏') + cell('5'), '<w:hidden/>'),
        `<w:ins>${row(cell('增') + cell('6'))}</w:ins>`,
      ),
    )
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([
      ['甲', '乙'],
      ['', '丙'],
      ['增', '6'],
    ])
    expect(remarksIn(paper)).toEqual(['hidden 藏5'])
  })

  it('within a cell stands behind the table that it is in; one that only lays out is opened up', async () => {
    const inner = table(row(cell('内') + cell('1')), row(cell('层') + cell('2')))
    const within = await paperOf(
      table(
        row(cell('外') + cell('a')),
        row(cell('表') + cell(`${paragraph(run('b'))}${inner}<w:p/>`)),
        row(cell('尾') + cell('c')),
      ),
    )
    expect(tablesIn(within).map(gridOf)).toEqual([
      [
        ['外', 'a'],
        ['表', 'b'],
        ['尾', 'c'],
      ],
      [
        ['内', '1'],
        ['层', '2'],
      ],
    ])
    expect(tablesIn(within)[1]?.place).toEqual({ table: 1, row: 2, column: 2 })
    const laid = await paperOf(table(row(cell(`${paragraph(run('收入决算表'))}${inner}<w:p/>`))))
    expect(textsIn(laid)).toEqual(['收入决算表'])
    expect(tablesIn(laid).map(gridOf)).toEqual([
      [
        ['内', '1'],
        ['层', '2'],
      ],
    ])
  })

  it('has cells of several lines, and heads by their ground or the repeated head row', async () => {
    const shaded = '<w:shd w:fill="D9D9D9"/>'
    const paper = await paperOf(
      table(
        row(cell(paragraph(run('公务用车购')) + paragraph(run('置费'))) + cell('x'), '<w:tblHeader/>'),
        row(cell('a', shaded) + cell('b')),
      ),
    )
    expect(tablesIn(paper)[0]?.cells.map(({ text, head }) => [text, head === true])).toEqual([
      ['公务用车购\n置费', true],
      ['x', true],
      ['a', true],
      ['b', false],
    ])
  })
})

describe('changes that are kept track of', () => {
  it('are taken as accepted: what was inserted is read, what was deleted or moved away is not', async () => {
    const deleted = '<w:del><w:r><w:delText>109.37</w:delText></w:r></w:del>'
    const paper = await paperOf(
      paragraph(`${run('收入')}${deleted}<w:ins>${run('1285.83')}</w:ins>${run('万元')}`) +
        paragraph(`<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`) +
        paragraph(run('上段'), '<w:rPr><w:del/></w:rPr>') +
        paragraph(run('下段')) +
        table(row(cell(paragraph(`${deleted}<w:ins>${run('2.00')}</w:ins>`)) + cell('x'))),
    )
    expect(textsIn(paper)).toEqual(['收入1285.83万元', '新', '上段下段'])
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([['2.00', 'x']])
  })
})

describe('what stands beside the text', () => {
  const relation = (id: string, type: string) => [id, type, `${type}.xml`] as const

  it('are notes behind it, boxes at their place, heads and feet of pages marked', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('单位：万元'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run('单位：万元'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const paper = await paperOf(
      `${paragraph(run('收入') + note + run('决算') + box)}${paragraph(run('尾'))}<w:sectPr><w:headerReference r:id="h"/><w:footerReference r:id="f"/></w:sectPr>`,
      {
        links: [relation('h', 'header'), relation('f', 'footer'), relation('n', 'footnotes')],
        parts: {
          'word/header.xml': `<w:hdr ${wordNames}>${paragraph(run('某局部门决算'))}</w:hdr>`,
          'word/footer.xml': `<w:ftr ${wordNames}>${paragraph(`${run('第')}<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>${run('页')}`)}</w:ftr>`,
          'word/footnotes.xml': `<w:footnotes ${wordNames}><w:footnote w:id="0">${paragraph(run('隔'))}</w:footnote><w:footnote w:id="2">${paragraph(run('含专用结余'))}</w:footnote></w:footnotes>`,
        },
      },
    )
    expect(paper.blocks.map((block) => (block.kind === 'table' ? null : [block.text, block.mark]))).toEqual([
      ['某局部门决算', 'runningHead'],
      ['收入决算', undefined],
      ['单位：万元', undefined],
      ['尾', undefined],
      ['含专用结余', undefined],
      ['第3页', 'pageNumber'],
    ])
  })

  it('is hidden text and pictures: told, not read', async () => {
    const paper = await paperOf(
      `${paragraph(run('见') + run('100', '<w:vanish/>') + run('表'))}${paragraph('<w:r><w:drawing><wp:docPr name="图片 1" descr="收入决算表"/><a:blip/></w:drawing></w:r>')}`,
    )
    expect(textsIn(paper)).toEqual(['见表'])
    expect(remarksIn(paper)).toEqual(['hidden 100', 'noText 收入决算表'])
  })

  it('is a document of pictures alone: refused as one without text', async () => {
    const picture = '<w:r><w:drawing><wp:docPr name="扫描"/><a:blip/></w:drawing></w:r>'
    await expect(paperOf(paragraph(picture))).rejects.toMatchObject({ problem: 'noText' })
  })
})

describe('fields and signs', () => {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`

  it('print what the field last showed, not its instruction', async () => {
    const inner = `${mark('begin')}${instruction('PAGE')}${mark('separate')}${run('7')}${mark('end')}`
    const paper = await paperOf(
      paragraph(
        `${run('合计')}${mark('begin')}${instruction(`=SUM(${'ABOVE'})`)}${inner}${mark('separate')}${run('12.00')}${mark('end')}${run('万元')}`,
      ),
    )
    expect(textsIn(paper)).toEqual(['合计12.00万元'])
  })

  it('mark a list of contents by its field or style', async () => {
    const paper = await paperOf(
      `${paragraph(`${mark('begin')}${instruction('TOC \\o "1-3"')}${mark('separate')}${run('一、收入决算表')}<w:r><w:tab/></w:r>${run('3')}`)}${paragraph(`${run('二、支出决算表	5')}${mark('end')}`)}${paragraph(run('正文'))}`,
    )
    expect(paper.blocks.map((block) => ('mark' in block ? block.mark : null))).toEqual(['contents', 'contents', null])
  })

  it('are boxes ticked or not, breaks, hyphens, ruby and formulas', async () => {
    const paper = await paperOf(
      paragraph(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('是')}<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>${run('否')}<w:r><w:noBreakHyphen/></w:r><w:r><w:ruby><w:rt>${run('ㄧ')}</w:rt><w:rubyBase>${run('一')}</w:rubyBase></w:ruby></w:r><m:oMath xmlns:m="m"><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath><w:r><w:br/></w:r>${run('末')}`,
      ),
    )
    expect(textsIn(paper)).toEqual(['☑是□否-一3/4\n末'])
  })
})

describe('headings and lists', () => {
  const styles = `<w:styles ${wordNames}><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/><w:name w:val="我的标题"/></w:style>
    <w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style></w:styles>`
  const level = (at: number, way: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${way}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:numbering ${wordNames}><w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const parts = { 'word/styles.xml': styles, 'word/numbering.xml': numbering }
  const links = [
    ['s', 'styles', 'styles.xml'],
    ['n', 'numbering', 'numbering.xml'],
  ] as const
  const item = (text: string, at: number): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`)

  it('are known by their style, what it is based on, or their outline level', async () => {
    const styled = (id: string) => paragraph(run('决算'), `<w:pStyle w:val="${id}"/>`)
    const body = `${styled('a1')}${styled('a2')}${styled('t1')}${paragraph(run('决算'), '<w:outlineLvl w:val="2"/>')}${paragraph(run('决算'))}`
    const { blocks } = await paperOf(body, { parts, links })
    expect(blocks.map((block) => [block.kind, 'level' in block ? block.level : null])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['paragraph', null],
      ['heading', 3],
      ['paragraph', null],
    ])
    expect(blocks[2]).toMatchObject({ mark: 'contents' })
  })

  it('print the numbers that a program counts', async () => {
    const body = [
      item('部门概况', 0),
      item('职责', 1),
      item('甲', 2),
      item('乙', 2),
      item('机构', 1),
      item('丙', 2),
      item('收支', 0),
    ].join('')
    const paper = await paperOf(body, { parts, links })
    expect(textsIn(paper)).toEqual(['一、部门概况', '（一）职责', '1. 甲', '2. 乙', '（二）机构', '1. 丙', '二、收支'])
  })
})

describe('a document written by another program', () => {
  it('keeps headings, paragraphs and spans', async () => {
    const paper = await wordPaper(
      await documentFile([
        { heading: '收入决算表', level: 2 },
        { paragraph: '单位：万元' },
        {
          rows: [
            ['项目', null, '本年收入合计'],
            ['编码', '名称', null],
            ['', '合计', 1285.83],
          ],
          merges: [
            { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
            { row: 0, column: 2, rowSpan: 2, columnSpan: 1 },
          ],
        },
      ]),
      { name: 'a.docx' },
    )
    expect(textsIn(paper)).toEqual(['收入决算表', '单位：万元'])
    expect(paper.blocks[0]).toMatchObject({ kind: 'heading', level: 2, place: { file: 'a.docx', paragraph: 1 } })
    expect(gridOf(tablesIn(paper)[0] as never)).toEqual([
      ['项目', '*', '本年收入合计'],
      ['编码', '名称', '*'],
      ['', '合计', '1,285.83'],
    ])
  })
})

describe('what is set small, or struck out', () => {
  it.each([
    [run('300.00') + run('1', '<w:vertAlign w:val="superscript"/>'), '300.00¹'],
    [run('300.00') + run('1', '<w:vertAlign w:val="subscript"/>') + run('万元'), '300.00₁万元'],
    [run('30') + run('1', '<w:vertAlign w:val="baseline"/>'), '301'],
    [run('90.00', '<w:strike/>') + run('100.00'), '100.00'],
    [run('90.00', '<w:dstrike/>') + run('100.00', '<w:strike w:val="0"/>'), '100.00'],
  ])('%s prints %s', async (runs, printed) => expect(textsIn(await paperOf(paragraph(runs)))).toEqual([printed]))

  it('is told where it is struck out', async () =>
    expect(remarksIn(await paperOf(paragraph(run('90.00', '<w:strike/>') + run('100.00'))))).toEqual(['hidden 90.00']))
})
