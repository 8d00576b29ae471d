import { describe, expect, it } from 'vitest'
import type { Planned } from '../../../../src/intake/documentsIn.js'
import { Draft } from '../../../../src/intake/draft.js'
import type { TextItem } from '../../../../src/intake/items.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Printed } from '../../../../src/intake/printed.js'
import { putOutline } from '../../../../src/intake/putOutline.js'
import type { PartToRead } from '../../../../src/intake/recognise.js'

interface Book {
  /** The lines of its contents page. */
  readonly contents?: readonly string[]
  /** What it prints behind it: texts, titles of tables behind 表:, captions behind 注：; headings of the highest level behind #. */
  readonly prints: readonly string[]
  /** The roles of its tables. */
  readonly tables?: readonly string[]
}

function outlineOf({ contents = [], prints, tables = [] }: Book, before: readonly string[] = []) {
  const placed = (texts: readonly string[], from: number): readonly Printed[] =>
    texts.map((text, at) => ({ text, place: { line: from + at } }))
  const early = placed(before, 1)
  const listed = placed(contents, 100)
  const own = placed(prints, 200)
  const draft = new Draft(new Ledger([...early, ...listed, ...own]), 'finalAccounts')
  draft.ledger.mark('contents', ...listed)
  draft.put(['tables'], {})
  for (const table of tables) draft.put(['tables', table], {})
  const titles = own.filter(({ text }) => text.endsWith('决算表') && !text.includes('部分'))
  const parts = titles.map(
    (printed) => ({ stretch: { title: { says: 'title', text: printed.text, printed } } }) as unknown as PartToRead,
  )
  const untitled = { stretch: { title: null } } as unknown as PartToRead
  const texts = [...early, ...own]
    .filter((printed) => !titles.includes(printed))
    .map((printed): TextItem => {
      const captions = printed.text.startsWith('公开') ? [{ says: 'number' as const, text: printed.text, printed }] : []
      return { is: 'text', printed, captions, block: 0 }
    })
  putOutline(draft, { parts: [...parts, untitled], texts, others: [] } as Planned)
  return draft
}
const linesOf = (book: Book, before?: readonly string[]) => outlineOf(book, before).json.outline

describe('a book without a contents page', () => {
  it('has the headings of its text with the titles of its tables, in their order', () => {
    const prints = ['第一部分 概况', '一、职责', '第二部分 决算表', '收入决算表', '第三部分 说明']
    expect(linesOf({ prints })).toEqual([
      '第一部分 概况',
      '第一部分 概况/一、职责',
      '第二部分 决算表',
      '第二部分 决算表/收入决算表',
      '第三部分 说明',
    ])
  })

  it('is one by a chapter that it has, however it is numbered', () => {
    expect(linesOf({ prints: ['收入决算表', '第十一部分 说明'] })).toEqual(['收入决算表', '第十一部分 说明'])
    expect(linesOf({ prints: ['一章 说明'] })).toEqual(['一章 说明'])
    expect(linesOf({ prints: ['一、职责', '二、说明'] })).toBeUndefined()
    expect(linesOf({ prints: ['一、第一部分'] })).toBeUndefined()
    expect(linesOf({ prints: [] })).toBeUndefined()
  })

  it('keeps where each line begins', () => {
    const draft = outlineOf({ prints: ['第一部分', '概况', '公开', '第二部分 说明'] })
    expect(draft.json.outline).toEqual(['第一部分 概况', '第二部分 说明'])
    expect(draft.places).toMatchObject({ '/outline/0': { line: 200 }, '/outline/1': { line: 203 } })
    expect(draft.ledger.isTaken(draft.ledger.all[1] as Printed)).toBe(false)
  })

  it('has no line that says what stands around a table', () => {
    expect(linesOf({ prints: ['第一部分', '公开01表', '第二部分 说明'] })).toEqual(['第一部分', '第二部分 说明'])
  })
})

describe('a book with a contents page', () => {
  it('has nothing that stands before it', () => {
    const contents = ['第一部分 概况']
    expect(linesOf({ contents, prints: ['第一部分 概况'] }, ['第九部分 封面'])).toEqual(['第一部分 概况'])
    expect(linesOf({ contents: ['目录', '一、职责……3'], prints: ['一、职责'] })).toEqual(['一、职责'])
  })

  it('has the first text of a paper without one too', () => {
    expect(linesOf({ prints: ['第一部分 概况'] }, ['第九部分 封面'])).toEqual(['第九部分 封面', '第一部分 概况'])
  })

  it('is what that page lists, where the text has fewer than half of it', () => {
    const contents = [
      '目 录 ……1',
      '第一部分',
      '……1',
      '概况……1',
      '一、职责 ...... 2',
      ' ',
      '二、机构 3',
      '第二部分 说明------4',
    ]
    expect(linesOf({ contents, prints: ['第一部分 概况'] })).toEqual([
      '第一部分 概况',
      '第一部分 概况/一、职责',
      '第一部分 概况/二、机构',
      '第二部分 说明',
    ])
    expect(linesOf({ contents, prints: ['第一部分 概况', '一、职责'] })).toEqual([
      '第一部分 概况',
      '第一部分 概况/一、职责',
    ])
  })

  it('has its places on that page', () => {
    const draft = outlineOf({
      contents: ['目录', '第一部分', '概况……1', '第二部分 说明……3', '一、收入……3'],
      prints: [],
    })
    expect(draft.json.outline).toEqual(['第一部分 概况', '第二部分 说明', '第二部分 说明/一、收入'])
    expect(draft.places).toMatchObject({ '/outline/0': { line: 101 }, '/outline/1': { line: 103 } })
  })

  it('keeps the tables that this page alone names', () => {
    const contents = ['第二部分 决算表', '收入决算表', '支出决算表', '项目支出绩效自评表', '某某决算表', '一、机构']
    const prints = ['第二部分 决算表', '收入决算表', '第三部分 说明']
    expect(linesOf({ contents, prints, tables: ['income', 'fiscalAppropriation'] })).toEqual([
      '第二部分 决算表',
      '第二部分 决算表/收入决算表',
      '第三部分 说明',
      '第二部分 决算表/支出决算表',
    ])
  })

  it('but none of a budget, and none that the document has', () => {
    const contents = ['第二部分 决算表', '收入支出决算总表', '支出预算总表', '收入预算总表']
    const prints = ['第二部分 决算表', '第三部分 说明']
    expect(linesOf({ contents, prints, tables: ['incomeAndExpenditure', 'income'] })).toEqual(prints)
  })

  it('also where the document has one whose role begins alike', () => {
    const prints = ['第二部分 决算表', '第三部分 说明']
    expect(linesOf({ contents: ['收入决算表'], prints, tables: ['incomeAndExpenditure'] })).toEqual([
      ...prints,
      '收入决算表',
    ])
  })
})
