import type { Facts } from '../facts.js'
import type { MoneyRow } from '../moneyRow.js'
import { moneyStages } from '../narrative/stage.js'
import { type Fact, factOf } from './fact.js'

/** Which money a row of funds is about; rows by kind of expenditure are subjects of their own. */
const scopes: Readonly<Record<string, string>> = {
  total: 'all',
  fiscalAppropriation: 'fiscalAppropriation',
  generalPublicBudget: 'generalPublicBudget',
  governmentManagedFund: 'governmentManagedFund',
  stateCapitalOperations: 'stateCapitalOperations',
}
const kinds: Readonly<Record<string, string>> = { basic: 'expenditure.basic', project: 'expenditure.project' }

/** The funds of a form. `subject` is what they are for: the department's expenditure, or a project. */
export const fundingFacts = ({ funding, expenditure }: Facts, subject: string): readonly Fact[] =>
  [...funding, ...expenditure].flatMap((row) => {
    const scope = row.code === undefined ? undefined : scopes[row.code]
    const own = (row.code === undefined ? undefined : kinds[row.code]) ?? (scope && subject)
    return own ? stagesOf(row, own, scope) : []
  })

/** What a row of money prints at every stage of the budget, and its rate. */
export const stagesOf = (row: MoneyRow, subject: string, scope = 'all'): readonly Fact[] => [
  ...moneyStages.flatMap((stage) => factOf(row.money(stage), { subject, scope, stage })),
  ...factOf(row.rate(), { subject, scope, stage: 'rate' }),
]
