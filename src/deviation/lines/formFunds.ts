import type { TargetDocument } from '../../checks/targets/form.js'
import type { Monitoring } from '../../documents/monitoring.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { Funded, FundingRow } from './fundingLines.js'

const stages = { originalBudget: 'originalBudget', finalBudget: 'finalBudget', outturn: 'outturn' } as const
const planned = { plannedOutturn: 'plannedOutturn' } as const
const targets = {
  annualBudget: 'budget',
  plannedOutturn: 'halfYearPlannedOutturn',
  mediumTermBudget: 'mediumTermBudget',
} as const

/** The money of a self-evaluation. */
export const evaluatedFunds = ({ funding: rows, unit }: SelfEvaluation): Funded => ({ rows, columns: stages, unit })

/** The money of a target form: where it comes from and what it is for. */
export const targetFunds = ({ unit, funding, expenditure = [] }: TargetDocument): Funded => ({
  rows: [...funding, ...expenditure],
  columns: targets,
  unit,
})

/** The money of a monitoring form, each row with the cause that it gives; a form asks all rows for one, or none. */
export function monitoredFunds({ funding, unit }: Monitoring): Funded {
  const asksForCauses = funding.some(({ causes }) => causes !== undefined)
  const rows = funding.map(({ causes, ...row }) => ({ ...row, ...(asksForCauses && causeOf(causes)) }))
  return { rows, columns: { ...stages, ...planned }, unit }
}

/** The explanation, and whether a support that failed is marked in a column of its own. */
function causeOf(causes: Monitoring['funding'][number]['causes'] = {}): Pick<FundingRow, 'reason' | 'isMarked'> {
  const { explanation: reason = '', ...marks } = causes
  const isMarked = Object.values(marks).some((text = '') => text.trim() !== '')
  return { reason, ...(isMarked && { isMarked }) }
}
