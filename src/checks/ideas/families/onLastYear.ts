import type { DepartmentBudget } from '../../../documents/budget.js'
import { cellAt, type Grid, isFigure, rowOf } from '../../../documents/grid.js'
import { refer } from '../../../facts/cellRef.js'
import { cellIn } from '../../../facts/families/cellsOfGrid.js'
import type { Titled } from '../../../facts/families/titled.js'
import { budgetsInRow, inDocument } from '../../../facts/families/years.js'
import { byArithmetic } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'
import { changesOnLastYear } from '../sentences/changeOnLastYear.js'
import { gathered } from './gathered.js'

export const onLastYear: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'years',
  id: 'X14',
  says: {
    zh: '预算所列、所称的上年预算数（“比上年预算增加X”）等于上年预算的同一数',
    en: 'What a budget prints or says of last year’s budget is the same figure of last year’s budget',
  },
  basis: byArithmetic('上年预算数=本年预算数−增加额', 'Last year’s budget is this year’s less the increase'),
  severity: 'error',
  applies: { forms: ['departmentBudget'], years: null, region: null, level: null },
  wide: (documents) =>
    budgetsInRow(documents).flatMap(([now, before]) =>
      gathered([...toldChanges(now, before), ...columns(now, before)]),
    ),
  example: {
    documents: [
      {
        kind: 'departmentBudget',
        year: 2025,
        statements: [
          {
            kind: 'change',
            subject: 'expenditure',
            scope: 'all',
            against: 'lastYearBudget',
            figures: { now: '120.00', change: '增加20.00' },
          },
        ],
        tables: {},
      },
      {
        kind: 'departmentBudget',
        year: 2024,
        tables: {
          incomeAndExpenditure: {
            expenditure: { rows: [{ code: 'grandTotal', label: '支出总计', originalBudget: '110.00' }] },
          },
        },
      },
    ],
    outcome: 'broken',
  },
}

type Budget = Titled<DepartmentBudget>

/** “比2024年预算增加X万元”, against the budget of 2024. */
const toldChanges = (now: Budget, before: Budget): readonly SumClaim[] =>
  changesOnLastYear(now.facts, before.facts).map((claim) => ({
    ...claim,
    row: `${now.title}:${claim.row ?? ''}`,
    whole: inDocument(now, claim.whole),
    parts: claim.parts.map((cell) => inDocument(now, cell)),
    minus: (claim.minus ?? []).map((cell) => inDocument(before, cell)),
  }))

/** The column of last year’s budget, against the first column of the same table a year earlier. */
const columns = (now: Budget, before: Budget): readonly SumClaim[] =>
  now.document.grids.flatMap((grid, place) => {
    const last = before.document.grids[place]
    const column = grid?.layout.columns.findIndex(({ id }) => id === 'previousBudget') ?? -1
    return grid && last && column >= 0 ? rowClaims([now, grid], [before, last], column) : []
  })

const rowClaims = (
  [now, grid]: readonly [Budget, Grid],
  [before, last]: readonly [Budget, Grid],
  column: number,
): readonly SumClaim[] =>
  grid.codes.flatMap((code, row): SumClaim[] => {
    const [cell, other] = [cellAt(grid, row, column), cellAt(last, rowOf(last, code), 0)]
    const isPrinted = (of: Grid, at: number): boolean => at >= 0 && isFigure(of.prints[at] as number)
    if (code === '' || !isPrinted(grid, cell) || !isPrinted(last, other)) return []
    const { unit } = now.document
    return [
      {
        kind: 'sum',
        about: grid.layout.id,
        row: `${now.title}:${code}:previousBudget`,
        whole: cellIn(refer(grid, row, column), unit, now.title),
        parts: [cellIn(refer(last, rowOf(last, code), 0), unit, before.title)],
      },
    ]
  })
