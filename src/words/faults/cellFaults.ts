import type { Sentence } from '../../law/basis.js'
import { budgetColumns } from '../../terms/budgetStage.js'
import type { CellKind } from '../../terms/cellKind.js'
import { formFields } from '../../terms/formField.js'
import { nounOf } from '../../terms/term.js'
import { fault } from './faultWords.js'

const kinds: Readonly<Record<CellKind, Sentence>> = {
  amount: /* @__PURE__ */ nounOf(budgetColumns, 'amount'),
  number: { zh: '数字', en: 'number' },
  points: { zh: '分数', en: 'number of points' },
  rate: { zh: '百分比', en: 'percentage' },
  year: /* @__PURE__ */ nounOf(formFields, 'year'),
}

/** What is wrong with a cell, whatever stands in it. */
export const cellFaults = {
  /** It holds neither a figure nor a blank. */
  unreadableCell: fault<{ readonly text: string; readonly cell: CellKind }>({
    zh: ({ text, cell }) => [
      `“${text}”不是${kinds[cell].zh}，涉及本格的计算均未作出`,
      `请按印刷原样核对，填列${kinds[cell].zh}或留空`,
    ],
    en: ({ text, cell }) => [
      `“${text}” is no ${kinds[cell].en}, so that nothing was computed with this cell`,
      `look it up on the paper, and give the ${kinds[cell].en} or leave it blank`,
    ],
  }),
} as const
