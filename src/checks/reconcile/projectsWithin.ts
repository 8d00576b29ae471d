import type { Counting } from '../../verdicts/finding.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import type { Case } from '../case.js'
import { type PrintedFact, placed } from './compareFacts.js'
import { projectsWithinRule as rule } from './rules.js'

const budgets = ['originalBudget', 'finalBudget', 'budget'] as const
const named = /^project\/[^/]+$/u

/** Projects named in one or more documents against the project budget that another states for the unit, stage by stage. */
export function projectsWithin(facts: readonly PrintedFact[]): Case[] {
  return budgets.flatMap((stage) => {
    const whole = facts.find(
      (fact) => fact.subject === 'expenditure.project' && fact.scope === 'all' && fact.stage === stage,
    )
    const projects = facts.filter((fact) => fact.stage === stage && fact.scope === 'all' && named.test(fact.subject))
    const parts = projects.filter(
      ({ subject }, index) => projects.findIndex((other) => other.subject === subject) === index,
    )
    if (!whole || parts.length === 0) return []
    return [
      {
        rule,
        key: `${rule.id}:expenditure.project:all:${stage}`,
        where: placed(whole).where,
        label: whole.operand.label,
        counting: whole.operand.counting as Counting,
        stated: whole.figure.value,
        operands: parts.map(placed),
        judgement: judgeSum(
          whole.figure,
          parts.map(({ figure }) => figure),
          'atLeast',
        ),
      },
    ]
  })
}
