import { type Decimal, zero } from '../exact/decimal.js'
import type { Reason } from '../verdicts/outcome.js'
import type { BridgedLine, BridgeField, BudgetLine, Lack } from './bridge.js'
import { ratesOf, type Stages } from './bridgeRates.js'
import { type BridgeStep, type Move, movesOfLedger, stepsFrom } from './bridgeStep.js'
import { type ReadMovement, readMovements } from './budgetMovement.js'
import { type GrossMovements, grossOf } from './grossMovements.js'
import { mixedAmounts, refuseMixed } from './lineScopes.js'
import { sumOf } from './proportion.js'
import { type Amount, type InUnit, knownValue, readMoney } from './readMoney.js'

/** A line as its total needs it; `gross` is null where no ledger tells all its movements. */
export interface LineOfBridge {
  readonly line: BridgedLine
  readonly gross: GrossMovements | null
}

type Read = Amount | Reason
type Ledger = readonly ReadMovement[] | null | Reason

/** Reads a line and joins its amounts. */
export function bridgeLine(given: BudgetLine, unit: InUnit): LineOfBridge {
  const [originalBudget, outturn] = [readMoney(given.originalBudget, unit), readMoney(given.outturn, unit)]
  const printed = readMoney(given.finalBudget, unit)
  const ledger = readMovements(given.movements, unit)
  const stages = { originalBudget, outturn, finalBudget: finalOf(originalBudget, ledger, printed) }
  const closing = given.closingBalance === undefined ? null : readMoney(given.closingBalance, unit)
  const mixed = mixedAmounts(given)
  const steps = mixed.length > 0 ? [] : stepsOf(stages, ledger, printed)
  const gross = tellsAll(ledger, steps) ? grossOf(ledger) : null
  const line: BridgedLine = {
    kind: 'bridgedLine',
    unit: unit.unit,
    key: given.key,
    label: given.label,
    outcome: steps.length > 0 ? 'decided' : 'undecided',
    originalBudget: knownValue(originalBudget),
    finalBudget: knownValue(stages.finalBudget),
    finalBudgetFrom: sourceOf(printed, stages.finalBudget),
    outturn: knownValue(outturn),
    closingBalance: closing && knownValue(closing),
    steps,
    remainder: remainderOf(steps, closing && knownValue(closing)),
    rates: refuseMixed(ratesOf(stages, gross), given),
    lacks: [...lacksOf({ ...stages, movements: ledger, closingBalance: closing }), ...mixed],
  }
  return { line, gross }
}

/** As printed; where nothing is printed, what the ledger reaches. */
function finalOf(original: Read, ledger: Ledger, printed: Read): Read {
  const isOpen = printed === 'missing' || printed === 'blank'
  if (!isOpen || typeof original === 'string' || ledger === null || typeof ledger === 'string') return printed
  const amounts = [original, ...ledger.map(({ amount }) => amount)]
  const finest = Math.max(...amounts.map(({ decimals }) => decimals ?? 0))
  const isExact = amounts.some(({ decimals }) => decimals === null)
  return { value: sumOf(amounts.map(({ value }) => value)), decimals: isExact ? null : finest }
}

function sourceOf(printed: Read, final: Read): BridgedLine['finalBudgetFrom'] {
  if (typeof final === 'string') return null
  return typeof printed === 'string' ? 'ledger' : 'printed'
}

/**
 * No steps where an amount between them is not known. The last step is the one from the final budget to the outturn;
 * where no final budget is printed and no ledger given, the only one leads from the original budget to the outturn.
 */
function stepsOf(
  { originalBudget, finalBudget, outturn }: Stages,
  ledger: Ledger,
  printed: Read,
): readonly BridgeStep[] {
  if (typeof originalBudget === 'string' || typeof outturn === 'string' || typeof ledger === 'string') return []
  if (typeof finalBudget === 'string') {
    const toOutturn: Move = { kind: 'toOutturn', amount: outturn.value.minus(originalBudget.value) }
    return finalBudget === 'missing' && ledger === null ? stepsFrom(originalBudget.value, [toOutturn]) : []
  }
  const netChange: Move = { kind: 'netChange', amount: finalBudget.value.minus(originalBudget.value) }
  const reached = typeof printed === 'string' ? null : printed
  const moves = ledger ? movesOfLedger(originalBudget, ledger, reached) : [netChange]
  return stepsFrom(originalBudget.value, [...moves, unspent(finalBudget.value, outturn.value)])
}

const unspent = (final: Decimal, outturn: Decimal): Move => ({ kind: 'unspent', amount: outturn.minus(final) })

const tellsAll = (ledger: Ledger, steps: readonly BridgeStep[]): ledger is readonly ReadMovement[] =>
  typeof ledger === 'object' && ledger !== null && !steps.some(({ kind }) => kind === 'unexplained')

/** The money of the final budget that the last step left unspent, and what of it is in the closing balance. */
export function remainderOf(steps: readonly BridgeStep[], closing: Decimal | null): readonly BridgeStep[] {
  const last = steps.at(-1)
  if (last?.kind !== 'unspent') return []
  const left = last.from.minus(last.to)
  const lost: readonly Move[] = closing ? [{ kind: 'notCarriedOver', amount: closing.minus(left) }] : []
  return stepsFrom(zero, [{ kind: 'unspent', amount: left }, ...lost])
}

const lacksOf = (read: Readonly<Record<BridgeField, Read | Ledger>>): readonly Lack[] =>
  (Object.entries(read) as [BridgeField, Read | Ledger][]).flatMap(([at, reason]) =>
    typeof reason === 'string' ? [{ at, reason }] : [],
  )
