import type { Decimal } from '../exact/decimal.js'
import { zero } from '../exact/decimal.js'
import type { Reason } from '../verdicts/outcome.js'
import { type BridgeRates, ratesOf, type Stages } from './bridgeRates.js'
import { type BridgeStep, type Move, movesOfLedger, stepsFrom } from './bridgeStep.js'
import { type BudgetMovement, type ReadMovement, readMovements } from './budgetMovement.js'
import { type GrossMovements, grossOf } from './grossMovements.js'
import { sumOf } from './proportion.js'
import { type Amount, type GivenMoney, type InUnit, readMoney, valueOf } from './readMoney.js'

/** A line of a budget: a programme, a project, a head, a source of funds. */
export interface BudgetLine {
  readonly key: string
  readonly label: string
  readonly originalBudget: GivenMoney
  /** The ledger of the year; left out where only the totals are known. An empty one says that nothing moved. */
  readonly movements?: readonly BudgetMovement[]
  readonly finalBudget?: GivenMoney
  readonly outturn: GivenMoney
  readonly closingBalance?: GivenMoney
}

export type BridgeField = 'originalBudget' | 'movements' | 'finalBudget' | 'outturn' | 'closingBalance'

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
  /** From the original budget through the final budget to the outturn. */
  readonly steps: readonly BridgeStep[]
  /** From nothing through the money unspent to the closing balance. */
  readonly remainder: readonly BridgeStep[]
  readonly rates: BridgeRates
}

/** A line with its bridge. */
export interface BridgedLine extends Bridge {
  readonly key: string
  readonly label: string
  readonly outcome: 'decided' | 'undecided'
  /** Where the final budget comes from: printed, or the original budget and its ledger; null where there is none. */
  readonly finalBudgetFrom: 'printed' | 'ledger' | null
  readonly lacks: readonly Lack[]
}

/** A line as its total needs it. */
export interface LineOfBridge {
  readonly line: BridgedLine
  readonly gross: GrossMovements | null
}

type Ledger = readonly ReadMovement[] | null | Reason

/** Reads a line and joins its amounts. */
export function bridgeLine(given: BudgetLine, unit: InUnit): LineOfBridge {
  const [originalBudget, outturn] = [readMoney(given.originalBudget, unit), readMoney(given.outturn, unit)]
  const closing = given.closingBalance === undefined ? null : readMoney(given.closingBalance, unit)
  const ledger = readMovements(given.movements, unit)
  const printed = readMoney(given.finalBudget, unit)
  const finalBudget = typeof printed === 'string' ? reachedBy(originalBudget, ledger, printed) : printed
  const stages = { originalBudget, finalBudget, outturn }
  const lacks = lacksOf({ ...stages, movements: ledger, closingBalance: closing })
  const steps = typeof ledger === 'string' ? [] : stepsOf(stages, ledger, printed)
  const tellsAll = typeof ledger === 'object' && ledger && !steps.some(({ kind }) => kind === 'unexplained')
  const gross = tellsAll ? grossOf(ledger) : null
  return { gross, line: { ...bridged(given, stages, closing, steps), finalBudgetFrom: source(printed, finalBudget), lacks, rates: ratesOf(stages, gross) } }
}
