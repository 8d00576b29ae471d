import { describe, expect, it, test } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { gridOf, tablesIn, textsIn } from '../../fixtures/files/textsOf.js'

const grids = (text: string) => tablesIn(textPaper(text)).map(gridOf)

describe('rows of a text', () => {
  it('parted by tabs are a table, blank places too; a cell in quotation marks goes on over lines', () => {
    expect(grids('项目\t金额\t备注\n合计\t1,285.83\t\n甲\t"公务\n用车"\t"a""b"\n\n尾')).toEqual([
      [
        ['项目', '金额', '备注'],
        ['合计', '1,285.83', ''],
        ['甲', '公务\n用车', 'a"b'],
      ],
    ])
  })

  it('end at an empty line; rows that differ in length keep their places', () => {
    const text = '甲\t1\t2\n乙\t3\n\n丙\t4'
    expect(grids(text)).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '3', ''],
      ],
      [['丙', '4']],
    ])
  })

  it('with a cell on each line are a table, as programs write them out', () => {
    const text = '\t项目名称\n\t物业管理费\n\n\t预算单位\n\t某中心\n\n\n完'
    expect(grids(text)).toEqual([
      [
        ['项目名称', '物业管理费'],
        ['预算单位', '某中心'],
      ],
    ])
  })

  it('of Markdown are a table with its line below the head', () => {
    const text = '| 项目 | 金额 |\n|:--|--:|\n| 合计 | 1.00 |\n| a\\|b | **2.00** |\n\n文'
    expect(grids(text)).toEqual([
      [
        ['项目', '金额'],
        ['合计', '1.00'],
        ['a|b', '2.00'],
      ],
    ])
    expect(tablesIn(textPaper(text))[0]?.cells[0]).toMatchObject({ head: true, place: { line: 1 } })
  })

  it('in tags are a table with its spans', () => {
    const text = '# 决算\n\n<table><tr><td colspan="2">项目</td></tr><tr><td>合计</td><td>1.00</td></tr></table>\n\n文'
    expect(grids(text)).toEqual([
      [
        ['项目', '*'],
        ['合计', '1.00'],
      ],
    ])
  })

  it('parted by commas are a table where the whole text is that', () => {
    expect(grids('项目,金额\n合计,"1,285.83"\n甲,"a ""b"""\n')).toEqual([
      [
        ['项目', '金额'],
        ['合计', '1,285.83'],
        ['甲', 'a "b"'],
      ],
    ])
    expect(grids('收入1,285.83万元\n支出1,285.83万元')).toEqual([])
  })
})

describe('lines of a text', () => {
  it('are headings by their mark and paragraphs else; full-width spaces stay', () => {
    const { blocks } = textPaper(
      '# 部门决算\n\n## **二、收入**\n　　部门：某局　　2024年度\n- 项\n---\n[见](http://a.b)',
    )
    expect(
      blocks.map((block) => ('text' in block ? [block.kind, 'level' in block ? block.level : null, block.text] : null)),
    ).toEqual([
      ['heading', 1, '部门决算'],
      ['heading', 2, '二、收入'],
      ['paragraph', null, '　　部门：某局　　2024年度'],
      ['paragraph', null, '项'],
      ['paragraph', null, '见'],
    ])
  })

  it('keep stars and dashes where the text is no Markdown', () => {
    expect(textsIn(textPaper('增加**万元\n- 12.00'))).toEqual(['增加**万元', '- 12.00'])
  })

  it('have their number, also behind returns of every kind', () => {
    const { blocks } = textPaper('甲\r\n乙\r丙\n\n丁')
    expect(blocks.map(({ place }) => place.line)).toEqual([1, 2, 3, 5])
  })

  it('that lead to pages are contents; page numbers and running heads are marked', () => {
    const text = [
      '一、收入……………3',
      '正文甲',
      '- 1 -',
      '\f某局决算\n乙',
      '- 2 -',
      '\f某局决算\n丙',
      '- 3 -',
      '\f某局决算\n丁',
    ].join('\n')
    const { blocks } = textPaper(text)
    expect(blocks.map((block) => [('text' in block && block.text) || '', 'mark' in block ? block.mark : null])).toEqual(
      [
        ['一、收入……………3', 'contents'],
        ['正文甲', null],
        ['- 1 -', 'pageNumber'],
        ['某局决算', 'runningHead'],
        ['乙', null],
        ['- 2 -', 'pageNumber'],
        ['某局决算', 'runningHead'],
        ['丙', null],
        ['- 3 -', 'pageNumber'],
        ['某局决算', 'runningHead'],
        ['丁', null],
      ],
    )
    expect(blocks[4]?.place).toEqual({ line: 5, page: 2 })
  })

  it('may be in GBK', () => {
    expect(textsIn(textPaper(Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb])))).toEqual(['收入'])
  })

  it('tell characters that stand for nothing', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('收入决算情况说明'.repeat(10)), 0xff])
    expect(textPaper(bytes).remarks).toEqual([{ kind: 'unmapped', text: '1 × \ufffd', place: {} }])
  })

  it.each(['\n', '\r', '\r\n', '甲\n'])('are refused where there are too many: %j', (line) => {
    expect(() => textPaper(line.repeat(400_001))).toThrow('more than 400000 lines')
  })
})

test('digits that are set above or below the line are no digits of the figure', () => {
  expect(textsIn(textPaper('支出300.00<sup>1</sup>万元，面积30m<sup>2</sup>，CO<sub>2</sub>'))).toEqual([
    '支出300.00¹万元，面积30m²，CO₂',
  ])
})
