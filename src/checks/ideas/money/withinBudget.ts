import { buildingsOf } from '../../../facts/buildingRow.js'
import { controlGridOf, controlGridPlace } from '../../../facts/controlGrid.js'
import type { Facts } from '../../../facts/facts.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { hasFigure, type PrintedCell } from '../../../facts/printedCell.js'
import { byBudgetLaw } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

/**
 * Against the original budget, or one whose stage is not named, it is one step less grave: the budget may have been
 * adjusted lawfully. So is a forecast, which is not yet spent.
 */
export const withinBudget: Idea = {
  kind: 'inspection',
  id: 'E23',
  says: {
    zh: '执行数、决算数、预计执行数不大于预算数，实际规模、投资不大于批复的规模、预算',
    en: 'What is spent, or will be, is no more than its budget, and what is built no more than what was approved',
  },
  basis: byBudgetLaw(
    '支出必须以经批准的预算为依据，未列入预算的不得支出',
    'all expenditure rests on an approved budget; what is not in it is not spent',
  ),
  severity: 'warning',
  claims: ({ facts }) => [
    ...[...facts.funding, ...facts.projects].flatMap(rowClaims),
    ...controlClaims(facts),
    ...buildingsOf(facts).flatMap(({ scale, investment }) => [
      ...limit('scale', scale.actual, scale.allowed),
      ...limit('investment', investment.actual, investment.allowed),
    ]),
  ],
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [{ code: 'total', label: '年度资金总额', finalBudget: '100.00', outturn: '120.00' }],
    },
    outcome: 'broken',
  },
}

/** A figure within another, where both are printed. */
const limit = (about: string, whole: PrintedCell, most: PrintedCell, isReading = false): readonly Claim[] =>
  hasFigure(whole) && hasFigure(most)
    ? [
        {
          kind: 'sum',
          about,
          whole,
          parts: [most],
          relation: 'atMost',
          fault: isReading ? { kind: 'beyondFirstBudget' } : { kind: 'beyondBudget' },
          isReading,
        },
      ]
    : []

/** The outturn is held against the final budget alone; a forecast against the final one where the form prints it. */
function rowClaims(row: MoneyRow): readonly Claim[] {
  const final = row.money('finalBudget')
  const budget = final.figure === 'missing' ? row.money('originalBudget') : final
  return [
    ...limit('outturn', row.money('outturn'), final),
    ...limit('forecastOutturn', row.money('forecastOutturn'), budget, true),
  ]
}

/** What a department spends on itself, all of which is held to its budget; projects may be enlarged. */
const controlled: readonly string[] = [
  'nonPersonnel',
  'office',
  'utilitiesAndTravel',
  'conferenceAndTraining',
  'threePublic',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'overseasTravel',
  'officialReception',
  'procurement',
]

function controlClaims(facts: Facts): readonly Claim[] {
  if (facts.kind !== 'basicData') return []
  const grid = controlGridOf(facts)
  if (grid === null) {
    const outcome = 'insufficientData'
    return [{ kind: 'found', about: 'table', place: controlGridPlace, outcome, reason: 'missingTable' }]
  }
  return controlled.flatMap((code) =>
    limit('outturn', grid.cell(code, 'outturn'), grid.cell(code, 'originalBudget'), true),
  )
}
