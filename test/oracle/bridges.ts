import type { BridgedLine } from '../../src/deviation/bridge.js'
import type { BridgeStep } from '../../src/deviation/bridgeStep.js'
import { budgetBridge } from '../../src/deviation/budgetBridge.js'
import { cumulateYears } from '../../src/deviation/cumulateYears.js'
import { growthByLine } from '../../src/deviation/growth.js'
import type { Proportion } from '../../src/deviation/proportion.js'
import { agrees, type Tried, unless } from './compared.js'
import { type Chance, type Print, printOf } from './random.js'
import { absolute, add, equal, isZero, minus, order, over, type Rational, sum, written, zero } from './rational.js'

type Case = (chance: Chance) => Tried

const print = (chance: Chance): Print => printOf(chance.integer(8), 2)

/** A share of one, or none where its base is zero. */
const isShare = (came: Proportion, top: Rational, base: Rational): boolean =>
  isZero(base)
    ? came.outcome === 'notApplicable' && came.reason === 'zeroBase'
    : agrees(came.value?.value, over(top, base))

interface Entry {
  readonly kind: 'supplement' | 'reduction' | 'restructuring' | 'virement' | 'carriedForward'
  readonly amount: Print
  readonly excluded: boolean
}
interface Line {
  readonly original: Print
  readonly ledger: readonly Entry[] | null
  readonly final: Print | null
  readonly outturn: Print
  readonly closing: Print | null
}

const kinds = ['supplement', 'reduction', 'restructuring', 'virement', 'carriedForward'] as const
/** What an entry does to the budget: a reduction takes away, printed with its minus or without. */
const effect = ({ kind, amount }: Entry): Rational =>
  kind === 'reduction' ? minus(zero, absolute(amount.value)) : amount.value

function lineOf(chance: Chance): Line {
  const original = print(chance)
  const ledger = chance.isOnce(2)
    ? Array.from({ length: chance.below(4) }, () => ({
        kind: chance.pick(kinds),
        amount: chance.isOnce(3) ? printOf(-chance.integer(6), 2) : printOf(chance.integer(6), 2),
        excluded: chance.isOnce(4),
      }))
    : null
  return {
    original,
    ledger,
    final: chance.isOnce(4) ? null : print(chance),
    outturn: print(chance),
    closing: chance.isOnce(2) ? print(chance) : null,
  }
}

const given = ({ original, ledger, final, outturn, closing }: Line, at: number) => ({
  key: `${at}`,
  label: `${at}`,
  originalBudget: original.text,
  outturn: outturn.text,
  ...(ledger
    ? {
        movements: ledger.map(({ kind, amount, excluded }) => ({
          kind,
          amount: amount.text,
          ...(excluded ? { excluded } : {}),
        })),
      }
    : {}),
  ...(final ? { finalBudget: final.text } : {}),
  ...(closing ? { closingBalance: closing.text } : {}),
})

const moved = (ledger: readonly Entry[]): Rational => sum(ledger.map(effect))
/** The final budget: printed, or what the ledger makes of the original one. */
const finalOf = ({ original, ledger, final }: Line): Rational | null =>
  final ? final.value : ledger ? add(original.value, moved(ledger)) : null

const adjusting = ['supplement', 'reduction', 'restructuring']

/** What of a ledger the adjustment rate counts: sizes, without what the law leaves out. */
const grossOf = (ledger: readonly Entry[]): Rational =>
  sum(
    ledger
      .filter(({ kind, excluded }) => !excluded && adjusting.includes(kind))
      .map(({ amount }) => absolute(amount.value)),
  )

/** Each step is from + amount = to, starts where the last one ended, and all lead from the first figure to the last. */
function joins(steps: readonly BridgeStep[], first: Rational, last: Rational): boolean {
  if (steps.length === 0) return equal(first, last)
  const isChain = steps.every(
    ({ from, amount, to }, at) => from.plus(amount).eq(to) && (at === 0 || steps[at - 1]?.to.eq(from) === true),
  )
  return isChain && agrees(steps[0]?.from, first) && agrees(steps.at(-1)?.to, last)
}

const before = new Set<string>(['unspent', 'toOutturn'])

function isBridged(line: Line, told: BridgedLine | undefined): boolean {
  if (told?.outcome !== 'decided') return false
  const [original, outturn, final] = [line.original.value, line.outturn.value, finalOf(line)]
  if (!joins(told.steps, original, outturn) || !isShare(told.rates.completion, outturn, original)) return false
  if (final === null) return told.finalBudget === null
  const at = told.steps.findIndex(({ kind }) => before.has(kind))
  const isFinal =
    agrees(told.finalBudget, final) && joins(at < 0 ? told.steps : told.steps.slice(0, at), original, final)
  const isReached = line.ledger !== null && equal(final, add(original, moved(line.ledger)))
  return (
    isFinal &&
    isShare(told.rates.execution, outturn, final) &&
    isShare(told.rates.netChange, minus(final, original), original) &&
    (!isReached || isShare(told.rates.adjustment, grossOf(line.ledger ?? []), original))
  )
}

const bridge: Case = (chance) => {
  const lines = Array.from({ length: 1 + chance.below(2) }, () => lineOf(chance))
  const { lines: came, total } = budgetBridge(lines.map(given), { unit: '万元' })
  const all = (of: (line: Line) => Rational): Rational => sum(lines.map(of))
  const isOpen = lines.some((line) => finalOf(line) === null)
  const isRight =
    lines.every((line, at) => isBridged(line, came[at])) &&
    agrees(
      total.originalBudget,
      all((line) => line.original.value),
    ) &&
    agrees(
      total.outturn,
      all((line) => line.outturn.value),
    ) &&
    (isOpen ||
      agrees(
        total.finalBudget,
        all((line) => finalOf(line) ?? zero),
      )) &&
    total.lines === lines.length
  return {
    kind: lines.some(({ ledger }) => ledger) ? 'with a ledger' : 'without',
    counting: lines.length,
    mismatch: unless(isRight, () => ({ given: lines.map(given), came: [came, total], wanted: 'a bridge that joins' })),
  }
}

const growth: Case = (chance) => {
  const lines = Array.from({ length: 1 + chance.below(4) }, () => ({
    before: chance.isOnce(8) ? printOf(0n, 2) : print(chance),
    now: print(chance),
  }))
  const came = growthByLine(
    lines.map(({ before, now }, at) => ({ key: `${at}`, label: `${at}`, before: before.text, now: now.text })),
    { unit: '万元' },
  )
  const before = sum(lines.map((line) => line.before.value))
  const change = minus(sum(lines.map((line) => line.now.value)), before)
  const isRight =
    lines.every((line, at) => {
      const own = minus(line.now.value, line.before.value)
      const told = came.lines[at]
      return (
        told !== undefined &&
        agrees(told.change, own) &&
        isShare(told.growth, own, line.before.value) &&
        isShare(told.contribution, own, before)
      )
    }) &&
    agrees(came.total.change, change) &&
    isShare(came.total.growth, change, before)
  return {
    kind: 'growth',
    mismatch: unless(isRight, () => ({
      given: lines.map((line) => [line.before.text, line.now.text]),
      came,
      wanted: written(change),
    })),
  }
}

const cumulated: Case = (chance) => {
  const totalBudget = print(chance)
  const years = Array.from({ length: 1 + chance.below(4) }, (_, at) => ({
    year: 2020 + at,
    budget: print(chance),
    outturn: print(chance),
  }))
  const shuffled = chance.isOnce(2) ? years.toReversed() : years
  const [came] = cumulateYears(
    [
      {
        key: 'a',
        label: 'a',
        totalBudget: totalBudget.text,
        years: shuffled.map((one) => ({ year: one.year, budget: one.budget.text, outturn: one.outturn.text })),
      },
    ],
    { unit: '万元' },
  )
  const upTo = (at: number, of: 'budget' | 'outturn'): Rational =>
    sum(years.slice(0, at + 1).map((one) => one[of].value))
  const [spent, budgeted] = [upTo(9, 'outturn'), upTo(9, 'budget')]
  const standing =
    order(spent, totalBudget.value) > 0
      ? 'spentBeyond'
      : order(budgeted, totalBudget.value) > 0
        ? 'budgetedBeyond'
        : 'within'
  const isRight =
    came !== undefined &&
    came.standing === standing &&
    agrees(came.unspent, minus(totalBudget.value, spent)) &&
    agrees(came.unbudgeted, minus(totalBudget.value, budgeted)) &&
    years.every((_, at) => {
      const told = came.years[at]
      return (
        told !== undefined &&
        agrees(told.budgetToDate, upTo(at, 'budget')) &&
        agrees(told.outturnToDate, upTo(at, 'outturn')) &&
        isShare(told.spent, upTo(at, 'outturn'), totalBudget.value) &&
        isShare(told.budgeted, upTo(at, 'budget'), totalBudget.value)
      )
    })
  return {
    kind: standing,
    mismatch: unless(isRight, () => ({
      given: [totalBudget.text, years.map((one) => [one.budget.text, one.outturn.text])],
      came,
      wanted: [standing, written(spent)],
    })),
  }
}

/** Bridges from budget to outturn, growth from year to year, projects of several years. */
export const bridgeCases = { bridge, growth, cumulated }
