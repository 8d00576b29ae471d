import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { type Place, wordsOperand } from '../../../facts/printedCell.js'
import { reasonGiven, wordsOf } from '../../../facts/reasonGiven.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { reasonedRows } from './reasonedRows.js'

const row = { level1: '产出指标', level2: '数量指标', target: '≥10场', actual: '8场', points: '10', score: '8' }

export const copiedReason: Idea = {
  kind: 'inspection',
  id: 'E18',
  says: {
    zh: '各项偏差原因分别说明，不照抄另一项、指标名称或完成值',
    en: 'Each deviation has a reason of its own, copied from no other row, name or value',
  },
  basis: byPractice('不同指标的偏差各有其因', 'Different deviations have different causes'),
  severity: 'note',
  claims: reasonClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        { ...row, level3: '培训场次', reason: '受疫情影响' },
        { ...row, level3: '宣传场次', reason: '受疫情影响。' },
      ],
    },
    outcome: 'broken',
  },
}

/** Every reason given, beside the first place that says the same. */
function reasonClaims(context: Context): readonly Claim[] {
  const first = new Map<string, Place>()
  return reasonedRows(context)
    .map((one) => one.row)
    .filter((one) => reasonGiven(one.text('reason')) === 'given')
    .map((one) => {
      const text = one.text('reason') ?? ''
      const words = wordsOf(text)
      const source = first.get(words) ?? copiedFrom(one, words)
      if (!first.has(words)) first.set(words, one.place('reason'))
      return {
        kind: 'found',
        about: 'reason',
        place: one.place('reason'),
        outcome: source ? 'broken' : 'holds',
        operands: source ? [wordsOperand(source, text)] : [],
        ...(source ? { fault: { kind: 'copiedReason', reason: text, from: source.label } } : {}),
      }
    })
}

/** The column of its own row that a reason repeats. */
function copiedFrom(one: IndicatorRow, words: string): Place | undefined {
  const column = (['level3', 'target', 'actual'] as const).find((name) => wordsOf(one.text(name) ?? '') === words)
  return column && one.place(column)
}
