import type { Basis } from '../law/basis.js'
import type { Framework } from '../scoring/framework.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import type { RuleOfFinding } from '../verdicts/finding.js'
import type { Case } from './case.js'
import { caseOfJudged } from './caseOf.js'
import type { Context } from './context.js'
import { isLeftOut, ofExcerpt } from './excerpts.js'
import type { FormAudit } from './formAudit.js'
import { casesOfIdea, type Idea, type Under } from './idea.js'
import { judgeClaim } from './judgeClaim.js'
import type { Tally } from './tally.js'

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

/** Under a policy of the caller's, what scores by it rests on its law. */
const restingOnPolicy = (idea: Idea, policy: ScoringPolicy | undefined): Idea =>
  policy && idea.under === 'policy' ? { ...idea, basis: policy.basis } : idea

/** Is the idea asked of documents of this year? */
function isAsked({ applies }: Idea, year: number): boolean {
  const { from, to } = applies?.years ?? { from: null, to: null }
  return (from === null || from <= year) && (to === null || year <= to)
}

const known = /* @__PURE__ */ new WeakMap<readonly Idea[], { readonly year: number; readonly ideas: readonly Idea[] }>()

/** Those of the ideas of a form that are asked in this year: those of the year that was last asked for are at hand. */
function askedIn(year: number, all: readonly Idea[]): readonly Idea[] {
  const before = known.get(all)
  if (before?.year === year) return before.ideas
  const ideas = all.filter((idea) => isAsked(idea, year))
  known.set(all, { year, ideas })
  return ideas
}

/** Runs the ideas of a form after its other rules, last those of the caller. */
export function withIdeas(
  audit: FormAudit,
  context: Context,
  ofForm: readonly Idea[],
  own: readonly Idea[] = [],
): FormAudit {
  const { framework, facts, policy } = context
  const asked = askedIn(facts.year, ofForm).filter((idea) => !isLeftOut(idea, facts.document))
  const listed = framework || policy ? asked.map((idea) => restingOnPolicy(restingOn(idea, framework), policy)) : asked
  const ideas = own.length > 0 ? [...listed, ...own] : listed
  for (const idea of ideas) runIdea(audit.tally, idea, context)
  return { tally: audit.tally, casesOf: (rule) => casesOf(audit, ideas, context, rule) }
}

/** Counts every claim of an idea; a case is made only of those of which something is to be told. */
function runIdea(tally: Tally, idea: Idea, context: Context): void {
  tally.open(idea)
  if (idea.onlyOf && !context.facts.printed[idea.onlyOf]?.length) return
  const seen = idea.look?.(context)
  if (seen) {
    tally.hold(idea, seen.holds)
    tally.count(idea, 'insufficientData', seen.undecided ?? 0)
  }
  for (const one of seen?.others ?? idea.claims(context)) {
    const claim = ofExcerpt(one, context.facts.document)
    const judged = judgeClaim(claim)
    const { outcome } = judged.judgement
    if (outcome === 'broken' || judged.suspicious) tally.add(caseOfJudged(idea, judged))
    else tally.count(idea, outcome)
  }
}

function casesOf(audit: FormAudit, ideas: readonly Idea[], context: Context, rule: RuleOfFinding): readonly Case[] {
  const idea = ideas.find((one) => one === rule)
  return idea ? casesOfIdea(idea, context) : audit.casesOf(rule)
}
