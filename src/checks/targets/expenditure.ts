import { expenditureKinds } from '../../terms/expenditure.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { PrintedCell } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import {
  type MoneyColumn,
  type MoneyRow,
  missingRow,
  moneyColumns,
  printsColumn,
  rowCell,
  rowOfCode,
  rowsOf,
  totalCell,
} from './moneyCells.js'
import { bareName, plainText } from './plainText.js'

const kind = 'inspection'

export const expenditureRule: TargetInspection = {
  kind,
  id: 'T2',
  says: /* @__PURE__ */ says('各类支出之和等于资金总额', 'The kinds of expenditure add up to the total funds'),
  basis: /* @__PURE__ */ byArithmetic('同一总额按支出性质分列', 'One total divided by the nature of expenditure'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    moneyColumns.flatMap((column) => {
      const total = totalCell(document, column)
      const printed = rowsOf(document, 'expenditure').some(printsColumn(column))
      return total.figure === 'missing' || !printed ? [] : [sumCase(rule, column, total, kindCells(document, column))]
    }),
  example: {
    document: {
      kind: 'departmentTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '2370.50' }],
      expenditure: [
        { code: 'basic', label: '基本支出', budget: '2306.50' },
        { code: 'project', label: '项目支出', budget: '64' },
      ],
    },
    outcome: 'holds',
  },
}

/** Basic and project expenditure must be there; other kinds count where they are printed. */
const kindCells = (form: TargetForm, column: MoneyColumn): PrintedCell[] =>
  expenditureKinds.flatMap(({ id }) => {
    const row = rowOfCode(form, 'expenditure', id)
    if (row) return [rowCell(form, row, column)]
    return id === 'basic' || id === 'project' ? [missingRow(form, 'expenditure', id, column)] : []
  })

export const linesRule: TargetInspection = {
  kind,
  id: 'T3',
  says: /* @__PURE__ */ says(
    '一类支出等于其下所列各行之和',
    'A kind of expenditure is the sum of the lines listed under it',
  ),
  basis: /* @__PURE__ */ byArithmetic('其下各行是它的明细', 'The lines under it are its details'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) =>
    rowsOf(document, 'expenditure').flatMap((row) => (row.row.code ? detailCases(document, rule, row) : [])),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      expenditure: [
        { code: 'project', label: '项目支出', budget: '50' },
        { label: '物业管理费', group: '项目支出', budget: '42' },
        { label: '培训费', group: '项目支出', budget: '12' },
      ],
    },
    outcome: 'broken',
  },
}

const parts: Readonly<Record<string, readonly string[]>> = { basic: ['personnel', 'nonPersonnel'] }

function detailCases(form: TargetForm, rule: Rule, whole: MoneyRow): Case[] {
  const lines = rowsOf(form, 'expenditure').filter((line) => line !== whole && isDetailOf(line, whole))
  const partial = lines.some(({ row }) => plainText(row.label).startsWith('其中'))
  return moneyColumns.flatMap((column) => {
    const cells = lines.filter(printsColumn(column)).map((line) => rowCell(form, line, column))
    const cell = rowCell(form, whole, column)
    if (cells.length === 0 || cell.figure === 'missing') return []
    return [sumCase(rule, column, cell, cells, { relation: partial ? 'atLeast' : 'equals' })]
  })
}

const isDetailOf = ({ row }: MoneyRow, { row: whole }: MoneyRow): boolean =>
  row.code === undefined
    ? row.group !== undefined && bareName(row.group) === bareName(whole.label)
    : (parts[whole.code as string]?.includes(row.code) ?? false)
