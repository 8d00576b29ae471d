import type { Mean, Portfolio } from '../deviation/portfolio.js'
import type { Suggestion } from '../deviation/suggestion.js'
import { printDecimal, printExactly } from '../exact/print.js'
import { budgetColumns, budgetStages } from '../terms/budgetStage.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { nounOf } from '../terms/term.js'
import { reasons } from '../words/findings.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
import { amountInTable, amountInWords, proportionInWords } from './proportionInWords.js'

const finalBudget = /* @__PURE__ */ nounOf(budgetStages, 'finalBudget')
const outturn = /* @__PURE__ */ nounOf(budgetStages, 'outturn', '执行数')
const execution = /* @__PURE__ */ nounOf(budgetColumns, 'executionRate')
const score = /* @__PURE__ */ nounOf(indicatorColumns, 'score')
const grade = /* @__PURE__ */ nounOf(indicatorColumns, 'grade', '等级')

const words = {
  zh: {
    head: ['名次', '项目', finalBudget.zh, outturn.zh, execution.zh, score.zh, grade.zh, '离群', '结果应用建议'],
    outlier: '是',
  },
  en: {
    head: [
      'rank',
      'project',
      finalBudget.en,
      outturn.en,
      execution.en,
      score.en,
      grade.en,
      'outlier',
      'use of the result',
    ],
    outlier: 'yes',
  },
} as const

/**
 * A portfolio as a Markdown table, the highest score first.
 *
 * @example
 * portfolioMarkdown(summarisePortfolio(projectsOf(summary), summary), { locale: 'en' }).split('\n')[2]
 * // => '| 1 | 2024年市派驻村干部工作经费 | 2.78 | 2.78 | 100.00% | 100 | — |  |  |'
 */
export function portfolioMarkdown({ unit, projects }: Portfolio, { locale = 'zh' }: ExplainOptions = {}): string {
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
  return table(words[locale].head, rows)
}

const inBrackets = (text: string, locale: Locale): string => (locale === 'zh' ? `（${text}）` : ` (${text})`)

/** What is suggested, and why. */
function suggestionInWords(suggestion: Suggestion | null, locale: Locale): string {
  if (!suggestion) return ''
  return `${suggestion.says[locale]}${inBrackets(suggestion.because[locale], locale)}`
}

const mean = (given: Mean, locale: Locale): string =>
  given.value ? printDecimal(given.value, 2) : `—${inBrackets(reasons[given.reason][locale], locale)}`

/**
 * How did many projects do, taken together? A paragraph of figures.
 *
 * @example explainPortfolio(summarisePortfolio(projectsOf(summary), summary))
 * // => '8个项目，全年预算414.82万元，执行414.02万元，执行率99.81%；平均得分98.60，按预算加权99.34；……'
 */
export function explainPortfolio(portfolio: Portfolio, { locale = 'zh' }: ExplainOptions = {}): string {
  const { unit, projects, coverage, outliers, use } = portfolio
  const rule = use ? `${use.says[locale]}${inBrackets(basisInWords(use.basis, locale), locale)}` : null
  const [budget, outturn] = [portfolio.finalBudget, portfolio.outturn].map((value) =>
    amountInWords(value, unit, locale),
  )
  const execution = proportionInWords(portfolio.execution, locale)
  const [plain, weighted] = [mean(portfolio.plainMean, locale), mean(portfolio.weightedMean, locale)]
  const [count, money] = [proportionInWords(coverage.count, locale), proportionInWords(coverage.money, locale)]
  const strange = projects.filter(({ isOutlier }) => isOutlier).map(({ label }) => label)
  const among = wholes[coverage.of][locale]
  const beyond = coverage.isExceeded ? exceeded[locale] : ''
  if (locale === 'zh') {
    const told = outliers ? `；离群（${outliers.says.zh}）：${strange.join('、') || '无'}` : ''
    return `${projects.length}个项目，全年预算${budget}，执行${outturn}，执行率${execution}；平均得分${plain}，按预算加权${weighted}；自评覆盖率（${among}）按个数${count}、按金额${money}${beyond}${told}。${rule === null ? '' : `结果应用建议：${rule}。`}`
  }
  const told = outliers ? `; outliers (${outliers.says.en}): ${strange.join('; ') || 'none'}` : ''
  return `${projects.length} projects, final budget ${budget}, outturn ${outturn}, execution ${execution}; mean score ${plain}, weighted by budget ${weighted}; coverage ${among} by count ${count}, by money ${money}${beyond}${told}.${rule === null ? '' : ` Suggested use: ${rule}.`}`
}

/** What coverage is a share of. */
const wholes = {
  population: { zh: '占全部项目', en: 'of the population' },
  projects: { zh: '占所列项目', en: 'of these projects' },
} as const

const exceeded = {
  zh: '，超过全部项目，两者必有一误',
  en: ', more than there is: one of the figures is wrong',
} as const
