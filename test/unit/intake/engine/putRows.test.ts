import { describe, expect, it } from 'vitest'
import { accountTables } from '../../../../src/documents/accountTables.js'
import { budgetTables } from '../../../../src/documents/budgetTables.js'
import type { TableLayout } from '../../../../src/documents/tableLayout.js'
import type { MatchedColumn, MatchedColumns } from '../../../../src/intake/accounts/columnsOfLane.js'
import { putRows } from '../../../../src/intake/accounts/putRows.js'
import type { ReadRow } from '../../../../src/intake/accounts/readRows.js'
import { type DoubtReason, doubtReasons } from '../../../../src/intake/doubtReason.js'
import { Draft } from '../../../../src/intake/draft.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Printed } from '../../../../src/intake/printed.js'

const layoutOf = (id: string): TableLayout =>
  ([...accountTables, ...budgetTables] as readonly TableLayout[]).find((layout) => layout.id === id) as TableLayout

/** A printed cell, with a place that says what it is. */
const printed = (text: string): Printed => ({ text, place: { cell: text } })
const given = (text: string): readonly Printed[] => (text === '' ? [] : [printed(text)])
/** A row with these figures from column 2 on; what is no amount is given as `?text`. */
const row = (code: string, label: string, figures: readonly string[], more: Partial<ReadRow> = {}): ReadRow => ({
  ...{ code, label, line: '', odd: [] },
  figures: figures.map((text, at) => ({
    column: at + 2,
    printed: printed(text.replace('?', '')),
    text: text.startsWith('?') ? null : text,
  })),
  from: { code: given(code), label: given(label), line: given(more.line ?? '') },
  ...more,
})

const columnsIn = (...columns: readonly (MatchedColumn | null)[]): MatchedColumns =>
  new Map(columns.flatMap((column, at) => (column === null ? [] : [[at + 2, column] as const])))
const two = columnsIn({ id: 'total' }, { id: 'basic' })

interface Asked {
  readonly layout?: string
  readonly columns?: MatchedColumns
  readonly year?: number | null
}
/** What becomes of rows: those of the document, what is in doubt, what is unread, and what only counts. */
function put(rows: readonly ReadRow[], { layout = 'expenditure', columns = two, year = 2024 }: Asked = {}) {
  return putAll(
    rows.map((one) => ({ row: one, columns })),
    layoutOf(layout),
    year,
  )
}
function putAll(rows: Parameters<typeof putRows>[2], layout: TableLayout, year: number | null = 2024) {
  const all = rows.flatMap(({ row: { from, odd, figures } }) => [
    ...[...from.code, ...from.label, ...from.line, ...odd],
    ...figures.map((figure) => figure.printed),
  ])
  const draft = new Draft(new Ledger(all), 'finalAccounts')
  putRows(draft, layout, rows, year)
  return {
    rows: draft.at(['tables', ...layout.path, 'rows']),
    doubts: draft.doubtful.map(({ path, reading, why }) => [path.slice(-2).join(' '), reading, why]),
    notes: draft.doubtful.map(({ note }) => note),
    places: draft.places,
    unread: draft.ledger.unread().map(({ text, why }) => `${why} ${text}`),
    marked: draft.ledger.marked().map(({ text, as }) => `${as} ${text}`),
  }
}

describe('rows that are put into a document', () => {
  it('have their code, name, number and figures, each with its place', () => {
    const found = put([row('', '合计', ['3.00', '1.00']), row('201', '教育', ['3.00', '1.00'], { line: '2' })])
    expect(found.rows).toEqual([
      { code: 'total', label: '合计', total: '3.00', basic: '1.00' },
      { code: '201', label: '教育', line: '2', total: '3.00', basic: '1.00' },
    ])
    expect(found.places).toMatchObject({
      '/tables/expenditure/rows/1/code': { cell: '201' },
      '/tables/expenditure/rows/1/label': { cell: '教育' },
      '/tables/expenditure/rows/1/line': { cell: '2' },
      '/tables/expenditure/rows/1/basic': { cell: '1.00' },
    })
    expect([found.doubts, found.unread, found.marked]).toEqual([[], [], []])
  })

  it('stand under the path of a side', () => {
    const layout = layoutOf('incomeAndExpenditure.income')
    const columns = columnsIn({ id: 'outturn' })
    expect(putAll([{ row: row('', '事业收入', ['1.00']), columns }], layout).rows).toEqual([
      { code: 'publicService', label: '事业收入', outturn: '1.00' },
    ])
    expect(putAll([{ row: row('', '甲', ['1.00']), columns }], layout)).toMatchObject({
      rows: [{ label: '甲', outturn: '1.00' }],
      doubts: [],
    })
  })

  it('are in doubt without a code where others print one, and where their table is of units they are not', () => {
    const rows = [row('201', '教育', ['3.00']), row('', '甲', ['1.00'])]
    const columns = columnsIn({ id: 'total' })
    expect(put(rows, { columns })).toMatchObject({
      doubts: [['1 label', '甲', 'nameUnknown']],
    })
    expect(put(rows, { columns }).rows).toEqual([
      { code: '201', label: '教育', total: '3.00' },
      { label: '甲', total: '1.00' },
    ])
    const whyIn = (layout: string, some: readonly ReadRow[]) =>
      put(some, { columns, layout }).doubts.map(([, , why]) => why)
    for (const some of [rows, rows.slice(1)]) {
      expect(whyIn('budget.incomeByUnit', some)).toEqual([])
      expect(whyIn('budget.incomeBySource', some)).not.toContain('nameUnknown')
    }
  })

  it('have the code of their name in a table without codes, in doubt; named rows are sure', () => {
    const names = [
      row('', '合计', ['3.00', '']),
      row('', '教育支出', ['3.00', '']),
      row('', '教育管理事务', ['2.00', '']),
      row('', '甲', ['1.00', '']),
    ]
    const found = put(names)
    expect(found.rows).toMatchObject([{ code: 'total' }, { code: '205' }, { code: '20501' }, { label: '甲' }])
    expect(found.doubts).toEqual([
      ['1 code', '205', 'codeByName'],
      ['2 code', '20501', 'codeByName'],
      ['3 label', '甲', 'nameUnknown'],
    ])
    expect(found.notes[0]).toMatch(/^教育支出：/u)
    expect(put([row('', '教育支出', ['3.00'], { from: { code: [], label: [], line: [] } })]).doubts).toEqual([
      ['0 code', '205', 'codeByName'],
    ])
  })

  it('of economic nature too, where named rows are sure', () => {
    const columns = columnsIn({ id: 'amount' })
    const rows = [row('', '人员经费合计', ['1.00']), row('', '工资福利支出', ['1.00'])]
    expect(put(rows, { columns, layout: 'basicExpenditure' })).toMatchObject({
      rows: [{ code: 'personnel' }, { code: '301' }],
      doubts: [['1 code', '301', 'codeByName']],
    })
  })

  it('are not looked for by name where one has a code, and on the side of a table', () => {
    const found = put([row('205', '教育支出', ['3.00', '']), row('', '教育管理事务', ['2.00', ''])])
    expect(found.rows).toMatchObject([{ code: '205' }, { label: '教育管理事务' }])
    expect(found.doubts).toEqual([['1 label', '教育管理事务', 'nameUnknown']])
    const side = put([row('', '教育支出', ['3.00']), row('', '教育管理事务', ['2.00'])], {
      layout: 'incomeAndExpenditure.expenditure',
      columns: columnsIn({ id: 'outturn' }),
    })
    expect(side.doubts).toEqual([['1 label', '教育管理事务', 'nameUnknown']])
  })

  it('are in doubt where one code stands beside several names', () => {
    const rows = (...names: readonly (readonly [string, string])[]) =>
      put(names.map(([code, label]) => row(code, label, ['1.00', '']))).doubts
    expect(rows(['201', '教育'], ['207', '文化'], ['201', '体育'])).toEqual([
      ['0 code', '201', 'codeTwice'],
      ['2 code', '201', 'codeTwice'],
    ])
    expect(rows(['201', '教育'], ['201', ' 教　育'])).toEqual([])
    expect(rows(['201', '教育'], ['', '甲'], ['', '乙']).map(([, , why]) => why)).toEqual([
      'nameUnknown',
      'nameUnknown',
    ])
  })

  it.each<[what: string, row: ReadRow, unread: readonly string[], marked: readonly string[]]>([
    [
      'prints something odd',
      row('21', '教育', ['5.00', ''], { line: '3', odd: [printed('21')] }),
      ['row 21', 'row 教育', 'row 3', 'row 21', 'row 5.00'],
      [],
    ],
    ['prints a number of a line alone', row('', '', ['', ' '], { line: '3' }), [], ['lineNumber 3']],
    ['has figures without a name', row('', '', ['5.00', ''], { line: '3' }), ['row 3', 'row 5.00'], []],
    ['has a code without a name', row('201', '', ['5.00', ''], { line: '3' }), ['row 201', 'row 3', 'row 5.00'], []],
    ['has a code alone', row('201', '', ['', '']), ['row 201'], []],
  ])('are none where one %s', (_, one, unread, marked) => {
    const found = put([one, row('207', '文化', ['7.00', ''])])
    expect(found.rows).toEqual([{ code: '207', label: '文化', total: '7.00', basic: '' }])
    expect(found.unread.toSorted()).toEqual([...unread].toSorted())
    expect(found.marked).toEqual(marked)
  })
})

describe('figures of a row', () => {
  it('are left where their column is not known, unless they print no number', () => {
    const found = put([row('201', '教育', ['3.00', '5.00', '—', '甲', ''])], { columns: columnsIn({ id: 'total' }) })
    expect(found.rows).toEqual([{ code: '201', label: '教育', total: '3.00' }])
    expect(found.unread).toEqual(['column 5.00'])
  })

  it('are left and in doubt where they are no amount, with what is printed instead', () => {
    const found = put([row('201', '教育', ['3.00', '? 约5 '])])
    expect(found.rows).toEqual([{ code: '201', label: '教育', total: '3.00', basic: '' }])
    expect(found.doubts).toEqual([['0 basic', '', 'notAmount']])
    expect(found.notes).toEqual([' 约5 ：印作他物，不是金额：“约5”'])
    expect(found.unread).toEqual(['notAmount  约5 '])
    expect(found.places['/tables/expenditure/rows/0/basic']).toBeUndefined()
  })

  const weak = { id: 'basic', weak: 'headTwice' } as const
  it.each<[fit: ReadRow['fit'], cell: boolean, column: boolean, why: DoubtReason | null]>([
    [undefined, false, false, null],
    ['short', false, false, 'shortRow'],
    ['long', false, false, 'longRow'],
    ['short', false, true, 'headTwice'],
    ['long', true, true, 'spacedNumber'],
    [undefined, true, false, 'spacedNumber'],
  ])('are in doubt for the nearest reason: row %s, cell %s, column %s', (fit, cell, column, why) => {
    const plain = row('201', '教育', ['1.00'])
    const figures = plain.figures.map((one) => (cell ? { ...one, weak: 'spacedNumber' as const } : one))
    const columns = new Map([[2, column ? weak : { id: 'basic' }]])
    const { doubts, notes } = put([{ ...plain, figures, ...(fit && { fit }) }], { columns })
    expect(doubts.filter(([place]) => place === '0 basic')).toEqual(why === null ? [] : [['0 basic', '1.00', why]])
    if (why !== null) expect(notes[0]).toBe(`1.00：${doubtReasons[why].zh}`)
  })

  it('have the column that every row prints, blank; in doubt where it was not found at all', () => {
    const known = put([row('201', '教育', ['1.00'])], {
      columns: new Map([...two].toReversed().map(([at, one]) => [at === 2 ? 3 : 2, one])),
    })
    expect(known.rows).toEqual([{ code: '201', label: '教育', basic: '1.00', total: '' }])
    expect(known.doubts).toEqual([])
    const unknown = put([row('201', '教育', ['1.00'])], { columns: columnsIn({ id: 'basic' }) })
    expect(unknown.rows).toEqual([{ code: '201', label: '教育', basic: '1.00', total: '' }])
    expect(unknown.doubts).toEqual([['0 total', '', 'columnMissing']])
  })
})

describe('rows of several lanes', () => {
  const [one, other] = [columnsIn({ id: 'amount' }), columnsIn({ id: 'amount' })]
  const layout = layoutOf('basicExpenditure')
  const labels = (...rows: readonly (readonly [string, string, MatchedColumns])[]) =>
    (
      putAll(
        rows.map(([code, label, columns]) => ({ row: row(code, label, ['1.00']), columns })),
        layout,
      ).rows as readonly { readonly label: string }[]
    ).map(({ label }) => label)

  it('stand one lane after another, totals with a name last', () => {
    expect(
      labels(['301', '工资', one], ['', '人员经费合计', one], ['302', '办公费', other], ['', '公用经费合计', other]),
    ).toEqual(['工资', '办公费', '人员经费合计', '公用经费合计'])
  })

  it('of one lane keep their order', () => {
    expect(labels(['301', '工资', one], ['', '人员经费合计', one], ['302', '办公费', one])).toEqual([
      '工资',
      '人员经费合计',
      '办公费',
    ])
  })
})
