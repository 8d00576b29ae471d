import type { LineReason } from '../deviation/owedReasons.js'
import type { Sentence } from '../law/basis.js'
import { indicatorColumns, monitoringColumns } from '../terms/indicatorColumn.js'
import { nounOf } from '../terms/term.js'
import { reasonNames } from '../words/deviations.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, table } from './block.js'
import { proportionInWords } from './proportionInWords.js'

const heads: readonly Sentence[] = [
  { zh: '项目', en: 'line' },
  { zh: '规则', en: 'duty' },
  nounOf(indicatorColumns, 'deviation'),
  nounOf(monitoringColumns, 'cause'),
  { zh: '与之雷同', en: 'same words as' },
]

/** The reasons that lines owe, and how each stands. */
export function owedReasonsBlocks(reasons: readonly LineReason[], locale: Locale): readonly Block[] {
  const rows = reasons.map(({ label, duty, measure, standing, sameAs }) => [
    label,
    duty.says[locale],
    proportionInWords(measure, locale),
    standing ? reasonNames[standing][locale] : '—',
    sameAs.join(locale === 'zh' ? '、' : '; '),
  ])
  return [table(headIn(heads, locale), rows)]
}
