import type { Composition } from '../deviation/composition.js'
import { printDecimal, printExactly } from '../exact/print.js'
import type { Locale } from '../words/locale.js'
import { type Block, paragraph, table } from './block.js'
import { explainComposition } from './explainComposition.js'
import { proportionInWords } from './proportionInWords.js'

const heads = {
  zh: ['名次', '项目', '预算数', '按总额调整后', '决算数', '偏离', '对偏离率的贡献'],
  en: ['rank', 'head', 'budget', 'budget × f', 'outturn', 'deviation', 'contribution'],
} as const

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
  return [table(heads[locale], rows)]
}
