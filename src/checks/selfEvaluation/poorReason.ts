import { type Place, wordsOperand } from '../../facts/printedCell.js'
import { reasonGiven, wordsOf } from '../../facts/reasonGiven.js'
import type { Sentence } from '../../law/basis.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { byArithmetic, byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { ScoredRow, SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'
import { dutyOf, isDeducted } from './owedReason.js'

const kind = 'inspection'

/** The rows that owe a reason and have something in its place. */
const reasonedRows = (context: SelfEvaluationContext): readonly ScoredRow[] =>
  context.rows.filter((row) => {
    const given = reasonGiven(row.indicator.reason)
    return (given === 'given' || given === 'placeholder') && (isDeducted(row) || dutyOf(context, row) !== null)
  })

const row = { level1: '产出指标', level2: '数量指标', target: '≥10场', actual: '8场', points: '10', score: '8' }

export const placeholderReasonRule: SelfEvaluationInspection = {
  kind,
  id: 'E17',
  says: /* @__PURE__ */ says(
    '应填原因处不以“无”、“/”等字样代替',
    'Where a reason is owed no placeholder stands in its place',
  ),
  basis: /* @__PURE__ */ byForm(
    '自评表设“偏差原因分析及改进措施”一栏',
    'The form has a column for reasons of deviation and remedies',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    reasonedRows(context).map(({ indicator: { reason = '' }, place }) =>
      foundCase(rule, 'reason', place('reason'), {
        outcome: reasonGiven(reason) === 'placeholder' ? 'broken' : 'holds',
        operands: [wordsOperand(place('reason'), reason)],
        expected: { zh: `说明原因，而不是“${reason}”`, en: `a reason instead of “${reason}”` },
      }),
    ),
  example: { document: { indicators: [{ ...row, level3: '场次', reason: '无' }] }, outcome: 'broken' },
}

/** The column of its own row that a reason repeats. */
function copiedFrom({ indicator, place }: ScoredRow, words: string): Place | undefined {
  const column = (['level3', 'target', 'actual'] as const).find((name) => wordsOf(indicator[name]) === words)
  return column && place(column)
}

const ofItsOwn = ({ label }: Place): Sentence => ({
  zh: `自己的原因，而不是照抄${label.zh}`,
  en: `a reason of its own, not a copy of ${label.en}`,
})

export const copiedReasonRule: SelfEvaluationInspection = {
  kind,
  id: 'E18',
  says: /* @__PURE__ */ says(
    '各项偏差原因分别说明，不照抄另一项、指标名称或完成值',
    'Each deviation has a reason of its own, copied from no other row, name or value',
  ),
  basis: /* @__PURE__ */ byArithmetic('不同指标的偏差各有其因', 'Different deviations have different causes'),
  severity: 'note',
  applies,
  inspect: (context, rule) => {
    const first = new Map<string, ScoredRow>()
    const rows = reasonedRows(context).filter(({ indicator }) => reasonGiven(indicator.reason) === 'given')
    return rows.map((one) => {
      const words = wordsOf(one.indicator.reason ?? '')
      const source = first.get(words)?.place('reason') ?? copiedFrom(one, words)
      if (!first.has(words)) first.set(words, one)
      return foundCase(rule, 'reason', one.place('reason'), {
        outcome: source ? 'broken' : 'holds',
        operands: source ? [wordsOperand(source, one.indicator.reason ?? '')] : [],
        ...(source ? { expected: ofItsOwn(source) } : {}),
      })
    })
  },
  example: {
    document: {
      indicators: [
        { ...row, level3: '培训场次', reason: '受疫情影响' },
        { ...row, level3: '宣传场次', reason: '受疫情影响。' },
      ],
    },
    outcome: 'broken',
  },
}
