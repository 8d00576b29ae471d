import type { FinalAccounts } from '../../../documents/accounts.js'
import type { GridId } from '../../../documents/accountTables.js'
import type { Grid } from '../../../documents/grid.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { placeOf } from '../../../facts/cellRef.js'
import { isNamedByLevels } from '../../../facts/narrative/codeByName.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { byArithmetic } from '../../../law/ground.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf } from './sentence.js'

export const itemsInTables: Idea = {
  kind: 'inspection',
  id: 'S27',
  onlyOf: 'statements',
  says: {
    zh: '文字说明列有支出的类、款、项，决算表中也有',
    en: 'A class, section or item on which the text says that money was spent is in the tables',
  },
  basis: byArithmetic('同一科目在表和文字中各列一次', 'The same code stands in a table and in the text'),
  severity: 'warning',
  claims: ({ facts }) => {
    const accounts = accountsIn(facts)
    if (!accounts || accounts.excerpt !== undefined) return []
    const spent = facts.narrative.quantities.filter(({ stage, figure }) => stage === 'outturn' && figure.value.gt(0))
    return spent.flatMap((quantity) => claimOf(quantity, accounts))
  },
  example: {
    document: {
      kind: 'finalAccounts',
      excerpt: undefined,
      statements: [{ kind: 'amount', subject: '2050202', scope: 'generalPublicBudget', figures: { outturn: '2.00' } }],
      tables: {
        generalPublicBudgetExpenditure: {
          rows: [{ code: '2010301', label: '行政运行', total: '1.00', basic: '1.00', project: '0.00' }],
        },
      },
    },
    outcome: 'broken',
  },
}

const tables: Readonly<Partial<Record<string, GridId>>> = {
  all: 'expenditure',
  generalPublicBudget: 'generalPublicBudgetExpenditure',
  governmentManagedFund: 'governmentManagedFund',
  stateCapitalOperations: 'stateCapitalOperations',
}

function claimOf(quantity: Quantity, { grids }: FinalAccounts): readonly FoundClaim[] {
  const { subject, scope } = quantity
  const id = tables[scope]
  const grid = id && grids[placeOf(id)]
  if (!grid) return []
  const isCode = /^2\d{2}(?:\d{2}){0,2}$/u.test(subject)
  if (!isCode && !isNamedByLevels(subject)) return []
  const isThere = grid.codes.includes(subject)
  if (!(isCode && isThere) && !prints(grid, isCode ? subject.length : 7)) return []
  const about = { kind: 'found', about: 'item', row: nameOf(quantity), place: quantity } as const
  if (isThere) return [{ ...about, outcome: 'holds' }]
  const { title } = grid.layout
  return [{ ...about, outcome: 'broken', isReading: !isCode, fault: { kind: 'notInTable', subject, table: title } }]
}

/** Does the table print codes of so many digits? */
const prints = ({ codes }: Grid, digits: number): boolean =>
  codes.some((code) => code.length === digits && /^\d+$/u.test(code))
