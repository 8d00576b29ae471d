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

const appropriations: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'generalPublicBudget',
  'governmentManagedFund',
  'stateCapitalOperations',
])

export const fundingRule: TargetInspection = {
  kind: 'inspection',
  id: 'T1',
  says: /* @__PURE__ */ says(
    '资金总额等于各资金来源之和，财政拨款等于其各项之和',
    'Total funds are the sum of their sources, appropriations the sum of theirs',
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
  const rows = rowsOf(form, 'funding').filter(printsColumn(column))
  if (rows.length === 0) return []
  const cells = (list: readonly MoneyRow[]) => list.map((row) => rowCell(form, row, column))
  const subtotal = rows.find(({ row }) => row.code === 'fiscalAppropriation')
  const within = rows.filter((row) => subtotal && isPartOf(row, subtotal))
  const sources = rows.filter((row) => row.row.code !== 'total' && !within.includes(row))
  return [
    sumCase(rule, column, totalCell(form, column), cells(sources)),
    ...(subtotal && within.length > 0 ? [sumCase(rule, column, rowCell(form, subtotal, column), cells(within))] : []),
  ]
}

/** A budget is a part of the appropriations, unless the form prints it outside of their heading. */
const isPartOf = ({ row }: MoneyRow, subtotal: MoneyRow): boolean =>
  appropriations.has(row.code) && (subtotal.row.group === undefined || subtotal.row.group === row.group)
