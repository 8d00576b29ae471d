import { judgeQuotient } from '../../verdicts/checkRate.js'
import type { Counting } from '../../verdicts/finding.js'
import type { Case } from '../case.js'
import { type PrintedFact, placed } from './compareFacts.js'
import { threePublicControlRule as rule } from './threePublicControlRule.js'

const name = /^indicator\/三公经费控制率$/u
const subject = 'threePublic'
const budgets = ['budget', 'finalBudget', 'originalBudget'] as const

/** Outturn and budget of the three public costs, of the same money in the same document. */
interface Spent {
  readonly outturn: PrintedFact
  readonly budget: PrintedFact
}

function spentIn(facts: readonly PrintedFact[]): Spent | null {
  const own = facts.filter((fact) => fact.subject === subject)
  for (const outturn of own.filter(({ stage }) => stage === 'outturn')) {
    const budget = budgets
      .map((stage) =>
        own.find((one) => one.stage === stage && one.scope === outturn.scope && one.document === outturn.document),
      )
      .find((one) => one !== undefined)
    if (budget && !budget.figure.value.isZero()) return { outturn, budget }
  }
  return null
}

/**
 * The control rate that a document states, against the money that one of them prints: one case. Where several state it,
 * the first by title that is wrong; that they differ among themselves another rule says.
 */
export function threePublicControl(facts: readonly PrintedFact[]): Case[] {
  const spent = spentIn(facts)
  if (!spent) return []
  const judged = facts
    .filter((fact) => fact.stage === 'rate' && name.test(fact.subject))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
    .map((rate) => controlCase(rate, spent))
  return [judged.find(({ judgement }) => judgement.outcome === 'broken') ?? judged[0] ?? []].flat()
}

const controlCase = (rate: PrintedFact, { outturn, budget }: Spent): Case => ({
  rule,
  key: `${rule.id}:${subject}:rate`,
  where: placed(rate).where,
  label: placed(rate).label,
  counting: rate.operand.counting as Counting,
  stated: rate.figure.value,
  operands: [outturn, budget].map(placed),
  formula: '{0} ÷ {1}',
  computedAs: { zh: '决算数÷预算数为', en: 'outturn over budget is ' },
  judgement: judgeQuotient(outturn.figure, budget.figure, rate.figure),
})
