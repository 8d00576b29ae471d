import type { Portfolio } from '../deviation/portfolio.js'
import type { Suggestion } from '../deviation/suggestion.js'
import { printExactly } from '../exact/print.js'
import type { Locale } from '../words/locale.js'
import { type Block, table } from './block.js'
import { inBrackets } from './inBrackets.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const words = {
  zh: {
    head: ['名次', '项目', '全年预算数', '执行数', '执行率', '得分', '等级', '离群', '结果应用建议'],
    outlier: '是',
  },
  en: {
    head: ['rank', 'project', 'final budget', 'outturn', 'execution', 'score', 'grade', 'outlier', 'use of the result'],
    outlier: 'yes',
  },
} as const

/** A row for each project, the highest score first. */
export function portfolioBlocks({ unit, projects }: Portfolio, locale: Locale): readonly Block[] {
  const rows = projects.map((project) => [
    project.rank === null ? '—' : String(project.rank),
    project.label,
    amountInTable(project.finalBudget, unit),
    amountInTable(project.outturn, unit),
    proportionInWords(project.execution, locale),
    project.score === null ? '—' : printExactly(project.score, 0),
    project.grade?.[locale] ?? '—',
    project.isOutlier ? words[locale].outlier : '',
    suggestionInWords(project.suggestion, locale),
  ])
  return [table(words[locale].head, rows)]
}

/** What is suggested, and why. */
function suggestionInWords(suggestion: Suggestion | null, locale: Locale): string {
  if (!suggestion) return ''
  return `${suggestion.says[locale]}${inBrackets(suggestion.because[locale], locale)}`
}
