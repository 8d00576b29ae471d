import type { Mean, Portfolio } from '../deviation/portfolio.js'
import { printDecimal } from '../exact/print.js'
import { reasons } from '../words/findings.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { inBrackets } from './inBrackets.js'
import { amountInWords, proportionInWords } from './proportionInWords.js'

/** How did many projects do, taken together? A paragraph of figures. */
export function explainPortfolio(portfolio: Portfolio, locale: Locale): string {
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

const mean = (given: Mean, locale: Locale): string =>
  given.value ? printDecimal(given.value, 2) : `—${inBrackets(reasons[given.reason][locale], locale)}`

/** What coverage is a share of. */
const wholes = {
  population: { zh: '占全部项目', en: 'of the population' },
  projects: { zh: '占所列项目', en: 'of these projects' },
} as const

const exceeded = {
  zh: '，超过全部项目，两者必有一误',
  en: ', more than there is: one of the figures is wrong',
} as const
