import type { Growth } from '../deviation/growth.js'
import { reasons } from '../words/findings.js'
import type { Locale } from '../words/locale.js'
import { type Block, list, paragraph, table } from './block.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const words = {
  zh: {
    head: ['项目', '上年', '本年', '增减', '增减率', '对总增减率的拉动'],
    total: '合计',
    lacks: '未计入：',
    at: { before: '上年：', now: '本年：' },
  },
  en: {
    head: ['line', 'before', 'now', 'change', 'growth', 'contribution to growth'],
    total: 'total',
    lacks: 'Left out:',
    at: { before: ' before: ', now: ' now: ' },
  },
} as const

/** Growth by line, with what each line contributes and which are left out. */
export function growthBlocks({ unit, lines, total }: Growth, locale: Locale): readonly Block[] {
  const say = words[locale]
  const rows = [...lines, { ...total, label: say.total, contribution: total.growth }].map((line) => [
    line.label,
    ...[line.before, line.now, line.change].map((value) => amountInTable(value, unit)),
    proportionInWords(line.growth, locale),
    proportionInWords(line.contribution, locale),
  ])
  const lacks = total.lacks.map(({ label, at, reason }) => `${label}${say.at[at]}${reasons[reason][locale]}`)
  return [table(say.head, rows), ...(lacks.length > 0 ? [paragraph(say.lacks), ...list(lacks)] : [])]
}
