import type { Decimal } from '../exact/decimal.js'
import type { Bridge, BridgedLine, Lack } from './bridge.js'
import { type LineOfBridge, remainderOf } from './bridgeLine.js'
import { ratesOf, type Stages } from './bridgeRates.js'
import { type Move, stepKinds, stepsFrom } from './bridgeStep.js'
import { addGross } from './grossMovements.js'
import { sumOf } from './proportion.js'

/** A figure that a line does not have, so that the total cannot hold it. */
export interface LackOfLine extends Lack {
  readonly key: string
  readonly label: string
}

/** The bridge of all lines that are decided. `partial`: some lines are not in it; `lacks` names them. */
export interface BridgeTotal extends Bridge {
  readonly outcome: 'decided' | 'partial' | 'undecided'
  /** How many lines are in it. */
  readonly lines: number
  readonly lacks: readonly LackOfLine[]
}

/** Adds the lines that are decided. Kinds of movements stand in their order, so that the order of lines is nothing. */
export function totalOf(read: readonly LineOfBridge[]): BridgeTotal {
  const decided = read.filter(({ line }) => line.outcome === 'decided')
  const lines = decided.map(({ line }) => line)
  const frame = { outcome: outcomeOf(lines.length, read.length), lines: lines.length, lacks: lacksOf(read) }
  if (lines.length === 0) return { ...frame, ...emptyBridge() }
  const originalBudget = sumOf(amounts(lines, 'originalBudget'))
  const finalBudget = sumOfAll(lines, 'finalBudget')
  const outturn = sumOf(amounts(lines, 'outturn'))
  const closingBalance = sumOfAll(lines, 'closingBalance')
  const steps = stepsFrom(originalBudget, movesOf(lines))
  const rates = ratesOf(exact({ originalBudget, finalBudget, outturn }), addGross(decided.map(({ gross }) => gross)))
  const remainder = remainderOf(steps, closingBalance)
  return { ...frame, originalBudget, finalBudget, outturn, closingBalance, steps, remainder, rates }
}

const outcomeOf = (decided: number, all: number): BridgeTotal['outcome'] => {
  if (decided === 0) return 'undecided'
  return decided < all ? 'partial' : 'decided'
}

const emptyBridge = (): Bridge => ({
  originalBudget: null,
  finalBudget: null,
  outturn: null,
  closingBalance: null,
  steps: [],
  remainder: [],
  rates: ratesOf({ originalBudget: 'missing', finalBudget: 'missing', outturn: 'missing' }, null),
})

const amounts = (
  lines: readonly BridgedLine[],
  of: 'originalBudget' | 'finalBudget' | 'outturn' | 'closingBalance',
): readonly Decimal[] => lines.flatMap((line) => line[of] ?? [])

/** Null where a line does not have the amount. */
function sumOfAll(lines: readonly BridgedLine[], of: 'finalBudget' | 'closingBalance'): Decimal | null {
  const all = amounts(lines, of)
  return all.length === lines.length ? sumOf(all) : null
}

const exact = (stages: Record<'originalBudget' | 'outturn', Decimal> & { finalBudget: Decimal | null }): Stages => ({
  originalBudget: { value: stages.originalBudget, decimals: null },
  finalBudget: stages.finalBudget === null ? 'missing' : { value: stages.finalBudget, decimals: null },
  outturn: { value: stages.outturn, decimals: null },
})

function movesOf(lines: readonly BridgedLine[]): readonly Move[] {
  const steps = lines.flatMap((line) => line.steps)
  return stepKinds.flatMap((kind) => {
    const alike = steps.filter((step) => step.kind === kind).map(({ amount }) => amount)
    return alike.length > 0 ? [{ kind, amount: sumOf(alike) }] : []
  })
}

/** What each line lacks; a line without closing balance lacks one where another line prints it. */
function lacksOf(read: readonly LineOfBridge[]): readonly LackOfLine[] {
  const printsBalance = read.some(({ line }) => line.closingBalance !== null)
  return read.flatMap(({ line }) => {
    const isOwed =
      printsBalance && line.closingBalance === null && !line.lacks.some(({ at }) => at === 'closingBalance')
    const owed: readonly Lack[] = isOwed ? [{ at: 'closingBalance', reason: 'missing' }] : []
    return [...line.lacks, ...owed].map((lack) => ({ key: line.key, label: line.label, ...lack }))
  })
}
