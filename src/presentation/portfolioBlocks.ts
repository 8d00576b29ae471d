import type { Portfolio } from '../deviation/portfolio.js'
import type { Suggestion } from '../deviation/suggestion.js'
import { printExactly } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'
import { type Block, headIn, table } from './block.js'
import { inBrackets } from './inBrackets.js'
import { amountInTable, proportionInWords } from './proportionInWords.js'

const heads: readonly Sentence[] = [
  { zh: '名次', en: 'rank' },
  { zh: '项目', en: 'project' },
  nounOf(budgetStages, 'finalBudget'),
  nounOf(budgetStages, 'outturn', '执行数'),
  nounOf(budgetColumns, 'executionRate'),
  nounOf(indicatorColumns, 'score'),
  nounOf(indicatorColumns, 'grade', '等级'),
  { zh: '离群', en: 'outlier' },
  { zh: '结果应用建议', en: 'use of the result' },
]

const isOne: Sentence = { zh: '是', en: 'yes' }

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
    project.isOutlier ? isOne[locale] : '',
    suggestionInWords(project.suggestion, locale),
  ])
  return [table(headIn(heads, locale), rows)]
}

/** What is suggested, and why. */
function suggestionInWords(suggestion: Suggestion | null, locale: Locale): string {
  if (!suggestion) return ''
  return `${suggestion.says[locale]}${inBrackets(suggestion.because[locale], locale)}`
}
