import type { LineReason } from '../deviation/owedReasons.js'
import { reasonNames } from '../words/deviations.js'
import type { Locale } from '../words/locale.js'
import { type Block, table } from './block.js'
import { proportionInWords } from './proportionInWords.js'

const heads = {
  zh: ['项目', '规则', '偏差', '原因', '与之雷同'],
  en: ['line', 'duty', 'measure', 'reason', 'same words as'],
} as const

/** The reasons that lines owe, and how each stands. */
export function owedReasonsBlocks(reasons: readonly LineReason[], locale: Locale): readonly Block[] {
  const rows = reasons.map(({ label, duty, measure, standing, sameAs }) => [
    label,
    duty.says[locale],
    proportionInWords(measure, locale),
    standing ? reasonNames[standing][locale] : '—',
    sameAs.join(locale === 'zh' ? '、' : '; '),
  ])
  return [table(heads[locale], rows)]
}
