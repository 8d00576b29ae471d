import type { Composition } from '../deviation/composition.js'
import { printDecimal, printExactly } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, paragraph, table } from './block.js'
import { explainComposition } from './explainComposition.js'
import { proportionInWords } from './proportionInWords.js'

const heads: readonly Sentence[] = [
  { zh: '名次', en: 'rank' },
  { zh: '项目', en: 'head' },
  nounOf(budgetColumns, 'budget'),
  { zh: '按总额调整后', en: 'budget × f' },
  nounOf(budgetStages, 'outturn'),
  { zh: '偏离', en: 'deviation' },
  { zh: '对偏离率的贡献', en: 'contribution' },
]

/** The heads that add most first; the sentence where there is no variance. */
export function compositionBlocks(composition: Composition, locale: Locale): readonly Block[] {
  if (composition.outcome !== 'computed') return [paragraph(explainComposition(composition, locale))]
  const rows = composition.heads.map((head) => [
    String(head.rank),
    head.label,
    printExactly(head.originalBudget, 2),
    printDecimal(head.adjustedBudget, 2),
    printExactly(head.outturn, 2),
    printDecimal(head.deviation, 2),
    proportionInWords(head.contribution, locale),
  ])
  return [table(headIn(heads, locale), rows)]
}
