import type { Decimal } from '../exact/decimal.js'
import type { Reason } from '../verdicts/outcome.js'
import type { BridgeRates } from './bridgeRates.js'
import type { BridgeStep } from './bridgeStep.js'
import type { BudgetMovement } from './budgetMovement.js'
import type { LineScopes } from './moneyScope.js'
import type { GivenMoney, InUnit } from './readMoney.js'

/** A line of a budget: a programme, a project, a head, a source of funds. Its amounts are of one scope, or say which. */
export interface BudgetLine extends LineScopes<BridgeAmount> {
  readonly key: string
  readonly label: string
  readonly originalBudget: GivenMoney
  /** The ledger of the year; left out where only the totals are known. An empty one says that nothing moved. */
  readonly movements?: readonly BudgetMovement[]
  readonly finalBudget?: GivenMoney
  readonly outturn: GivenMoney
  readonly closingBalance?: GivenMoney
}

/** The amounts that a bridge joins. */
export type BridgeAmount = 'originalBudget' | 'finalBudget' | 'outturn' | 'closingBalance'
/** What a line may lack. */
export type BridgeField = BridgeAmount | 'movements'

/** A figure that a line does not have, and why. */
export interface Lack {
  readonly at: BridgeField
  readonly reason: Reason
}

/** The amounts that a bridge joins, and the steps between them; nulls and no steps where a figure is wanting. */
export interface Bridge {
  readonly originalBudget: Decimal | null
  readonly finalBudget: Decimal | null
  readonly outturn: Decimal | null
  readonly closingBalance: Decimal | null
  /** From the original budget through the final budget, where one is known, to the outturn. */
  readonly steps: readonly BridgeStep[]
  /** From nothing through the money unspent to the closing balance. */
  readonly remainder: readonly BridgeStep[]
  readonly rates: BridgeRates
}

/** A line with its bridge, in the unit of its amounts. */
export interface BridgedLine extends Bridge, InUnit {
  readonly kind: 'bridgedLine'
  readonly key: string
  readonly label: string
  readonly outcome: 'decided' | 'undecided'
  /** Where the final budget comes from: printed, or the original budget and its ledger; null where there is none. */
  readonly finalBudgetFrom: 'printed' | 'ledger' | null
  readonly lacks: readonly Lack[]
}
