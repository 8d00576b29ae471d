import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { nounOf, nounsOf } from '../../terms/term.js'
import type { Locale } from '../../words/locale.js'

interface CompletionWords {
  readonly title: string
  readonly target: string
  readonly actual: string
  readonly completion: string
  readonly effect: string
  readonly status: string
  readonly doubtful: string
  readonly many: (status: string, many: number) => string
  readonly summary: (all: number, each: readonly string[], none: number) => string
}

const columns = /* @__PURE__ */ nounsOf(indicatorColumns)
const actual = /* @__PURE__ */ nounOf(indicatorColumns, 'actual', '完成值')

export const completionWords: Readonly<Record<Locale, CompletionWords>> = {
  zh: {
    title: '各项指标完成情况',
    target: columns.target.zh,
    actual: actual.zh,
    completion: columns.completionRate.zh,
    effect: columns.deviation.zh,
    status: '结果',
    doubtful: '标*的读数存疑',
    many: (status, many) => `${status}${many}项`,
    summary: (all, each, none) =>
      `${[`${all}项指标`, ...each].join('，')}${none > 0 ? `；无完成率${none}项，以“—”表示` : ''}`,
  },
  en: {
    title: 'Completion by indicator',
    target: columns.target.en,
    actual: actual.en,
    completion: columns.completionRate.en,
    effect: columns.deviation.en,
    status: 'result',
    doubtful: 'What is marked * rests on a reading in doubt',
    many: (status, many) => `${many} ${status}`,
    summary: (all, each, none) =>
      `${[`${all} ${all === 1 ? 'indicator' : 'indicators'}`, ...each].join(', ')}${none > 0 ? `; ${none} without a completion rate, shown as —` : ''}`,
  },
}
