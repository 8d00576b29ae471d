import { describe, expect, it } from 'vitest'
import { paperOfPages } from '../../../../src/formats/pdf/geometry/paperOfPages.js'
import type { PaperBlock } from '../../../../src/paper/paper.js'
import { a4, type DrawnText, shapesOf } from '../../../fixtures/files/drawn/drawnPage.js'

const at = (x: number, y: number, text: string, more: Partial<DrawnText> = {}): DrawnText => ({
  x,
  y,
  text,
  size: 16,
  ...more,
})

/** A full line of running text at the margin, or two characters in. */
const full = '一'.repeat(26)
const paperOf = (...pages: readonly (readonly DrawnText[])[]) =>
  paperOfPages(pages.map((texts, page) => shapesOf({ ...a4, texts }, page + 1)))
const said = (blocks: readonly PaperBlock[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? 'table'
      : `${block.mark ?? (block.kind === 'heading' ? `heading ${block.level}` : 'paragraph')}: ${block.text}`,
  )

describe('lines become paragraphs', () => {
  it('a full line goes on, a new paragraph begins two characters in', () => {
    const lines = [at(122, 100, full.slice(2)), at(90, 125, '说明。'), at(122, 150, '另起一段。')]
    expect(said(paperOf(lines).blocks)).toEqual([`paragraph: ${full.slice(2)}说明。`, 'paragraph: 另起一段。'])
  })

  it('a line that breaks off early goes on at the margin', () => {
    const lines = [
      at(122, 100, full.slice(2)),
      at(90, 125, '说明。'),
      at(122, 150, `${full.slice(7)}服务`),
      at(90, 175, '2555.8万元。'),
    ]
    expect(said(paperOf(lines).blocks)[1]).toBe(`paragraph: ${full.slice(7)}服务2555.8万元。`)
  })

  it('a short rest that ends before the paragraph began belongs to it', () => {
    const lines = [at(122, 100, full.slice(2)), at(90, 125, '是：'), at(122, 150, '（一）甲；')]
    expect(said(paperOf(lines).blocks)[0]).toBe(`paragraph: ${full.slice(2)}是：`)
  })

  it('a paragraph goes on over a page, page numbers and running heads left aside', () => {
    const page = (text: string, number: number): readonly DrawnText[] => [
      at(90, 60, '某市财政局部门决算', { size: 9 }),
      at(90, 150, full),
      at(90, 175, text),
      at(295, 800, String(number), { size: 9 }),
    ]
    const { blocks } = paperOf(page(full, 1), page('第二页末。', 2), page('第三页末。', 3))
    expect(said(blocks).filter((text) => text.startsWith('paragraph'))).toEqual([
      `paragraph: ${full.repeat(3)}第二页末。`,
      `paragraph: ${full}第三页末。`,
    ])
    expect(said(blocks).filter((text) => text.startsWith('runningHead'))).toHaveLength(3)
    expect(said(blocks).filter((text) => text.startsWith('pageNumber'))).toHaveLength(3)
  })

  it('each line keeps its page and box', () => {
    const [block] = paperOf([at(122, 100, full.slice(2)), at(90, 125, '说明。')]).blocks
    if (block?.kind !== 'paragraph') throw new Error('no paragraph')
    expect(block.place).toEqual({ page: 1, box: [90, 86.2, 506, 127.2] })
    expect(block.lines?.map(({ place }) => place.box?.[0])).toEqual([122, 90])
  })
})

describe('headings and contents', () => {
  it('numbered, bold and large lines are headings', () => {
    const { blocks } = paperOf([
      at(180, 100, '第一部分 部门概况', { size: 18, bold: true }),
      at(122, 140, '一、主要职能', { bold: true }),
      at(122, 170, full.slice(2)),
      at(90, 195, '说明。'),
      at(122, 220, '（一）情况说明'),
    ])
    expect(said(blocks)).toEqual([
      'heading 1: 第一部分 部门概况',
      'heading 2: 一、主要职能',
      `paragraph: ${full.slice(2)}说明。`,
      'heading 3: （一）情况说明',
    ])
  })

  it('a title that is not quite in the middle is one by its size, with its last letter below', () => {
    const { blocks } = paperOf([
      at(88, 100, '三公经费、会议费、培训费支出预算', { size: 26 }),
      at(284, 129, '表', { size: 26 }),
      at(122, 170, full.slice(2)),
      at(90, 195, '说明。'),
    ])
    expect(said(blocks)[0]).toBe('heading 1: 三公经费、会议费、培训费支出预算表')
  })

  it('the contents are marked, with dots or without', () => {
    const { blocks } = paperOf(
      [
        at(260, 100, '目 录', { bold: true }),
        at(90, 130, '一、主要职能..........................3'),
        at(90, 155, '二、收支说明'),
      ],
      [at(90, 100, '一、主要职能', { bold: true }), at(90, 130, '贯彻执行法律。')],
    )
    expect(
      said(blocks)
        .slice(0, 3)
        .every((text) => text.startsWith('contents')),
    ).toBe(true)
    expect(said(blocks).slice(3)).toEqual(['heading 2: 一、主要职能', 'paragraph: 贯彻执行法律。'])
  })

  it('a line of running text that ends with an ellipsis is no entry of the contents', () => {
    const { blocks } = paperOf([
      at(122, 100, full.slice(2)),
      at(90, 125, '经营收入XX%……'),
      at(90, 150, '（不涉及的不列）。'),
    ])
    expect(said(blocks).some((text) => text.startsWith('contents'))).toBe(false)
  })
})

describe('pages', () => {
  it('a page without a text is told, the rest is read', () => {
    const { blocks, remarks } = paperOf([at(90, 100, '正文。')], [])
    expect(blocks).toHaveLength(1)
    expect(remarks).toMatchObject([{ kind: 'noText', place: { page: 2 } }])
  })

  it('what stands beside the page is not printed', () => {
    expect(paperOf([at(90, 100, '正文。'), at(-300, 100, '页外')]).blocks).toHaveLength(1)
  })

  it('nothing gives nothing', () => {
    expect(paperOfPages([])).toEqual({ kind: 'paper', format: 'pdf', blocks: [], remarks: [] })
  })
})
