import type { Basis } from '../law/basis.js'
import type { Framework } from '../scoring/framework.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Case } from './case.js'
import type { Context } from './context.js'
import type { FormAudit } from './formAudit.js'
import { ideasOfForms } from './forms.js'
import { casesOfIdea, type Idea, type Under } from './idea.js'

const bases: Readonly<Record<Under, (framework: Framework) => Basis>> = {
  policy: ({ policy }) => policy.basis,
  distance: ({ policy: { reasons, overFulfilment, basis } }) =>
    reasons.find(({ when }) => when.kind === 'overFulfilled')?.basis ?? overFulfilment?.basis ?? basis,
  execution: ({ execution }) => execution.policy.basis,
  grades: ({ policy }) => policy.grades?.basis ?? policy.basis,
  framework: ({ basis }) => basis,
}

/** Under a framework, a rule rests on what that rests on. */
const restingOn = (idea: Idea, framework: Framework | null): Idea =>
  framework && idea.under ? { ...idea, basis: bases[idea.under](framework) } : idea

/** Runs the ideas of a form after its other rules. */
export function withIdeas(audit: FormAudit, context: Context): FormAudit {
  const ideas = ideasOfForms[context.facts.kind].map((idea) => restingOn(idea, context.framework))
  for (const idea of ideas) {
    audit.tally.open(idea)
    for (const one of casesOfIdea(idea, context)) audit.tally.add(one)
  }
  return { tally: audit.tally, casesOf: (rule) => casesOf(audit, ideas, context, rule) }
}

function casesOf(audit: FormAudit, ideas: readonly Idea[], context: Context, rule: RuleOfFinding): readonly Case[] {
  const idea = ideas.find((one) => one === rule)
  return idea ? casesOfIdea(idea, context) : audit.casesOf(rule)
}
