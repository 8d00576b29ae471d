import { describe, expect, it } from 'vitest'
import { pagePaper } from '../../../src/formats/pagePaper.js'
import { gridOf, remarksIn, tablesIn, textsIn } from '../../fixtures/files/textsOf.js'

/** 收入决算表 in GBK, and a character that only GB18030 has (㐂). */
const inGbk = [0xca, 0xd5, 0xc8, 0xeb, 0xbe, 0xf6, 0xcb, 0xe3, 0xb1, 0xed]
const onlyInGb18030 = [0x81, 0x39, 0xef, 0x31]
const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))
const page = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)))
const cellsOf = async (html: string | Uint8Array) => tablesIn(await pagePaper(html)).map(gridOf)

describe('the bytes of a page', () => {
  it.each([
    ['says GBK', page('<meta charset="gbk"><p>', inGbk, '</p>')],
    [
      'says gb2312 in an old way',
      page('<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>', inGbk, '</p>'),
    ],
    ['says nothing', page('<p>', inGbk, '</p>')],
    ['says UTF-8 and is not', page('<meta charset="utf-8"><p>', inGbk, '</p>')],
  ])('in GBK, that %s', async (_, bytes) => {
    expect(textsIn(await pagePaper(bytes))).toEqual(['收入决算表'])
  })

  it('may be in GB18030, with four bytes for a character', async () => {
    expect(textsIn(await pagePaper(page('<meta charset="gb2312"><p>', inGbk, onlyInGb18030, '</p>')))).toEqual([
      '收入决算表㐂',
    ])
  })

  it('are UTF-8 or UTF-16, whatever they say', async () => {
    const utf8 = new TextEncoder().encode('<meta charset="gbk"><p>收入决算表</p>')
    expect(textsIn(await pagePaper(utf8))).toEqual(['收入决算表'])
    const utf16 = Buffer.from('\ufeff<p>收入决算表</p>', 'utf16le')
    expect(textsIn(await pagePaper(new Uint8Array(utf16)))).toEqual(['收入决算表'])
  })
})

describe('a table of a page', () => {
  it('keeps spans, and cuts those that reach beyond it', async () => {
    const html = `<table><tr><td colspan=2>项目<td rowspan=9>金额<tr><td>编码<td>名称<tr><td colspan=50>合计
      <tbody><tr><td rowspan=0>甲<td>1<td>2<tr><td>3<td>4</table>`
    expect(await cellsOf(html)).toEqual([
      [
        ['项目', '*', '金额'],
        ['编码', '名称', '*'],
        ['合计', '*', '*'],
        ['甲', '1', '2'],
        ['*', '3', '4'],
      ],
    ])
  })

  it('puts its head first and its foot last, and its caption before it', async () => {
    const html = '<table><caption>收入决算表</caption><tfoot><tr><td>注<tbody><tr><td>1<thead><tr><th>金额</table>'
    const paper = await pagePaper(html)
    expect(textsIn(paper)).toEqual(['收入决算表'])
    expect(tablesIn(paper).map(gridOf)).toEqual([[['金额'], ['1'], ['注']]])
    expect(tablesIn(paper)[0]?.cells[0]?.head).toBe(true)
  })

  it('that only lays out the page is opened up: several forms in their order', async () => {
    const form = (name: string) => `<table border=1><tr><td>${name}<td>1<tr><td>合计<td>2</table>`
    const html = `<table><tr><td><h2>收入决算表</h2>${form('甲')}</td></tr><tr><td><h2>支出决算表</h2><div>${form('乙')}</div></td></tr></table>${form('丙')}`
    const { blocks } = await pagePaper(html)
    expect(blocks.map((block) => (block.kind === 'table' ? block.cells[0]?.text : block.text))).toEqual([
      '收入决算表',
      '甲',
      '支出决算表',
      '乙',
      '丙',
    ])
  })

  it('within a cell stands behind the table that it is in', async () => {
    const html =
      '<table><tr><td>项目<td>数<tr><td>甲<table><tr><td>a<td>b<tr><td>c<td>d</table><td>1<tr><td>乙<td>2</table>'
    expect(await cellsOf(html)).toEqual([
      [
        ['项目', '数'],
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
  })

  it('is one where rows were cut out of it', async () => {
    expect(await cellsOf('<tr><td>合计<td>1.00</tr>')).toEqual([[['合计', '1.00']]])
  })
})

describe('the text of a page', () => {
  it('is what a browser sets: entities, spaces, breaks', async () => {
    const html = `<p>“三公”&nbsp;经费&#19968;&lt;5&gt;&amp;&ensp;万元
      换行   空格</p><table><tr><td>1,285.<br>83<td>&nbsp;</table>`
    const paper = await pagePaper(html)
    expect(textsIn(paper)).toEqual(['“三公” 经费一<5>&\u2002万元 换行 空格'])
    expect(tablesIn(paper).map(gridOf)).toEqual([[['1,285.\n83', '']]])
  })

  it('is never that of scripts, styles, templates or comments', async () => {
    const html = `<style>td{content:"9"}</style><script>document.write("<p>1</p>")</script><template><p>2</p></template>
      <noscript>3</noscript><!-- <table><tr><td>4</table> --><object>5</object><svg><text>6</text></svg><p>正文</p>`
    const paper = await pagePaper(html)
    expect(textsIn(paper)).toEqual(['正文'])
    expect(tablesIn(paper)).toEqual([])
  })

  it('is not what an element hides; that is told', async () => {
    const html = `<p style="color:red;display:none">藏100</p><p hidden>藏200</p><table><tr><td>合计<td style="visibility:hidden">藏300
      <tr style="display: none"><td>藏400<tr><td>甲<td>1</table><input type=hidden value=5>`
    const paper = await pagePaper(html)
    expect(remarksIn(paper)).toEqual(['hidden 藏100', 'hidden 藏200', 'hidden 藏400', 'hidden 藏300'])
    expect(textsIn(paper)).toEqual([])
    expect(tablesIn(paper).map(gridOf)).toEqual([
      [
        ['合计', ''],
        ['甲', '1'],
      ],
    ])
  })

  it('is what fields show and what lists count', async () => {
    const html =
      '<ol start=3><li>甲<li>乙</ol><p><input type=checkbox checked>是<input type=radio>否 <input value="12.5"><select><option>a<option selected>b</select></p>'
    expect(textsIn(await pagePaper(html))).toEqual(['3. 甲', '4. 乙', '☑是□否 12.5b'])
  })

  it('is that of its own page: others are told, not fetched', async () => {
    const paper = await pagePaper(
      '<p>甲</p><iframe src="https://example.org/a.html"></iframe><img src="https://example.org/a.png">',
    )
    expect(textsIn(paper)).toEqual(['甲'])
    expect(remarksIn(paper)).toEqual(['external https://example.org/a.html'])
  })

  it('has the line of the source as its place', async () => {
    const paper = await pagePaper('<h2>收入决算表</h2>\n\n<table>\n<tr><td>合计</td>\n<td>1</td></tr></table>', {
      name: 'a.html',
    })
    expect(paper.blocks[0]?.place).toEqual({ file: 'a.html', line: 1 })
    expect(tablesIn(paper)[0]?.cells.map(({ place }) => place)).toEqual([
      { file: 'a.html', line: 4, table: 1, row: 1, column: 1 },
      { file: 'a.html', line: 5, table: 1, row: 1, column: 2 },
    ])
  })
})

describe('what is set small, or struck out', () => {
  it.each([
    ['300.00<sup>1</sup>', '300.00¹'],
    ['300.00<sub>2</sub>', '300.00₂'],
    ['300.00<span style="vertical-align: super">12</span>', '300.00¹²'],
    ['面积30m<sup>2</sup>', '面积30m²'],
    ['300.00<sup>注</sup>', '300.00注'],
    ['<s>90.00</s>100.00', '100.00'],
    ['增加<del>减少</del>3.00', '增加3.00'],
    ['<span style="text-decoration:line-through">90.00</span>100.00', '100.00'],
  ])('%s prints %s', async (html, printed) => expect(textsIn(await pagePaper(`<p>${html}</p>`))).toEqual([printed]))

  it('is told where it is struck out', async () =>
    expect(remarksIn(await pagePaper('<p><s>90.00</s>100.00</p>'))).toEqual(['hidden 90.00']))
})
