import type { Statement } from '../../documents/statement.js'
import type { TabledDocument } from '../../documents/tabledDocument.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { Stage } from './stage.js'

/** A document with sentences, and with tables where it has them. */
export interface Narrated {
  readonly kind?: string
  readonly year?: number | string
  readonly unit: MoneyUnit
  readonly statements?: readonly Statement[] | undefined
  readonly grids?: TabledDocument['grids']
  readonly heads?: TabledDocument['heads']
}

/** The stage of which tables and sentences speak where nothing else is said. */
export const mainStage = (document: Narrated): Stage => (isBudget(document) ? 'originalBudget' : 'outturn')

/** Is it a budget, whose figures are those of the start of the year? */
export const isBudget = ({ kind }: Narrated): boolean => kind === 'departmentBudget'
