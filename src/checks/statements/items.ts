import { find, type NarrativeContext, stated } from '../../facts/narrative/narrative.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import type { Judgement } from '../../verdicts/judgement.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { compare } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

/** Things that the narrative lists one by one below a total. */
const memberships = [
  { whole: 'expenditure', members: /^\d{7}$/ },
  { whole: 'evaluatedProjects', members: /^project\// },
] as const

const totalled = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const

export const itemsRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S7',
  says: /* @__PURE__ */ says(
    '逐项列示的年初预算、决算之和等于所称的总数',
    'Budgets and outturns listed one by one add up to the total stated for them',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '总数之后“其中”逐项列示；决算数已列全时，预算数也应列全',
    'The items follow the total; where their outturns are complete, so are their budgets',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    scopesOf(context).flatMap((scope) =>
      memberships.flatMap(({ whole, members }) => listed(context, rule, scope, whole, members)),
    ),
  example: {
    document: {
      statements: [
        {
          kind: 'completion',
          subject: 'expenditure',
          scope: 'all',
          figures: { originalBudget: '100.00', outturn: '90.00', rate: '90%' },
        },
        {
          kind: 'completion',
          subject: '2010350',
          scope: 'all',
          figures: { originalBudget: '70.00', outturn: '60.00', rate: '85.71%' },
        },
        {
          kind: 'completion',
          subject: '2010399',
          scope: 'all',
          figures: { originalBudget: '40.00', outturn: '30.00', rate: '75%' },
        },
      ],
    },
    outcome: 'broken',
  },
}

const scopesOf = ({ quantities }: NarrativeContext): string[] => [...new Set(quantities.map(({ scope }) => scope))]

/** Only where the list is complete, by its stated number or else because its outturns add up, must its budgets add up. */
function listed(context: NarrativeContext, rule: Rule, scope: string, whole: string, members: RegExp): Case[] {
  const parts = (stage: string): Quantity[] =>
    firstOfEach(context.quantities.filter((q) => q.scope === scope && q.stage === stage && members.test(q.subject)))
  const total = find(context, whole, scope, 'outturn')
  if (!total || parts('outturn').length < 2) return []
  const outturns = compare(rule, 'outturn', total, parts('outturn'))
  const number = stated(context, whole, scope, 'count')
  const complete = number ? number.figure.value.eq(parts('outturn').length) : outturns.judgement.outcome !== 'broken'
  if (!complete) return []
  const budgets = totalled.flatMap((stage) => {
    const stagewise = stage === 'outturn' ? null : stated(context, whole, scope, stage)
    const listedParts = parts(stage)
    return stagewise && listedParts.length === parts('outturn').length
      ? [listedBudget(rule, stagewise, listedParts, number !== null)]
      : []
  })
  return [outturns, ...budgets]
}

/**
 * Items that were to have money and spent none may go unlisted, unless the text says how many there are: then the listed
 * budgets may be less than their total, never more.
 */
function listedBudget(rule: Rule, total: Quantity, parts: readonly Quantity[], isCounted: boolean): Case {
  const equal = compare(rule, total.stage, total, parts)
  if (isCounted || equal.judgement.outcome !== 'broken') return equal
  const within = compare(rule, total.stage, total, parts, 'atLeast')
  const open: Judgement = { ...equal.judgement, outcome: 'insufficientData', reason: 'missing' }
  return within.judgement.outcome === 'broken' ? equal : { ...equal, judgement: open }
}

const firstOfEach = (quantities: readonly Quantity[]): Quantity[] =>
  [...new Map([...quantities].reverse().map((quantity) => [quantity.subject, quantity])).values()].reverse()
