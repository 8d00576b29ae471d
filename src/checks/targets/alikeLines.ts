import { cellOperand, hasFigure } from '../../facts/printedCell.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { TargetForm } from './form.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { type MoneyRow, rowCell, rowsOf } from './moneyCells.js'
import { bareName } from './plainText.js'

export const alikeLinesRule: TargetInspection = {
  kind: 'inspection',
  id: 'T12',
  says: /* @__PURE__ */ says(
    '支出没有名称、金额都相同的两行',
    'No two lines of expenditure have the same name and the same amount',
  ),
  basis: /* @__PURE__ */ byPractice(
    '同名同额的两行可能是同一项目列了两次',
    'Two lines of one name and one amount may be one project listed twice',
  ),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const lines = rowsOf(document, 'expenditure').filter(({ row }) => row.code === undefined)
    const groups = grouped(lines, (line) => identityOf(document, line))
    return groups.map((group) => onceCase(document, rule, group))
  },
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      expenditure: [
        { label: '网络维护费用', group: '项目支出', budget: '298' },
        { label: '网络维护费用', group: '项目支出', budget: '298' },
      ],
    },
    outcome: 'broken',
  },
}

/** Heading, name and amount. A line without an amount is like no other. */
function identityOf(form: TargetForm, line: MoneyRow): string {
  const cell = rowCell(form, line, 'budget')
  const amount = hasFigure(cell) && !cell.figure.value.isZero() ? cell.figure.value.toString() : `/${line.at}`
  return [bareName(line.row.group ?? ''), bareName(line.row.label), amount].join('/')
}

function onceCase(form: TargetForm, rule: Rule, [first, ...rest]: readonly [MoneyRow, ...MoneyRow[]]): Case {
  return foundCase(rule, 'expenditure', rowCell(form, first, 'budget'), {
    outcome: rest.length === 0 ? 'holds' : 'broken',
    operands: rest.map((line) => cellOperand(rowCell(form, line, 'budget'))),
    expected: {
      zh: `只列一行，或写明${rest.length + 1}行的区别`,
      en: `one line, or how the ${rest.length + 1} lines differ`,
    },
  })
}
