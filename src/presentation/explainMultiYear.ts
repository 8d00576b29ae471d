import type { CumulativeProject } from '../deviation/multiYearProject.js'
import type { Proportion } from '../deviation/proportion.js'
import type { Decimal } from '../exact/decimal.js'
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
  const [total, standing] = [amountInWords(project.totalBudget, unit, locale), standingNames[project.standing][locale]]
  const last = years.at(-1)
  const toDate = (amount: Decimal | null, share: Proportion): string =>
    share.value
      ? `${amountInWords(amount, unit, locale)}${inBrackets(proportionInWords(share, locale), locale)}`
      : proportionInWords(share, locale)
  const [budgets, outturns] = last
    ? [toDate(last.budgetToDate, last.budgeted), toDate(last.outturnToDate, last.spent)]
    : []
  if (locale === 'zh') {
    const told = last ? `至${last.year}年累计预算${budgets}，累计执行${outturns}；` : ''
    return `${label}：总预算${total}；${told}${standing}。`
  }
  const told = last ? `to ${last.year} budgets of ${budgets}, outturns of ${outturns}; ` : ''
  return `${label}: total budget ${total}; ${told}${standing}.`
}
