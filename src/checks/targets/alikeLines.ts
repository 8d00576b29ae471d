import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { cellOperand } from '../printed/printedCell.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { rowCell, rowsOf } from './moneyCells.js'
import { bareName } from './plainText.js'

/** A name without what is remarked in brackets. */
const withoutRemark = (label: string): string => bareName(label).replace(/\([^()]*\)/gu, '')

export const alikeLinesRule: TargetInspection = {
  kind: 'inspection',
  id: 'T12',
  says: /* @__PURE__ */ says(
    '支出各行的名称除括注外不相同',
    'Lines of expenditure differ in name by more than a remark in brackets',
  ),
  basis: /* @__PURE__ */ byPractice(
    '同名两行可能是同一项目列了两次',
    'Two lines of one name may be one project listed twice',
  ),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const lines = rowsOf(document, 'expenditure').filter(({ row }) => row.code === undefined)
    const groups = grouped(lines, ({ row }) => `${bareName(row.group ?? '')}/${withoutRemark(row.label)}`)
    return groups.map(([first, ...rest]) => {
      const others = rest.map((line) => rowCell(document, line, 'budget'))
      return foundCase(rule, 'expenditure', rowCell(document, first, 'budget'), {
        outcome: others.length === 0 ? 'holds' : 'broken',
        operands: others.map((other) => cellOperand(other)),
        expected: {
          zh: `只列一行，或写明与${others.map(({ label }) => label.zh).join('、')}的区别`,
          en: `one line, or how it differs from ${others.map(({ label }) => label.en).join('; ')}`,
        },
      })
    })
  },
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      expenditure: [
        { label: '网络维护费用（需评审项目）', group: '项目支出', budget: '140' },
        { label: '网络维护费用', group: '项目支出', budget: '298' },
      ],
    },
    outcome: 'broken',
  },
}
