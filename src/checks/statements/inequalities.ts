import { type NarrativeContext, stated, statedPart } from '../../facts/narrative/narrative.js'
import type { Quantity } from '../../facts/narrative/quantity.js'
import type { Stage } from '../../facts/narrative/stage.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyNarrative as applies, type Rule } from '../rule.js'
import { against } from './against.js'
import type { NarrativeInspection } from './inspection.js'

const money = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const

export const vehiclesRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S9',
  says: /* @__PURE__ */ says(
    '“三公”部分的公务用车保有量不多于国有资产部分的车辆数',
    'The vehicles kept on appropriations are no more than the vehicles among the assets',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '财政拨款开支的车辆是全部车辆的一部分',
    'Vehicles kept on appropriations are a part of all vehicles',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const held = context.quantities.find(({ subject }) => subject === 'vehiclesHeld') ?? null
    return against(rule, 'count', held, [stated(context, 'vehicles', 'all', 'count')], 'atMost')
  },
  example: {
    document: {
      statements: [
        { kind: 'count', subject: 'vehiclesHeld', scope: 'fiscalAppropriation', figures: { count: '5' } },
        { kind: 'count', subject: 'vehicles', scope: 'all', figures: { count: '4' } },
      ],
    },
    outcome: 'broken',
  },
}

export const procurementRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S10',
  says: /* @__PURE__ */ says(
    '授予中小企业合同金额不大于政府采购总额，授予小微企业的不大于授予中小企业的',
    'Contracts with small and medium enterprises do not exceed procurement, those with small and micro do not exceed them',
  ),
  basis: /* @__PURE__ */ byArithmetic('部分不大于整体', 'A part does not exceed the whole'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const of = (subject: string): Quantity | null =>
      stated(context, subject, 'all', 'outturn') ?? statedPart(context, subject, 'all')
    const [all, medium, micro] = ['procurement', 'procurement.smallAndMedium', 'procurement.smallAndMicro'].map(of)
    return [
      ...against(rule, 'outturn', medium ?? null, [all ?? null], 'atMost'),
      ...against(rule, 'outturn', micro ?? null, [medium ?? null], 'atMost'),
    ]
  },
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'procurement', scope: 'all', figures: { outturn: '10.00' } },
        { kind: 'amount', subject: 'procurement.smallAndMedium', scope: 'all', figures: { outturn: '12.00' } },
      ],
    },
    outcome: 'broken',
  },
}

export const fundsWithinAllRule: NarrativeInspection = {
  kind: 'inspection',
  id: 'S11',
  says: /* @__PURE__ */ says(
    '各本预算的数之和不大于全部资金的同一数',
    'The figures of the single budgets do not exceed the figure for all money',
  ),
  basis: /* @__PURE__ */ byArithmetic('财政拨款是全部资金的一部分', 'Appropriations are a part of all money'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const subjects = [...new Set(context.quantities.map(({ subject }) => subject))]
    return subjects.flatMap((subject) => money.flatMap((stage) => withinAll(context, rule, subject, stage)))
  },
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'all', figures: { budget: '414.82' } },
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'generalPublicBudget', figures: { budget: '192.76' } },
        { kind: 'amount', subject: 'evaluatedProjects', scope: 'governmentManagedFund', figures: { budget: '222.06' } },
      ],
    },
    outcome: 'holds',
  },
}

function withinAll(context: NarrativeContext, rule: Rule, subject: string, stage: Stage): Case[] {
  const funds = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations']
  const parts = funds.map((scope) => stated(context, subject, scope, stage))
  return against(rule, stage, stated(context, subject, 'all', stage), parts, 'atLeast')
}
