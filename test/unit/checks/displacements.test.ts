import { describe, expect, it } from 'vitest'
import { accountTableRules as rules } from '../../../src/checks/accounts/accountTableRules.js'
import * as broken from '../../../src/checks/brokenIn.js'
import * as displaced from '../../../src/checks/displaced.js'
import type { FinalAccounts } from '../../../src/documents/accounts.js'
import { placeOf } from '../../../src/documents/tabledDocument.js'
import type { Finding } from '../../../src/verdicts/finding.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { finding, operandAt } from './madeFinding.js'

const brokenIn = (document: FinalAccounts) => broken.brokenIn(document, rules)
const hitsOn = (document: FinalAccounts, place: number) => broken.hitsOn(document, rules, place)
const suspectsOn = (document: FinalAccounts, place: number) => broken.suspectsOn(document, rules, place)
const displacementsIn = (document: FinalAccounts, findings: readonly Finding[]) =>
  displaced.displacementsIn(document, rules, findings)

/** Code, 本年支出合计, 基本支出, 项目支出. */
type Row = readonly [code: string, total: number | '', basic: number | '', project: number | '']

/** Expenditure as it should be: no two rows, and no two columns, have a figure in common that matters. */
const right: readonly Row[] = [
  ['total', 100, 61, 39],
  ['201', 70, 45, 25],
  ['20101', 30, 19, 11],
  ['2010101', 12, 8, 4],
  ['2010102', 18, 11, 7],
  ['20102', 40, 26, 14],
  ['2010201', 40, 26, 14],
  ['202', 30, 16, 14],
  ['20201', 30, 16, 14],
  ['2020101', 30, 16, 14],
]
const jsonOf = (rows: readonly Row[]) =>
  rows.map(([code, total, basic, project]) => ({
    ...{ code, label: code === 'total' ? '合计' : `第${code}项` },
    ...{ total: `${total}`, basic: `${basic}`, project: `${project}` },
  }))
const documentOf = (rows: readonly Row[], more: object = {}): FinalAccounts =>
  accountsOf({ expenditure: { rows: jsonOf(rows) }, ...more })

/** Four findings on a table at these rows. */
const at = (rows: readonly number[], table = 'expenditure', more: Partial<Finding> = {}): readonly Finding[] =>
  Array.from({ length: Math.max(4, rows.length) }, (_, index) =>
    finding(`${table}${index}`, {
      where: { path: ['tables', table, 'rows', rows[index] ?? (rows[0] as number), 'total'], table },
      ...more,
    }),
  )

/** The figures of a column of expenditure, blanks as null. */
const figures = (document: FinalAccounts, column: number): readonly (number | null)[] => {
  const grid = document.grids[placeOf('expenditure')]
  const start = grid?.starts[column] ?? 0
  return [...(grid?.cells ?? [])]
    .slice(start, start + (grid?.rowCount ?? 0))
    .map((cell) => (Number.isNaN(cell) ? null : cell))
}
const every = (rows: readonly Row[], column: number) => rows.map((row) => row[column + 1])

/** Rows whose figures stand a row too low from a row on, in these columns. */
const lower = (rows: readonly Row[], from: number, columns: readonly number[]): readonly Row[] =>
  rows.map((row, index) => {
    const source = index > from ? (rows[index - 1] as Row) : row
    return row.map((own, place) => (columns.includes(place - 1) ? source[place] : own)) as unknown as Row
  })
/** The same of those that stand a row too high: the last keeps its own. */
const higher = (rows: readonly Row[], from: number, columns: readonly number[]): readonly Row[] =>
  rows.map((row, index) => {
    const source = index >= from ? (rows[index + 1] ?? row) : row
    return row.map((own, place) => (columns.includes(place - 1) ? source[place] : own)) as unknown as Row
  })
const all = [0, 1, 2]
const [total, basic] = [
  { zh: '本年支出合计', en: 'total expenditure of the year' },
  { zh: '基本支出', en: 'basic expenditure' },
]
const numbers = right.map((_, index) => index)

describe('figures that are put back', () => {
  it('are two columns in each other’s place', () => {
    const swapped = right.map(([code, one, other, last]) => [code, other, one, last] as const)
    const [best, ...others] = displacementsIn(documentOf(swapped), at(numbers))
    expect(others).toEqual([])
    expect(best).toMatchObject({ table: 'expenditure', kind: 'swapped', columns: [total, basic], by: 0 })
    expect(best && figures(best.document as FinalAccounts, 0)).toEqual(every(right, 0))
    expect(best && figures(best.document as FinalAccounts, 1)).toEqual(every(right, 1))
  })

  it.each([0, 1, 3])('are a column that stands a row too low from row %i on', (from) => {
    const [best] = displacementsIn(documentOf(lower(right, from, [0])), at(numbers))
    expect(best).toMatchObject({ table: 'expenditure', kind: 'moved', columns: [total], by: 1 })
    expect(best && figures(best.document as FinalAccounts, 0)).toEqual([...every(right, 0).slice(0, -1), null])
    expect(best && figures(best.document as FinalAccounts, 1)).toEqual(every(right, 1))
  })

  it('are a column that stands a row too high', () => {
    const [best] = displacementsIn(documentOf(higher(right, 0, [0])), at(numbers))
    expect(best).toMatchObject({ table: 'expenditure', kind: 'moved', columns: [total], by: -1 })
  })

  it('are all columns, which are not named', () => {
    const [best] = displacementsIn(documentOf(lower(right, 1, all)), at(numbers))
    expect(best).toMatchObject({ table: 'expenditure', kind: 'moved', columns: [], by: 1 })
    expect(best && figures(best.document as FinalAccounts, 2)).toEqual([...every(right, 2).slice(0, -1), null])
  })

  it('are the only column of a table, which is named; each way is told once', () => {
    const [, ...others] = lower(right, 0, [0])
    const printed: readonly Row[] = [['total', 999, '', ''], ...others]
    const rows = printed.map(([code, amount]) => ({ code, label: `第${code}项`, total: `${amount}` }))
    const found = displacementsIn(accountsOf({ expenditure: { rows } }), at([0, 1, 2, 3]))
    expect(found[0]).toMatchObject({ kind: 'moved', columns: [total], by: 1 })
    const ways = found.map(({ document }) => `${figures(document as FinalAccounts, 0)}`)
    expect(new Set(ways).size).toBe(ways.length)
  })

  it('are the only two columns of a table, which are named', () => {
    const lines = [
      ['generalPublicBudget', '60', '70'],
      ['publicService', '15', '20'],
      ['other', '5', '10'],
      ['currentYearTotal', '80', '100'],
    ] as const
    const income = {
      rows: lines.map(([code, outturn, originalBudget]) => ({ code, label: code, outturn, originalBudget })),
    }
    const whole = {
      code: 'total',
      label: '合计',
      total: '100',
      fiscalAppropriation: '70',
      publicService: '20',
      other: '10',
    }
    const tables = { incomeAndExpenditure: { income, expenditure: { rows: [] } }, income: { rows: [whole] } }
    const columns = [
      { zh: '决算数', en: 'outturn' },
      { zh: '年初预算数', en: 'original budget' },
    ]
    expect(displacementsIn(accountsOf(tables), at([0], 'incomeAndExpenditure.income'))).toMatchObject([
      { kind: 'swapped', columns },
    ])
  })

  it('are those of the table that is mended most first, whichever table is printed first', () => {
    const rows = tail.map(([code, amount, one, other]) => ({
      ...{ code, label: code, total: `${amount}`, fiscalAppropriation: `${one}`, other: `${other}` },
    }))
    const document = documentOf(lower(right, 0, [0]), { income: { rows } })
    const found = displacementsIn(document, [...at([6], 'income'), ...at([0])])
    expect(found.map(({ table }) => table)).toEqual(['expenditure', 'income'])
  })

  it('leave all else of the document as it is', () => {
    const document = documentOf(lower(right, 0, [0]))
    const back = displacementsIn(document, at(numbers))[0]?.document
    expect(back).toBeInstanceOf(document.constructor)
    expect(back).toMatchObject({ kind: 'finalAccounts', year: 2024, unit: '万元' })
  })

  it('are none of a document that is right', () => {
    expect(displacementsIn(documentOf(right), at(numbers))).toEqual([])
  })
})

/** The totals of the last three rows stand a row too low: two are right again, the last and the sum of all are undecided. */
const tail: readonly Row[] = [
  ['total', 1000, 610, 390],
  ['201', 700, 450, 250],
  ['20101', 700, 450, 250],
  ['2010101', 700, 450, 250],
  ['202', 300, 160, 140],
  ['20201', 300, 160, 140],
  ['2020101', 999, 30, 20],
  ['2020102', 50, 60, 60],
  ['2020103', 120, 70, 60],
]

describe('a way to put figures back', () => {
  it('is told where half of what it mends is true then', () => {
    const [best] = displacementsIn(documentOf(tail), at([6]))
    expect(best && figures(best.document as FinalAccounts, 0).slice(6)).toEqual([50, 120, null])
  })

  it('is not where less is: what is lost leaves more undecided', () => {
    // The last row is the section of the two before it: its own cells, its parts and its class are undecided.
    const rows: readonly Row[] = [
      ['total', 870, 540, 330],
      ...tail.slice(1, 4),
      ['202', 170, 90, 80],
      ['2020101', 999, 30, 20],
      ['2020102', 50, 60, 60],
      ['20201', 120, 90, 80],
    ]
    expect(brokenIn(documentOf(rows)).broken.size).toBe(5)
    expect(displacementsIn(documentOf(rows), at([5]))).toEqual([])
  })

  it('is not where it breaks what was right', () => {
    const swapped = right.map(
      ([code, one, other, last], index) => (index === 0 ? right[0] : [code, other, one, last]) as Row,
    )
    expect(displacementsIn(documentOf(swapped), at(numbers))).toEqual([])
  })

  it('is among the first 120 that are tried: two columns for each other, then all and each of them from row to row', () => {
    // Three pairs, and eight ways from each row: 基本支出 from row 14 on a row up is the 120th, a row down the next.
    const long = Array.from(
      { length: 30 },
      (_, row): Row => [`${row === 0 ? 'total' : 200 + row}`, row * 1001, row * 1000, row],
    )
    const upTo = (last: number) => Array.from({ length: last + 1 }, (_, row) => row)
    const lost = (document: FinalAccounts, findings: readonly Finding[]) =>
      displacementsIn(document, findings).map(({ document: back }) =>
        figures(back as FinalAccounts, 1).flatMap((amount, row) => (amount === null ? [row] : [])),
      )
    const up = documentOf(higher(long, 14, [1]))
    expect(lost(up, at([14]))).toContainEqual([14])
    expect(lost(up, at(upTo(13)))).not.toContainEqual([14])
    expect(lost(up, at(upTo(14)))).not.toContainEqual([14])
    const odd = ([code, amount, , other]: Row): Row => [code, amount, 77777, other]
    const low = (from: number) =>
      documentOf(lower(long, from, [1]).map((row, index) => (index === from ? odd(row) : row)))
    expect(lost(low(14), at(upTo(14)))).toEqual([[29]])
    const whole = [...every(long, 1).slice(0, -1), null]
    const ways = displacementsIn(low(1), at(upTo(29).reverse()))
    expect(ways.map(({ document: back }) => figures(back as FinalAccounts, 1))).toContainEqual(whole)
  })

  it('is not where it makes only one case true more than it loses', () => {
    // Orphans: of three wrong ones two are right then, and the last, which was right by chance, is lost.
    const rows: readonly Row[] = [
      ['9990101', 999, 30, 20],
      ['9990201', 50, 60, 60],
      ['9990301', 120, 60, 60],
    ]
    expect(brokenIn(documentOf(rows)).broken.size).toBe(2)
    expect(displacementsIn(documentOf(rows), at([0]))).toEqual([])
  })
})

describe('a table is looked at', () => {
  const document = documentOf(lower(right, 0, [0]))
  const found = (findings: readonly Finding[]): boolean => displacementsIn(document, findings).length > 0
  const [first, second, third, fourth] = at([0, 1, 2, 3]) as [Finding, Finding, Finding, Finding]
  const income = at([0], 'income')[0] as Finding

  it('where four findings are on it, or rest on it', () => {
    expect(found([first, second, third, fourth])).toBe(true)
    const resting = { ...income, operands: [operandAt('x'), operandAt('y', 1, { where: first.where })] }
    expect(found([resting, second, third, fourth])).toBe(true)
  })

  it.each([
    ['there are three', [first, second, third]],
    ['one is of another table', [first, second, third, income]],
    [
      'two have several places on it',
      [first, second].map((one) => ({ ...one, operands: [operandAt('x', 1, { where: third.where })] })),
    ],
    ['one is not broken', [first, second, third, { ...fourth, outcome: 'insufficientData' as const }]],
  ])('and not where %s', (_, findings) => {
    expect(found(findings)).toBe(false)
  })

  it('and not where its rows are the columns of the paper', () => {
    const grids = document.grids.map((grid) => grid && { ...grid, turned: { rows: [], items: [] } })
    expect(displacementsIn({ ...document, grids } as FinalAccounts, at(numbers))).toEqual([])
  })

  it.each([
    [1999, true],
    [2000, true],
    [2001, false],
  ])('where no table has more rows than 2000: %i', (rows, expected) => {
    const income = { rows: Array.from({ length: rows }, () => ({ code: '', label: '', total: '' })) }
    const large = documentOf(lower(right, 0, [0]), { income })
    expect(displacementsIn(large, at([0])).length > 0).toBe(expected)
  })

  it('column by column alone where a cell is no plain figure', () => {
    const rows = jsonOf(lower(right, 0, [0]))
    const strange = accountsOf({ expenditure: { rows: [{ ...rows[0], project: '39万元' }, ...rows.slice(1)] } })
    expect(displacementsIn(strange, at(numbers)).filter(({ kind }) => kind === 'moved')).toEqual([])
  })
})

describe('rows from which figures may have moved', () => {
  const document = documentOf(lower(right, 3, [0]))
  const isFound = (findings: readonly Finding[]): boolean =>
    displacementsIn(document, findings).some(
      ({ document: back }) => `${figures(back as FinalAccounts, 0)}` === `${[...every(right, 0).slice(0, -1), '']}`,
    )

  it('are the first, and those of findings on the table and of what they rest on', () => {
    expect(isFound(at([3]))).toBe(true)
    const [one, ...others] = at([1]) as [Finding, ...Finding[]]
    const operand = operandAt('x', 1, { where: (at([3])[0] as Finding).where })
    expect(isFound([{ ...one, operands: [operand] }, ...others])).toBe(true)
    const [best] = displacementsIn(documentOf(lower(right, 0, [0])), at([5]))
    expect(best && figures(best.document as FinalAccounts, 0)).toEqual([...every(right, 0).slice(0, -1), null])
  })

  it('are no others', () => {
    expect(isFound(at([1]))).toBe(false)
    expect(isFound([...at([1]), ...at([3], 'income')])).toBe(false)
    const inNote = { path: ['tables', 'expenditure', 'rows', 'total', 3], table: 'expenditure' }
    expect(isFound([...at([1]), finding('note', { where: inNote })])).toBe(false)
    const ways = (...more: readonly Finding[]) =>
      displacementsIn(documentOf(lower(right, 0, [0])), [...at([0]), ...more]).length
    expect(ways(finding('note', { where: inNote }))).toBe(ways())
  })

  it('are tried from the first on, whichever was found first', () => {
    const up = documentOf(higher(right, 0, [0]))
    const ways = (rows: readonly number[]) =>
      displacementsIn(up, at(rows)).map(({ document: back }) => figures(back as FinalAccounts, 0))
    expect(ways([...numbers].reverse())).toEqual(ways(numbers))
  })
})

describe('what the tables of a document come to', () => {
  it('is what is broken, and how many cases are true: exactly, or within rounding', () => {
    const rows: readonly Row[] = [
      ['total', 10, 6, 4],
      ['201', 10, 6, 4],
    ]
    const { broken, right: cases } = brokenIn(documentOf(rows))
    expect(broken).toEqual(new Set())
    const printed = (amount: string) => ({
      expenditure: { rows: [{ code: 'total', label: '合计', total: amount, basic: '6.004', project: '4.004' }] },
    })
    const trueAt = (amount: string) => brokenIn(accountsOf(printed(amount)))
    expect(trueAt('10.008')).toEqual({ broken: new Set(), right: trueAt('10.009').right })
    expect(trueAt('10.108').broken).toEqual(new Set(['I7:expenditure:total:total']))
    expect(trueAt('10.108').right).toBe(trueAt('10.008').right - 1)
    expect(trueAt('').broken).toEqual(new Set())
    expect(trueAt('').right).toBe(trueAt('10.008').right - 1)
    // Both rows across, and three columns of the classes; a cell that prints its own unit is judged by its figure.
    expect(cases).toBe(5)
    const strange = { code: 'total', label: '合计', total: '10.008', basic: '6.004万元', project: '4.004' }
    expect(brokenIn(accountsOf({ expenditure: { rows: [strange] } })).right).toBe(trueAt('10.008').right)
    const wide = { code: 'total', label: '合计', total: '99999999999999999', basic: '99999999999999998', project: '1' }
    expect(brokenIn(accountsOf({ expenditure: { rows: [wide] } }))).toEqual(trueAt('10.008'))
  })
})

describe('what rests on a table and is not plainly true', () => {
  const wrong = accountsOf({
    expenditure: { rows: jsonOf([['total', 101, 61, 39], ...right.slice(1)]) },
    income: { rows: [{ code: 'total', label: '合计', total: '5', other: '5' }] },
  })
  const place = placeOf('expenditure')

  it('are only cases with a cell in it, of tables that are there', () => {
    const on = (table: number) =>
      suspectsOn(wrong, table).suspects.map(({ whole, plus, minus }) =>
        [whole, ...plus, ...minus].map(({ grid }) => grid),
      )
    expect(on(place).length).toBeGreaterThan(0)
    expect(suspectsOn(wrong, place).hits).toBe(hitsOn(wrong, place))
    for (const grids of on(place)) expect(grids).toContain(wrong.grids[place])
    for (const grids of [...on(place), ...on(placeOf('income'))]) expect(grids).not.toContain(undefined)
  })

  it('are fewer by what is mended', () => {
    const mended = documentOf(right, { income: { rows: [{ code: 'total', label: '合计', total: '5', other: '5' }] } })
    // The row itself, and the classes that it totals.
    expect(hitsOn(wrong, place) - hitsOn(mended, place)).toBe(2)
    expect(hitsOn(wrong, placeOf('income'))).toBe(hitsOn(mended, placeOf('income')))
  })
})
