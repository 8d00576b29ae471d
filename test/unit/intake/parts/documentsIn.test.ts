import { describe, expect, it } from 'vitest'
import { documentsIn, isReport } from '../../../../src/intake/documentsIn.js'
import type { TextItem } from '../../../../src/intake/items.js'
import type { PartToRead } from '../../../../src/intake/recognise.js'
import { linesIn } from '../engine/tableOf.js'

const text = (words: string, block = 0): TextItem => ({
  is: 'text',
  printed: { text: words, place: {} },
  captions: [],
  block,
})
interface Made {
  readonly kind?: string | null
  readonly table?: string
  /** Its texts, by the words of each. */
  readonly texts?: readonly (string | TextItem)[]
  /** It prints no rows. */
  readonly blank?: true
  readonly strange?: true
  readonly firstRows?: number
  readonly caption?: string
}
const made = (title: string | null, { kind = null, table, texts = [], caption, ...more }: Made = {}): PartToRead => {
  const { blank, ...rest } = more
  const printed = { text: title ?? '', place: {} }
  const stretch = {
    title: title === null ? null : { says: 'title', text: title, of: { kind }, printed },
    captions: caption === undefined ? [] : [{ says: 'note', text: caption, printed }],
    parts: blank ? [] : [linesIn(['甲', '1.00'])],
    texts: texts.map((one) => (typeof one === 'string' ? text(one) : one)),
    counted: [],
    ...rest,
  }
  const named = { ...(title === null ? {} : { title }), ...(table === undefined ? {} : { table }) }
  return { kind, by: null, place: null, ...named, stretch } as unknown as PartToRead
}
const accounts = (table: string, more: Made = {}) => made(table, { kind: 'finalAccounts', table, ...more })
const report = (title: string, texts: readonly string[], more: Made = {}) =>
  made(title, { kind: 'selfEvaluationReport', blank: true, texts, ...more })
const form = (title: string, more: Made = {}) => made(title, { kind: 'selfEvaluation', ...more })
const prose = (...texts: readonly string[]) => made(null, { texts, blank: true })

/** Of each document the titles of its parts, its texts, and the titles of the tables that no role fits. */
const shown = (...parts: readonly PartToRead[]) =>
  documentsIn(parts).map((own) => [
    own.parts.map(({ title }) => title),
    own.texts.map(({ printed }) => printed.text),
    own.others.map(({ title }) => title.text),
  ])

describe('tables of accounts', () => {
  it('are one document until one of them comes again', () => {
    expect(shown(accounts('income'), accounts('expenditure'))).toEqual([[['income', 'expenditure'], [], []]])
    expect(shown(accounts('income'), accounts('expenditure'), accounts('income'), accounts('expenditure'))).toEqual([
      [['income', 'expenditure'], [], []],
      [['income', 'expenditure'], [], []],
    ])
  })

  it('do not come again as a title of a list, or as a title of all', () => {
    const listed = accounts('income', { blank: true })
    expect(shown(listed, accounts('income'))).toHaveLength(1)
    expect(shown(accounts('income'), listed)).toHaveLength(1)
    const all = made('部门决算', { kind: 'finalAccounts' })
    expect(shown(all, all)).toHaveLength(1)
  })

  it('are another document than those of a budget', () => {
    const budget = made('预算', { kind: 'departmentBudget', table: 'incomeBudget' })
    expect(shown(accounts('income'), accounts('expenditure'), budget)).toEqual([
      [['income', 'expenditure'], [], []],
      [['预算'], [], []],
    ])
  })

  it('have the texts before, between and behind them', () => {
    const own = accounts('income', { texts: ['二'] })
    expect(shown(prose('一'), own, prose('三'), accounts('expenditure', { texts: ['四'] }), prose('五'))).toEqual([
      [['income', 'expenditure'], ['一', '二', '三', '四', '五'], []],
    ])
    expect(shown(prose('一'))).toEqual([])
    expect(shown(accounts('income'), accounts('income', { texts: ['二'] }))[1]?.[1]).toEqual(['二'])
  })

  it('have other tables under the text right above', () => {
    const other = made(null, { strange: true, texts: ['六'] })
    expect(shown(accounts('income', { texts: ['一', '明细表'] }), other)).toEqual([
      [['income'], ['一', '明细表', '六'], ['明细表']],
    ])
    expect(documentsIn([accounts('income', { texts: ['明细表'] }), other])[0]?.others[0]?.part).toBe(other)
  })

  it.each<[string, PartToRead[]]>([
    ['it is not strange', [accounts('income', { texts: ['一'] }), made(null)]],
    ['no text stands above', [accounts('income'), made(null, { strange: true })]],
    ['there are no accounts', [made(null, { strange: true }), accounts('income')]],
    ['it stands in a report', [report('报告', ['一']), made(null, { strange: true })]],
    ['it stands in a report behind them', [accounts('income'), report('报告', ['一']), made(null, { strange: true })]],
  ])('have no other table where %s', (_, parts) => {
    expect(documentsIn(parts).flatMap(({ others }) => others)).toEqual([])
  })
})

describe('a report', () => {
  it('is a document with its texts, those behind included', () => {
    expect(shown(prose('零'), report('报告', ['一']), prose('二'))).toEqual([[['报告'], ['零', '一', '二'], []]])
    expect(shown(accounts('income'), report('报告', ['一']), prose('二'))).toEqual([
      [['income'], [], []],
      [['报告'], ['一', '二'], []],
    ])
  })

  const words = (count: number) => Array.from({ length: count }, (_, at) => `文${at}`)
  it('has a cover that prints its title too', () => {
    const parts = [report('封面', ['某局'], { caption: '甲' }), report('报告', ['一', '二'], { caption: '乙' })]
    expect(shown(...parts)).toEqual([[['报告'], ['某局', '一', '二'], []]])
    const [stretch] = documentsIn(parts)[0]?.parts.map((part) => part.stretch) ?? []
    expect(stretch?.texts.map(({ printed }) => printed.text)).toEqual(['某局', '一', '二'])
    expect(stretch?.captions.map((caption) => 'text' in caption && caption.text)).toEqual(['甲', '乙'])
    expect(stretch?.title?.text).toBe('报告')
    expect(shown(report('封面', words(7)), report('报告', words(8)))).toHaveLength(1)
  })

  it.each<[string, PartToRead[]]>([
    ['a form', [form('表'), report('报告', ['一'])]],
    ['a report of another kind', [report('甲', ['一'], { kind: 'evaluationReport' }), report('乙', ['一', '二'])]],
    ['one of eight texts', [report('甲', words(8)), report('乙', words(9))]],
    ['one with as many texts', [report('甲', ['一']), report('乙', ['一'])]],
  ])('has no cover in %s', (_, parts) => {
    expect(documentsIn(parts)).toHaveLength(2)
  })

  it('names what is attached to it by titles with nothing below', () => {
    const attached = form('附件：自评表', { blank: true })
    expect(shown(report('报告', ['一']), attached)).toEqual([[['报告'], ['一', '附件：自评表'], []]])
    const first = made('报告', {
      kind: 'selfEvaluationReport',
      blank: true,
      texts: [text('一', 2), text('二', 3), text('三', 4)],
    })
    const [own] = documentsIn([first, attached])
    const item = { is: 'text', printed: { text: '附件：自评表', place: {} }, captions: [], block: 4 }
    expect(own?.texts.at(-1)).toEqual(item)
    expect(own?.parts.map(({ kind, stretch }) => [kind, stretch.title?.text, stretch.texts.length])).toEqual([
      ['selfEvaluationReport', '报告', 4],
    ])
    expect(own?.parts[0]?.stretch.texts.at(-1)).toEqual(item)
    expect(documentsIn([report('报告', []), attached])[0]?.texts).toEqual([{ ...item, block: 0 }])
  })

  it('but a form with texts or rows below is one of its own', () => {
    expect(shown(report('报告', ['一']), form('表'))).toHaveLength(2)
    expect(shown(report('报告', ['一']), form('表', { blank: true, texts: ['二'] }))).toHaveLength(2)
    expect(shown(report('报告', ['一']), form('表', { texts: ['二'] }))).toHaveLength(2)
  })

  it('is told by its kind', () => {
    expect(['selfEvaluationReport', 'evaluationReport', 'selfEvaluation', null].map(isReport)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a form', () => {
  const around = form('表', { firstRows: 5, texts: [text('前', 4), text('中', 5), text('后', 6)] })
  it('is a document; without accounts or a report before it, all texts are its own', () => {
    expect(shown(around)).toEqual([[['表'], ['前', '中', '后'], []]])
    expect(shown(form('一'), form('二'))).toEqual([
      [['一'], [], []],
      [['二'], [], []],
    ])
    expect(shown(form('表', { blank: true }))).toEqual([[['表'], [], []]])
    expect(shown(form('表', { blank: true, texts: ['前'] }))).toEqual([[['表'], ['前'], []]])
  })

  it('leaves the texts behind its rows to what is being read', () => {
    expect(shown(accounts('income', { texts: ['一'] }), around, prose('二'))).toEqual([
      [['income'], ['一', '后', '二'], []],
      [['表'], ['前', '中'], []],
    ])
    expect(shown(accounts('income'), form('表', { blank: true, texts: [text('前', 9)] }))).toEqual([
      [['income'], [], []],
      [['表'], ['前'], []],
    ])
  })
})
