import type { FinalAccounts } from '../../documents/accounts.js'
import type { Scope } from '../../documents/statement.js'
import { expenditureKinds } from '../../terms/expenditure.js'
import { incomeSources } from '../../terms/fundingSource.js'
import { functionWords } from '../kinds/subjectWords.js'
import { type Figures, inWords, percent } from './figures.js'
import { changeSentence, completionSentence, sharesOf } from './phrases.js'
import { namedRows, rowsWith } from './rows.js'

/** A section of the narrative: its headings and paragraphs in their order. */
export type SectionWriter = (figures: Figures, accounts: FinalAccounts) => readonly string[]

const general: Scope = 'generalPublicBudget'

/** All income and expenditure, or those of the fiscal appropriation. */
const totals =
  (scope: Scope, name: string): SectionWriter =>
  (figures) => {
    const total = figures.amount('grandTotal', scope)
    if (!total) return []
    const told = `${figures.year}年度${name}收、支总计均为${inWords(total)}。`
    return [`${told}${changeSentence(figures, `${name}收、支总计`, 'grandTotal', scope, '各')}`]
  }

/** The sources of income: the columns of its table, which tell the fiscal appropriation as one. */
const sources = [
  { subject: 'income.fiscalAppropriation', name: '财政拨款收入' },
  ...incomeSources.slice(3).map(({ id, zh }) => ({ subject: `income.${id}`, name: zh as string })),
]
const kinds = expenditureKinds.map(({ id, zh }) => ({ subject: `expenditure.${id}`, name: zh as string }))

const withParts =
  (subject: string, name: string, parts: typeof sources): SectionWriter =>
  (figures) => {
    const whole = figures.amount(subject, 'all')
    if (!whole) return []
    const shares = sharesOf(figures, parts, whole, 'all')
    return [`${figures.year}年度${name}合计${inWords(whole)}${shares === '' ? '' : `，其中：${shares}`}。`]
  }

/** The general public budget: all of it, its classes, its items. */
const generalBudget: SectionWriter = (figures, accounts) => {
  const spent = figures.amount('expenditure', general)
  if (!spent) return []
  const all = figures.amount('expenditure', 'all')
  const name = '一般公共预算财政拨款支出'
  const head = `${figures.year}年度${name}`
  const share = all ? percent(spent, all) : null
  const id = 'generalPublicBudgetExpenditure'
  const codes = new Map(namedRows(accounts).map((row) => [row.code, row.name]))
  const classes = rowsWith(accounts, id, 'total', 3).map(({ code }) => ({
    subject: code,
    name: functionWords(code, codes).replace(/支出（类）$/u, '（类）支出'),
  }))
  return [
    '（一）总体情况',
    `${head}${inWords(spent)}${share === null ? '' : `，占支出合计的${share}`}。${changeSentence(figures, name, 'expenditure', general)}`,
    '（二）结构情况',
    `${head}${inWords(spent)}${classes.length > 0 ? `，主要用于以下方面：${sharesOf(figures, classes, spent, general)}` : ''}。`,
    '（三）具体情况',
    `${completionSentence(head, figures.budget('expenditure', general), spent)}`,
    ...rowsWith(accounts, id, 'total', 7).map(({ code }, at) => itemOf(figures, code, at + 1, codes)),
  ]
}

function itemOf(figures: Figures, code: string, at: number, codes: ReadonlyMap<string, string>): string {
  const outturn = figures.amount(code, general)
  const budget = outturn && figures.budget(code, general)
  const told = outturn ? completionSentence('', budget, outturn) : ''
  const why = outturn && budget && !outturn.equals(budget) ? figures.reason(code, general) : ''
  return `${at}、${functionWords(code, codes)}。${told}${why}`
}

/** Basic expenditure: people and the rest, with the names of what was spent on. */
const basic: SectionWriter = (figures, accounts) => {
  const whole = figures.amount('expenditure.basic', general)
  if (!whole) return []
  const rows = rowsWith(accounts, 'basicExpenditure', 'amount', 5)
  const parts = (
    [
      ['personnel', '人员经费', /^30[13]/],
      ['nonPersonnel', '公用经费', /^(?:302|307|309|31\d|399)/],
    ] as const
  ).flatMap(([subject, name, codes]) => {
    const amount = figures.amount(subject, general)
    const names = rows.filter(({ code }) => codes.test(code)).map((row) => row.name)
    return amount ? [`${name}${inWords(amount)}${names.length > 0 ? `，主要包括：${names.join('、')}` : ''}`] : []
  })
  const told = `${figures.year}年度一般公共预算财政拨款基本支出${inWords(whole)}`
  return [parts.length > 0 ? `${told}。其中：${parts.join('；')}。` : `${told}。`]
}

/** A budget of its own: what was spent of it, or that there was none. */
const ownBudget =
  (scope: Scope, name: string): SectionWriter =>
  (figures) => {
    const spent = figures.quiet('expenditure', scope)
    const income = figures.quiet('income', scope)
    if (!spent) figures.ask('figure', 'expenditure', scope)
    if (!spent) return []
    if (spent.isZero() && (!income || income.isZero())) return [`${figures.year}年度没有${name}财政拨款安排的支出。`]
    return [completionSentence(`${figures.year}年度${name}财政拨款支出`, figures.budget('expenditure', scope), spent)]
  }

/** The sections that the tables can fill, in the official order. */
export const sections: readonly { readonly title: string; readonly write: SectionWriter }[] = [
  { title: '收入支出决算总体情况说明', write: totals('all', '') },
  { title: '收入决算情况说明', write: withParts('income', '收入', sources) },
  { title: '支出决算情况说明', write: withParts('expenditure', '支出', kinds) },
  { title: '财政拨款收入支出决算总体情况说明', write: totals('fiscalAppropriation', '财政拨款') },
  { title: '一般公共预算财政拨款支出决算情况说明', write: generalBudget },
  { title: '一般公共预算财政拨款基本支出决算情况说明', write: basic },
  { title: '政府性基金预算财政拨款支出决算情况说明', write: ownBudget('governmentManagedFund', '政府性基金预算') },
  { title: '国有资本经营预算财政拨款支出决算情况说明', write: ownBudget('stateCapitalOperations', '国有资本经营预算') },
]
