import type { FinalAccounts } from '../../documents/accounts.js'
import type { Scope } from '../../documents/statement.js'
import { threePublicItems } from '../../terms/threePublic.js'
import { writeStatement } from '../kinds/sentenceKinds.js'
import { type Figures, inWords, percent } from './figures.js'
import { completionSentence } from './phrases.js'
import type { SectionWriter } from './sections.js'

const items = ['overseasTravel', 'vehicles', 'officialReception'].flatMap(
  (id) => threePublicItems.find((term) => term.id === id) ?? [],
)

/** The money of table 09, as the accounts say. */
const scopeOf = ({ heads }: FinalAccounts): Scope =>
  heads.threePublic?.scope === 'generalPublicBudget' ? 'generalPublicBudget' : 'fiscalAppropriation'

/** The money in the words of the heading and of the sentences. */
export const moneyOf = (accounts: FinalAccounts): string =>
  scopeOf(accounts) === 'generalPublicBudget' ? '一般公共预算财政拨款' : '财政拨款'

/** Each of the three: what was spent, of its budget, of all three. */
function itemClause(figures: Figures, { id, zh }: (typeof items)[number], scope: Scope): string {
  const subject = `threePublic.${id}`
  const outturn = figures.quiet(subject, scope)
  if (!outturn) return ''
  const budget = figures.quiet(subject, scope, 'budget')
  const whole = figures.quiet('threePublic', scope)
  const rates = [
    budget && percent(outturn, budget) !== null ? `完成预算的${percent(outturn, budget)}` : '',
    whole && percent(outturn, whole) !== null ? `占${percent(outturn, whole)}` : '',
  ]
  return [`${zh}支出决算${inWords(outturn)}`, ...rates].filter((one) => one !== '').join('，')
}

/** The numbers that are told beside the money of an item, where any was spent. */
const numbersOf: Readonly<Record<string, readonly string[]>> = {
  overseasTravel: ['overseasTrips', 'overseasTravellers'],
  vehicles: ['vehiclesPurchased', 'vehiclesHeld'],
  officialReception: ['domesticVisits', 'domesticVisitors'],
}

/** A sentence for each of those numbers that the accounts have; the others are asked for. */
function numberSentences(figures: Figures, { statements = [], unit }: FinalAccounts, scope: Scope): readonly string[] {
  const spent = items.filter(({ id }) => figures.quiet(`threePublic.${id}`, scope)?.gt(0))
  return spent
    .flatMap(({ id }) => numbersOf[id] ?? [])
    .flatMap((subject) => {
      const own = statements.filter((one) => one.kind === 'count' && one.subject === subject)
      if (own.length === 0) figures.ask('statement', subject, 'all')
      return own.map((one) => writeStatement(one, unit))
    })
}

/** The three public expenses, all and each. */
export const threePublicSection: SectionWriter = (figures, accounts) => {
  const scope = scopeOf(accounts)
  const outturn = figures.amount('threePublic', scope)
  if (!outturn) return []
  const head = `${figures.year}年度${moneyOf(accounts)}“三公”经费支出`
  const budget = figures.quiet('threePublic', scope, 'budget')
  if (!budget) figures.ask('originalBudget', 'threePublic', scope)
  const clauses = items.map((item) => itemClause(figures, item, scope)).filter((one) => one !== '')
  const why = budget && !budget.equals(outturn) ? figures.reason('threePublic', scope) : ''
  return [
    '（一）总体情况',
    `${completionSentence(head, budget, outturn, '预算')}${why}`,
    '（二）具体情况',
    ...(clauses.length > 0 ? [`${head}决算中，${clauses.join('；')}。`] : []),
    ...numberSentences(figures, accounts, scope),
  ]
}
