import type { Growth } from '../deviation/growth.js'
import type { Sentence } from '../law/basis.js'
import { growthName } from '../terms/budgetStage.js'
import { nounOf } from '../terms/term.js'
import { totals } from '../terms/total.js'
import { reasons } from '../words/findings.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, list, paragraph, table } from './block.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const heads: readonly Sentence[] = [
  { zh: '项目', en: 'line' },
  { zh: '上年', en: 'before' },
  { zh: '本年', en: 'now' },
  { zh: '增减', en: 'change' },
  growthName,
  { zh: '对总增减率的拉动', en: 'contribution to growth' },
]

const total = /* @__PURE__ */ nounOf(totals, 'total')

const words = {
  zh: { lacks: '未计入：', at: { before: '上年：', now: '本年：' } },
  en: { lacks: 'Left out:', at: { before: ' before: ', now: ' now: ' } },
} as const

/** Growth by line, with what each line contributes and which are left out. */
export function growthBlocks({ unit, lines, total: whole }: Growth, locale: Locale): readonly Block[] {
  const say = words[locale]
  const rows = [...lines, { ...whole, label: total[locale], contribution: whole.growth }].map((line) => [
    line.label,
    ...[line.before, line.now, line.change].map((value) => amountInTable(value, unit)),
    proportionInWords(line.growth, locale),
    proportionInWords(line.contribution, locale),
  ])
  const lacks = whole.lacks.map(({ label, at, reason }) => `${label}${say.at[at]}${reasons[reason][locale]}`)
  return [table(headIn(heads, locale), rows), ...(lacks.length > 0 ? [paragraph(say.lacks), ...list(lacks)] : [])]
}
