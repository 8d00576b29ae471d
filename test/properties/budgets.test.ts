import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/deviation/linesOf.js'
import { proportionOf, sumOf } from '../../src/deviation/proportion.js'
import { knownValue, readMoney } from '../../src/deviation/readMoney.js'
import type { DepartmentBudget } from '../../src/documents/budget.js'
import { DepartmentBudget as Schema } from '../../src/documents/departmentBudget.js'
import { amountAt, type Grid, isFigure } from '../../src/documents/grid.js'
import type { DepartmentBudgetJson } from '../../src/documents/json/departmentBudgetJson.js'
import { isTotal, transferColumns } from '../../src/documents/transfers.js'
import type { Decimal } from '../../src/exact/decimal.js'
import { audit } from '../../src/procedures/audit.js'
import { consolidate } from '../../src/procedures/consolidate.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import { departmentName, type MadeUpUnit, madeUpUnits } from '../fixtures/budgets/madeUpUnit.js'
import { withAt } from '../fixtures/budgets/plantedIn.js'
import { shanghaiBudget } from '../fixtures/budgets/shanghaiBudget.js'
import { runs } from './runs.js'

const money = fc.integer({ min: 0, max: 99_999_999 })

/** A unit of the made-up department with money of its own. */
const unitAt = (at: number): fc.Arbitrary<MadeUpUnit> => {
  const unit = madeUpUnits(2025)[at] as MadeUpUnit
  const lines = unit.lines.map((line) =>
    fc
      .record({ personnel: money, nonPersonnel: fc.integer({ min: 1_000_000, max: 99_999_999 }), project: money })
      .map((own) => ({
        ...line,
        ...own,
        ...(line.paidBy === 'general' ? {} : { personnel: 0, nonPersonnel: 0 }),
      })),
  )
  return fc.tuple(...lines).map((own) => ({ ...unit, lines: own }))
}

const jsonOf = (unit: MadeUpUnit, at: number): DepartmentBudgetJson => {
  const before = madeUpUnits(2024)[at] as MadeUpUnit
  const { projectPages: _, ...json } = shanghaiBudget(unit, before, { form: 'unit', superior: departmentName })
  return { ...json, statements: [] }
}

const units = fc.tuple(unitAt(0), unitAt(1), unitAt(2)).map((all) => all.map(jsonOf))

/** Every figure of a budget, by table, code and column. */
function figuresIn(budget: DepartmentBudget): ReadonlyMap<string, Decimal> {
  const cellsOf = (grid: Grid): readonly [string, Decimal][] =>
    grid.layout.columns.flatMap(({ id }, column) =>
      grid.codes.flatMap((code, row): [string, Decimal][] => {
        const cell = (grid.starts[column] as number) + row
        const isPrinted = (grid.starts[column] as number) >= 0 && isFigure(grid.prints[cell] as number)
        return isPrinted ? [[`${grid.layout.id} ${code} ${id}`, amountAt(grid, cell)]] : []
      }),
    )
  return new Map(budget.grids.flatMap((grid) => (grid ? cellsOf(grid) : [])))
}

const identitiesIn = (budget: DepartmentBudget): readonly string[] =>
  audit(budget)
    .findings.map(({ id }) => id)
    .filter((id) => /^G\d/u.test(id))

describe('consolidating', () => {
  it('is summing, cell by cell, and what it makes agrees with its units', () => {
    fc.assert(
      fc.property(units, (jsons) => {
        const parts = jsons.map((json) => Schema.parse(json))
        const made = consolidate(parts, { department: departmentName })
        const all = parts.map(figuresIn)
        for (const [key, value] of figuresIn(made)) {
          const summed = sumOf(all.flatMap((figures) => figures.get(key) ?? []))
          expect([key, String(value)]).toEqual([key, String(summed)])
        }
        expect(figuresIn(made).size).toBe(new Set(all.flatMap((figures) => [...figures.keys()])).size)
        expect(reconcile([made, ...parts]).findings).toEqual([])
      }),
      runs(5),
    )
  })

  it('does not depend on the order of the units, nor on how they are put together', () => {
    fc.assert(
      fc.property(units, (jsons) => {
        const [one, two, three] = jsons.map((json) => Schema.parse(json)) as [
          DepartmentBudget,
          DepartmentBudget,
          DepartmentBudget,
        ]
        const cells = (budget: DepartmentBudget): readonly string[] =>
          [...figuresIn(budget)].map(([key, value]) => `${key} ${value}`).toSorted()
        const whole = cells(consolidate([one, two, three]))
        expect(cells(consolidate([three, one, two]))).toEqual(whole)
        expect(cells(consolidate([consolidate([one, two]), three]))).toEqual(whole)
      }),
      runs(5),
    )
  })

  it('without what units give each other keeps every identity of the tables that hold it', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 999_999 }), (jsons, moved) => {
        const [first, second, third] = jsons as [DepartmentBudgetJson, DepartmentBudgetJson, DepartmentBudgetJson]
        const giver = withTransfer(first, 'expenditure', 'grantToSubordinate', moved)
        const taker = withTransfer(second, 'income', 'grantFromSuperior', moved)
        const parts = [giver, taker, third].map((json) => Schema.parse(json))
        const of = (id: string): boolean => ['G6', 'G7', 'G10', 'G11'].includes(id)
        for (const eliminate of [false, true]) {
          const made = consolidate(parts, { department: departmentName, eliminate })
          expect(identitiesIn(made).filter(of)).toEqual([])
          expect(reconcile([made, ...parts]).findings).toEqual([])
        }
        const figures = figuresIn(consolidate(parts, { department: departmentName, eliminate: true }))
        const left = [...figures.keys()].filter((key) =>
          transferColumns(key.split(' ')[0] as string).includes(key.split(' ')[2] as string),
        )
        expect(left.filter((key) => !figures.get(key)?.isZero())).toEqual([])
      }),
      runs(5),
    )
  })
})

describe('money ten thousand times as large', () => {
  it('changes no share and breaks no identity', () => {
    fc.assert(
      fc.property(units, (jsons) => {
        const [json] = jsons as [DepartmentBudgetJson]
        const before = Schema.parse(json)
        const after = Schema.parse(inLargerUnit(json))
        expect(identitiesIn(after)).toEqual(identitiesIn(before))
        for (const by of ['functionalClass', 'fundingSource', 'expenditureKind', 'threePublic'] as const)
          expect(sharesOf(after, by)).toEqual(sharesOf(before, by))
      }),
      runs(5),
    )
  })
})

/** The same digits in another unit of money: ten thousand times as much. */
const inLargerUnit = (json: DepartmentBudgetJson): DepartmentBudgetJson =>
  JSON.parse(
    JSON.stringify(json).replaceAll('"unit":"万元"', '"unit":"亿元"').replaceAll('"unit":"元"', '"unit":"万元"'),
  )

function sharesOf(
  budget: DepartmentBudget,
  by: 'functionalClass' | 'fundingSource' | 'expenditureKind' | 'threePublic',
) {
  const lines = linesOf(budget, by).map(({ key, originalBudget }) => ({
    key,
    value: knownValue(readMoney(originalBudget, budget)),
  }))
  const whole = sumOf(lines.flatMap(({ value }) => value ?? []))
  return lines.map(({ key, value }) => [key, value && String(proportionOf(value, whole).value?.value)])
}

/** Money that one unit gives another, in every row of a table that holds it. */
function withTransfer(
  json: DepartmentBudgetJson,
  table: 'income' | 'expenditure',
  column: string,
  moved: number,
): DepartmentBudgetJson {
  return withAt(json, ['tables', table, 'rows'], (rows: readonly Record<string, string>[]) =>
    rows.map((row) => {
      const isOf = isTotal(row.code ?? '') || '2010302'.startsWith(row.code ?? '')
      return isOf
        ? { ...row, [column]: String(moved), total: String(Number(row.total) + moved) }
        : { ...row, [column]: '0' }
    }),
  )
}
