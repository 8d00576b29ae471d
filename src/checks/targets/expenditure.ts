import type { PrintedCell } from '../../facts/printedCell.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
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
import { bareName, isOfWhich, isSumLabel } from './plainText.js'

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
      return total.figure === 'missing' || !printed ? [] : [kindsCase(document, rule, column, total)]
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

/** Rows that are neither a known kind nor a detail may be kinds of their own: the total is with them or without. */
function kindsCase(form: TargetForm, rule: Rule, column: MoneyColumn, total: PrintedCell): Case {
  const kinds = kindCells(form, column)
  const alone = sumCase(rule, column, total, kinds)
  const others = othersOf(form).filter(printsColumn(column))
  if (alone.judgement.outcome !== 'broken' || others.length === 0) return alone
  return sumCase(rule, column, total, [...kinds, ...others.map((row) => rowCell(form, row, column))])
}

function othersOf(form: TargetForm): readonly MoneyRow[] {
  const rows = rowsOf(form, 'expenditure')
  const headings = new Set(rows.map(({ row }) => bareName(row.label)))
  return rows.filter(
    ({ row }) =>
      row.code === undefined &&
      !isOfWhich(row.label) &&
      !isSumLabel(row.label) &&
      !(row.group && headings.has(bareName(row.group))),
  )
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
    '一类支出等于其下所列各行之和；“其中”只列一部分的，不小于它',
    'A kind of expenditure is the sum of the lines listed under it, or no less than those named “of which”',
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
  const someOnly = lines.some(({ row }) => row.code === undefined && isOfWhich(row.label))
  return moneyColumns.flatMap((column) => {
    const cells = lines.filter(printsColumn(column)).map((line) => rowCell(form, line, column))
    const cell = rowCell(form, whole, column)
    if (cells.length === 0 || cell.figure === 'missing') return []
    const partial = someOnly || cells.length < lines.length || isOnePart(lines)
    return [sumCase(rule, column, cell, cells, { relation: partial ? 'atLeast' : 'equals' })]
  })
}

/** Personnel alone does not make basic expenditure. */
const isOnePart = (lines: readonly MoneyRow[]): boolean => lines.length === 1 && lines[0]?.row.code !== undefined

const isDetailOf = ({ row }: MoneyRow, { row: whole }: MoneyRow): boolean =>
  row.code === undefined
    ? row.group !== undefined && bareName(row.group) === bareName(whole.label) && !isSumLabel(row.label)
    : (parts[whole.code as string]?.includes(row.code) ?? false)
