import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetForm } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import {
  type MoneyColumn,
  type MoneyRow,
  moneyColumns,
  printsColumn,
  rowCell,
  rowsOf,
  totalCell,
} from './moneyCells.js'
import { bareName, isOfWhich, isSumLabel } from './plainText.js'

const appropriations: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'generalPublicBudget',
  'governmentManagedFund',
  'stateCapitalOperations',
])

export const fundingRule: TargetInspection = {
  kind: 'inspection',
  id: 'T1',
  says: /* @__PURE__ */ says(
    '资金总额等于各资金来源之和，一项来源等于其各项之和；“其中”只列一部分的，不小于它',
    'Total funds are the sum of their sources, and a source that is divided is the sum of its parts, or no less than those named “of which”',
  ),
  basis: /* @__PURE__ */ byArithmetic('“其中”各项构成总额', 'What is listed “of which” makes up the total'),
  severity: 'error',
  applies,
  inspect: ({ document }, rule) => moneyColumns.flatMap((column) => columnCases(document, rule, column)),
  example: {
    document: {
      kind: 'projectTarget',
      funding: [
        { code: 'total', label: '资金总额', budget: '64' },
        { code: 'fiscalAppropriation', label: '其中：财政拨款', budget: '60' },
        { code: 'otherFunds', label: '其他资金', budget: '0' },
      ],
    },
    outcome: 'broken',
  },
}

function columnCases(form: TargetForm, rule: Rule, column: MoneyColumn): Case[] {
  const rows = rowsOf(form, 'funding').filter((row) => printsColumn(column)(row) && !isExtraSum(row))
  if (rows.length === 0) return []
  const cells = (list: readonly MoneyRow[]) => list.map((row) => rowCell(form, row, column))
  const wholes = new Map(rows.map((row) => [row, wholeOf(row, rows)]))
  const sources = rows.filter((row) => row.row.code !== 'total' && !wholes.get(row))
  return [
    totalCase(
      sources,
      sources.filter((row) => followsNamedPart(row, rows)),
      (list) => sumCase(rule, column, totalCell(form, column), cells(list)),
    ),
    ...rows.flatMap((whole) => {
      const parts = rows.filter((row) => wholes.get(row) === whole)
      const relation = parts.some(isNamedPart) || isOneOfSeveral(parts) ? 'atLeast' : 'equals'
      return parts.length === 0 ? [] : [sumCase(rule, column, rowCell(form, whole, column), cells(parts), { relation })]
    }),
  ]
}

/** Rows that follow a part named “of which” may be parts too: the total is with them or without. */
function totalCase(
  sources: readonly MoneyRow[],
  doubtful: readonly MoneyRow[],
  sum: (of: readonly MoneyRow[]) => Case,
) {
  const all = sum(sources)
  if (!isTold(all) || doubtful.length === 0) return all
  const without = sum(sources.filter((row) => !doubtful.includes(row)))
  return isTold(without) ? all : without
}

const isTold = ({ judgement, suspicious = false }: Case): boolean => judgement.outcome === 'broken' || suspicious

function followsNamedPart({ row, at }: MoneyRow, rows: readonly MoneyRow[]): boolean {
  const above = rows.find((one) => one.at === at - 1)
  if (row.code !== undefined || !above) return false
  return (isNamedPart(above) && sourceAbove(above, rows) !== undefined) || followsNamedPart(above, rows)
}

/** A sum without a code repeats the rows above it. */
const isExtraSum = ({ row }: MoneyRow): boolean => row.code === undefined && isSumLabel(row.label)

/** A part that is only named “of which” may be one of several: the others need not be printed. */
const isOneOfSeveral = (parts: readonly MoneyRow[]): boolean =>
  parts.length === 1 && parts.every(({ row }) => isOfWhich(row.label))

/** A row without a code that is printed as a part of something. */
const isNamedPart = ({ row }: MoneyRow): boolean => row.code === undefined && isOfWhich(row.label)

/** The source that a row is a part of; undefined where it is a source of its own. */
function wholeOf(row: MoneyRow, rows: readonly MoneyRow[]): MoneyRow | undefined {
  if (row.row.code === 'total') return undefined
  const subtotal = rows.find((one) => one.row.code === 'fiscalAppropriation')
  if (subtotal && isAppropriation(row, subtotal)) return subtotal
  const { group } = row.row
  const heading = rows.find(
    (one) =>
      one !== row && one.row.code !== 'total' && group !== undefined && bareName(one.row.label) === bareName(group),
  )
  return heading ?? (isNamedPart(row) ? sourceAbove(row, rows) : undefined)
}

/** A budget is a part of the appropriations, unless the form prints it outside of their heading. */
const isAppropriation = ({ row }: MoneyRow, subtotal: MoneyRow): boolean =>
  appropriations.has(row.code) && (subtotal.row.group === undefined || subtotal.row.group === row.group)

/** What stands “of which” below a source is a part of it; below the total it begins the list of sources. */
const sourceAbove = ({ at }: MoneyRow, rows: readonly MoneyRow[]): MoneyRow | undefined =>
  rows.findLast((one) => one.at < at && one.row.code !== undefined && one.row.code !== 'total')
