import { describe, expect, it } from 'vitest'
import { DepartmentBudget } from '../../../src/documents/departmentBudget.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { printedTwice } from '../../../src/facts/families/samePaper.js'
import { titledOf } from '../../../src/facts/families/titled.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { formOf } from '../checks/ideas/selfEvaluationForm.js'

type Row = readonly [code: string, total: string, basic?: string]

const rowsOf = (rows: readonly Row[]) =>
  rows.map(([code, total, basic]) => ({ code, label: `第${code}项`, total, ...(basic === undefined ? {} : { basic }) }))
const print = (rows: readonly Row[], more: object = {}): AnyDocument =>
  accountsOf({ expenditure: { rows: rowsOf(rows) } }, more)
const found = (...documents: readonly AnyDocument[]) =>
  printedTwice(titledOf(documents).map((each, at) => ({ ...each, title: `${'甲乙丙'[at]}印` }))).map(
    ({ one, other, differing }) => [
      one.title,
      other.title,
      ...differing.map((pair) => [
        pair.label.zh,
        `${pair.one.figure.value} ${pair.one.where.document}`,
        `${pair.other.figure.value} ${pair.other.where.document}`,
      ]),
    ],
  )

const five: readonly Row[] = [
  ['total', '15.00'],
  ['201', '1.00'],
  ['202', '2.00'],
  ['203', '3.00'],
]
const changed = (...changes: readonly (readonly [at: number, total: string])[]): readonly Row[] =>
  five.map((row, at) => [row[0], changes.find(([place]) => place === at)?.[1] ?? row[1]])

describe('one paper that is given twice', () => {
  it('has the cells that both prints do not have alike, each as it is printed in both', () => {
    const pairs = found(print(five), print(changed([1, '1.50'])))
    expect(pairs).toHaveLength(1)
    expect(pairs[0]?.slice(0, 2)).toEqual(['甲印', '乙印'])
    expect(pairs[0]?.[2]?.slice(1)).toEqual(['1 甲印', '1.5 乙印'])
    expect(pairs[0]?.[2]?.[0]).toContain('第201项')
    expect(found(print(five), print(five))).toEqual([['甲印', '乙印']])
  })

  it('is one where more than half is the same', () => {
    expect(found(print(five), print(changed([1, '9.00'])))).toHaveLength(1)
    expect(found(print(five), print(changed([1, '9.00'], [2, '9.00'])))).toEqual([])
    expect(found(print(five), print(changed([0, '9.00'], [1, '9.00'], [2, '9.00'])))).toEqual([])
  })

  it('is the same where the coarser print is the finer one rounded', () => {
    expect(found(print(five), print(changed([1, '1.0'], [2, '2.04'])))[0]).toHaveLength(3)
  })

  it('does not count noughts on both sides, nor cells that one of them does not print', () => {
    const zeros = (rows: readonly Row[]): readonly Row[] => [...rows, ['204', '0.00'], ['205', '0.00'], ['206', '0.00']]
    expect(found(print(zeros(five.slice(0, 2))), print(zeros(changed([1, '9.00']).slice(0, 2))))).toEqual([])
    expect(found(print(zeros(five)), print(zeros(changed([1, '9.00']))))[0]).toHaveLength(3)
    const beside = print([...changed([1, '9.00']), ['207', '7.00', '7.00']])
    expect(found(print(five), beside)[0]).toHaveLength(3)
    const blank = print(changed([1, ''], [2, '9.00']))
    expect(found(print(five), blank)[0]).toHaveLength(3)
    expect(found(print(zeros(five)), print([...changed([1, '9.00']), ['204', '4.00']]))[0]).toHaveLength(4)
  })

  it('does not take rows whose code stands several times', () => {
    const twice = [...five, ['203', '8.00'] as Row]
    expect(found(print(twice), print([...changed([3, '9.00']), ['203', '9.00']]))).toEqual([['甲印', '乙印']])
  })

  it('has nothing of tables that only one print has, and is none where none is in both', () => {
    const more = accountsOf({ income: { rows: [{ code: 'total', label: '合计', total: '9.00' }] } })
    expect(found(print(five), more)).toEqual([])
  })

  it.each([
    ['another year', { year: 2023 }],
    ['another unit', { department: '别局' }],
    ['another place', { region: '某省' }],
  ])('is none of %s', (_, more) => {
    expect(found(print(five), print(changed([1, '9.00']), more))).toEqual([])
  })

  it('may be given more than twice: each is held against the first', () => {
    const three = [print(five), print(five), print(changed([1, '9.00']))]
    expect(found(...three).map(([one, other]) => [one, other])).toEqual([
      ['甲印', '乙印'],
      ['甲印', '丙印'],
    ])
  })

  it('is compared in one unit of money', () => {
    const yuan = print(
      five.map(([code, total]) => [code, `${Number(total) * 10_000}`]),
      { unit: '元' },
    )
    expect(found(print(five), yuan)).toEqual([['甲印', '乙印']])
  })

  it('has tables: other forms are none', () => {
    expect(found(formOf({}), formOf({}))).toEqual([])
  })

  it('is none where one is of a department and the other of a unit', () => {
    const budget = (form: string) =>
      DepartmentBudget.parse({
        ...{ kind: 'departmentBudget', year: 2024, department: '某局', unit: '万元', excerpt: true, form },
        tables: { expenditure: { rows: rowsOf(five) } },
      })
    expect(found(budget('department'), budget('department'))).toHaveLength(1)
    expect(found(budget('department'), budget('unit'))).toEqual([])
  })
})
