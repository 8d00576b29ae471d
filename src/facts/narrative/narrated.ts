import type { FinalAccounts } from '../../documents/accounts.js'
import type { Statement } from '../../documents/statement.js'
import type { MoneyUnit } from '../../exact/unit.js'

/** A document with sentences, and with tables where it has them. */
export interface Narrated {
  readonly year?: number | string
  readonly unit: MoneyUnit
  readonly statements?: readonly Statement[] | undefined
  readonly grids?: FinalAccounts['grids']
  readonly heads?: FinalAccounts['heads']
}
