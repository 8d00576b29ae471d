import { describe, expect, it } from 'vitest'
import { accountTableRules as rules } from '../../../src/checks/accounts/accountTableRules.js'
import { hitsOn, suspectsOn } from '../../../src/checks/brokenIn.js'
import { casesTouched, mendedBy } from '../../../src/checks/mendedBy.js'
import type { Instance } from '../../../src/checks/operations/operation.js'
import { isMovable, type OutOfPlace, putBack } from '../../../src/documents/displacedGrid.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { Grid } from '../../../src/documents/grid.js'
import { columnOf, refer } from '../../../src/facts/cellRef.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { gridWith } from '../../fixtures/accountsOf.js'
import { plantable, slips } from '../../fixtures/causes/plant.js'
import { slideRows } from '../../fixtures/causes/shiftRows.js'

type Json = typeof ordinary

const wrong = (): Json => {
  const json = structuredClone(ordinary)
  for (const [at, { text, beside, set }] of plantable(json).entries())
    if (at % 7 === 0) set(slips.transposed?.(text, beside) ?? text)
  return json
}

/** Every way to put figures of a grid back, likely or not. */
function* waysOf(grid: Grid): Generator<OutOfPlace> {
  const printed = [...grid.starts.keys()].filter((column) => (grid.starts[column] as number) >= 0)
  for (const one of printed)
    for (const other of printed.filter((each) => each > one)) yield { columns: [one, other], from: 0, by: 0 }
  if (!isMovable(grid)) return
  for (const columns of [printed, ...printed.map((column) => [column])])
    for (let from = 0; from < grid.rowCount; from += 2) for (const by of [1, -1] as const) yield { columns, from, by }
}

describe('what putting figures back would mend', () => {
  it.each([
    ['right', ordinary],
    ['wrong', wrong()],
    ['shifted', slideRows(ordinary as never, 'expenditure', { first: 2, size: 8, by: 1 }) as Json],
  ])('is never less than a quick pass finds over the grid: tables that are %s', (_, json) => {
    const document = FinalAccounts.parse(json)
    let mended = 0
    for (const [at, grid] of document.grids.entries()) {
      if (!grid) continue
      const { hits: before, suspects } = suspectsOn(document, rules, at)
      expect(before).toBe(hitsOn(document, rules, at))
      const touchedBy = casesTouched(suspects, grid)
      for (const out of waysOf(grid)) {
        const grids = document.grids.map((own, place) => (place === at ? putBack(grid, out) : own))
        const gone = before - hitsOn({ ...document, grids }, rules, at)
        mended = Math.max(mended, gone)
        expect(mendedBy(touchedBy(out.columns), grid, out)).toBeGreaterThanOrEqual(gone)
      }
    }
    expect(mended).toBeGreaterThan(json === ordinary ? -1 : 0)
  })
})

/** A table of four rows; 上缴上级支出 is not printed. */
const money = gridWith(
  'expenditure',
  [
    ['total', '合计', '10', '6', '4'],
    ['201', '一般公共服务支出', '6', '2', '4'],
    ['202', '外交支出', '3', '5', ''],
    ['203', '国防支出', '1', '1', '0'],
  ].map(([code = '', label = '', total = '', basic = '', project = '']) => ({ code, label, total, basic, project })),
)
const columns = { total: 0, basic: 1, project: 2, toSuperior: 3 } as const
const at = (row: number, name: keyof typeof columns) => refer(money, row, columns[name])
/** What another table prints: 0, 1, 2 and so on. */
const numbers = gridWith(
  'income',
  Array.from({ length: 16 }, (_, row) => ({
    code: `${200 + row}`,
    label: '',
    total: `${row}`,
    fiscalAppropriation: `${row}`,
  })),
)
const printed = (amount: number) => refer(numbers, amount, columnOf('income', 'total'))
/** It counts other steps. */
const fine = gridWith(
  'income',
  ['4.0', '0.6'].map((total, row) => ({ code: `${200 + row}`, label: '', total })),
)
const makes = (whole: Instance['whole'], plus: Instance['plus'], more: Partial<Instance> = {}): Instance => ({
  ...{ whole, plus, minus: [], relation: 'equals' as const },
  ...more,
})

const mended = (back: OutOfPlace, ...cases: readonly Instance[]): number =>
  mendedBy(casesTouched(cases, money)([0, 1, 2]), money, back)

describe('a case that is not plainly true', () => {
  /** 基本支出 is 4, 4, blank and 0 then, 项目支出 6, 2, 5 and 1. */
  const swapped: OutOfPlace = { columns: [columns.basic, columns.project], from: 0, by: 0 }
  const limit = { relation: 'atMost' } as const

  it.each<[string, Instance, number]>([
    ['is mended', makes(printed(4), [at(0, 'basic')]), 1],
    ['is wrong', makes(printed(6), [at(0, 'basic')]), 0],
    ['of two parts is mended', makes(printed(8), [at(0, 'basic'), at(1, 'basic')]), 1],
    ['of two parts is wrong', makes(printed(4), [at(0, 'basic'), at(1, 'basic')]), 0],
    ['with something taken off is mended', makes(printed(4), [at(0, 'total')], { minus: [at(0, 'project')] }), 1],
    ['with something taken off is wrong', makes(printed(6), [at(0, 'total')], { minus: [at(0, 'project')] }), 0],
    ['comes within its limit', makes(printed(5), [at(0, 'project')], limit), 1],
    ['stays beyond its limit', makes(printed(7), [at(0, 'project')], limit), 0],
    ['may have to be equal', makes(printed(5), [at(0, 'project')], { ...limit, equalWhen: 'allMoneyIsFiscal' }), 0],
    ['is equal', makes(printed(6), [at(0, 'project')], { ...limit, equalWhen: 'allMoneyIsFiscal' }), 1],
    ['may be none', makes(printed(4), [at(0, 'basic')], { onlyWhen: 'threePublicIsGeneral' }), 0],
    ['lacks a figure', makes(printed(4), [at(2, 'basic')]), 0],
    ['lacks a row', makes(printed(5), [at(0, 'basic'), at(-1, 'basic')]), 0],
    ['lacks the first row', makes(printed(10), [at(0, 'basic'), at(-1, 'total')]), 0],
    ['lacks a column', makes(printed(14), [at(0, 'basic'), at(1, 'toSuperior')]), 0],
    ['counts other steps', makes(refer(fine, 0, columnOf('income', 'total')), [at(0, 'basic')]), 0],
    ['counts as many other steps', makes(refer(fine, 1, columnOf('income', 'total')), [at(0, 'basic')]), 0],
    ['moves as a whole', makes(at(0, 'basic'), [at(1, 'basic')]), 0],
    ['moves with what is taken off', makes(at(0, 'basic'), [at(1, 'basic')], { minus: [at(3, 'basic')] }), 0],
    ['moves without a part', makes(at(0, 'basic'), [at(1, 'basic'), printed(0)]), 1],
    [
      'moves without a part of such a column',
      makes(at(0, 'basic'), [at(1, 'basic'), refer(numbers, 0, columns.basic)]),
      1,
    ],
    [
      'moves without one of what is taken off',
      makes(at(0, 'basic'), [at(1, 'basic')], { minus: [at(3, 'basic'), printed(0)] }),
      1,
    ],
  ])('%s where two columns are put back', (_, one, expected) => {
    expect(mended(swapped, one)).toBe(expected)
  })

  it.each<[string, Instance, number]>([
    ['moves with its row', makes(at(0, 'total'), [at(0, 'basic'), at(0, 'project')], { inRow: true }), 0],
    ['of several rows is mended', makes(at(0, 'total'), [at(0, 'basic'), at(0, 'project')]), 1],
    ['is wrong', makes(at(1, 'total'), [at(0, 'basic')]), 0],
    ['lacks what was lost', makes(at(3, 'total'), []), 0],
  ])('%s where rows are put back', (_, one, expected) => {
    expect(mended({ columns: [0, 1, 2], from: 0, by: 1 }, one)).toBe(expected)
  })

  it('is one of as many as there are', () => {
    const one = makes(printed(4), [at(0, 'basic')])
    expect(mended(swapped, one, makes(printed(6), [at(0, 'basic')]), one)).toBe(2)
    expect(mended(swapped)).toBe(0)
  })
})

describe('the cases that columns touch', () => {
  const [total, basic, both] = [
    makes(printed(4), [at(0, 'total'), at(1, 'total')]),
    makes(at(0, 'basic'), [printed(4)]),
    makes(at(0, 'total'), [], { minus: [at(0, 'basic')] }),
  ] as const
  const elsewhere = makes(printed(4), [refer(numbers, 0, columns.basic)])
  const cases = [total, basic, both, elsewhere]
  const touched = (of: readonly number[]) => casesTouched(cases, money)(of).map(({ one }) => one)

  it.each([
    [[columns.total], [total, both]],
    [[columns.basic], [basic, both]],
    [[columns.project], []],
    [
      [columns.total, columns.project],
      [total, both],
    ],
    [
      [columns.project, columns.basic],
      [basic, both],
    ],
    [[columns.total, columns.basic, columns.project], cases],
  ])('%j are those that rest on a cell of theirs, and all where more than two move', (of, expected) => {
    expect(touched(of)).toEqual(expected)
  })

  it('of two columns are those of either', () => {
    expect(new Set(touched([columns.total, columns.basic]))).toEqual(new Set([total, basic, both]))
  })
})
