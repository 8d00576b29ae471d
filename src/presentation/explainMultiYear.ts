import type { CumulativeProject } from '../deviation/multiYearProject.js'
import type { Sentence } from '../law/basis.js'
import type { Locale } from '../words/locale.js'
import { inBrackets } from './inBrackets.js'
import { amountInWords, proportionInWords } from './proportionInWords.js'

export const standingNames: Readonly<Record<CumulativeProject['standing'], Sentence>> = {
  within: { zh: '在总预算内', en: 'within its total' },
  budgetedBeyond: { zh: '累计预算超总预算', en: 'budgets beyond its total' },
  spentBeyond: { zh: '累计执行超总预算', en: 'spent beyond its total' },
  undecided: { zh: '资料不足', en: 'not known' },
}

/** How far is a project of several years against its total? One sentence, up to its last year. */
export function explainMultiYear({ unit, label, years, ...project }: CumulativeProject, locale: Locale): string {
  const amount = (value: typeof project.totalBudget): string => amountInWords(value, unit, locale)
  const [total, standing, last] = [amount(project.totalBudget), standingNames[project.standing][locale], years.at(-1)]
  const share = (at: 'budgeted' | 'spent'): string =>
    last ? inBrackets(proportionInWords(last[at], locale), locale) : ''
  if (locale === 'zh') {
    const told = last
      ? `至${last.year}年累计预算${amount(last.budgetToDate)}${share('budgeted')}，累计执行${amount(last.outturnToDate)}${share('spent')}；`
      : ''
    return `${label}：总预算${total}；${told}${standing}。`
  }
  const told = last
    ? `to ${last.year} budgets of ${amount(last.budgetToDate)}${share('budgeted')}, outturns of ${amount(last.outturnToDate)}${share('spent')}; `
    : ''
  return `${label}: total budget ${total}; ${told}${standing}.`
}
