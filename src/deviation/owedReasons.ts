import type { Decimal } from '../exact/decimal.js'
import type { ReasonDuty, ReasonWhen } from '../scoring/reasonDuty.js'
import { type ReasonStanding, reasonStandings } from './indicators/reasonStanding.js'
import type { LineAmount } from './lines/documentLine.js'
import { lacking, type Proportion, proportionOf } from './proportion.js'
import { type GivenMoney, type InUnit, readMoney } from './readMoney.js'
import { byReason, likeIt } from './sameReason.js'

/** A line with its amounts, and what it prints where a reason belongs; left out where the form has no room for one. */
export type ReasonedLine = {
  readonly key: string
  readonly label: string
  readonly reason?: string | undefined
  /** The cause is marked in a column of its own, so that words may be wanting. */
  readonly isMarked?: boolean
} & { readonly [At in LineAmount]?: GivenMoney }

/** A line under a duty. */
export interface LineReason {
  readonly kind: 'lineReason'
  readonly key: string
  readonly label: string
  readonly duty: ReasonDuty
  /** Which amount is held against which; null where the line prints none of the pairs that the duty looks at. */
  readonly over: readonly [part: LineAmount, whole: LineAmount] | null
  /** What the duty measures, as a share of one; or why it cannot be told. */
  readonly measure: Proportion
  /** Null where the measure is not known. */
  readonly owed: boolean | null
  /** What stands there; null where nobody knows whether a reason is owed. */
  readonly standing: ReasonStanding | null
  /** Keys of the other lines that owe a reason and have the same words. */
  readonly sameAs: readonly string[]
  /** `holds`: given where it is owed, or none is owed. `broken`: owed, and blank, a placeholder or copied. */
  readonly outcome: 'holds' | 'broken' | 'notApplicable' | 'insufficientData'
}

type Pair = readonly [part: LineAmount, whole: LineAmount]

/** How a kind of duty measures: what is held against what, and by how much they are apart. */
interface Yardstick {
  /** The first pair of which the line prints both. */
  readonly pairs: readonly Pair[]
  readonly size: (part: Decimal, whole: Decimal) => Decimal
}

const planned: readonly Pair[] = [
  ['outturn', 'plannedOutturn'],
  ['outturn', 'finalBudget'],
  ['outturn', 'originalBudget'],
]
const apart = (part: Decimal, whole: Decimal): Decimal => part.minus(whole).abs()

const yardsticks: Readonly<Record<ReasonWhen['kind'], Yardstick>> = {
  missed: { pairs: planned, size: (part, whole) => whole.minus(part) },
  overFulfilled: { pairs: planned, size: (part) => part },
  deviation: { pairs: planned, size: apart },
  budgetAdjusted: { pairs: [['finalBudget', 'originalBudget']], size: apart },
}

/**
 * Which lines owe a reason for their deviation, and is it given?
 *
 * `budgetAdjusted`: |final − original budget| ÷ original budget. `deviation`: |outturn − plan| ÷ plan. `overFulfilled`:
 * outturn ÷ plan. `missed`: (plan − outturn) ÷ plan, anything above zero. The plan is the planned outturn where one is
 * printed, else the final, else the original budget. Limits are those of the duty. A reason is given, blank, a placeholder, or copied: the same
 * words stand at another line that owes one under the same duty, or are the line's own name. A zero plan is
 * `notApplicable`, but for money spent without any, which owes; blanks are `insufficientData`, and so is a form without
 * room for a reason. Every line stands under every duty given, in their order. Nothing is thrown.
 *
 * Source: the duties cite their own.
 * @example
 * const line = { key: 'a', label: 'A', originalBudget: '100', finalBudget: '140', outturn: '140', reason: '无' }
 * owedReasons([line], [budgetAdjustment], { unit: '万元' })[0]?.standing // => 'placeholder'
 */
export function owedReasons(
  lines: readonly ReasonedLine[],
  duties: readonly ReasonDuty[],
  unit: InUnit,
): readonly LineReason[] {
  return duties.flatMap((duty) => {
    const measured = lines.map((line) => ({ line, ...measureOf(line, duty.when, unit) }))
    const standings = reasonStandings(
      measured.map(({ line, owed }) => ({
        owed: owed === true,
        reason: line.reason,
        marked: line.isMarked ?? false,
        own: [line.label],
      })),
    )
    const copied = byReason(measured.filter((_, at) => standings[at] === 'copied').map(({ line }) => line))
    return measured.map(({ line, ...told }, at): LineReason => {
      const standing = told.owed === null ? null : (standings[at] as ReasonStanding)
      return {
        kind: 'lineReason',
        key: line.key,
        label: line.label,
        duty,
        ...told,
        standing,
        // Made when read: where all lines say the same, these are as many as the lines by the lines.
        get sameAs() {
          return standing === 'copied' ? likeIt(line, copied) : []
        },
        outcome: outcomeOf(told.measure, standing),
      }
    })
  })
}

type Measured = Pick<LineReason, 'over' | 'measure' | 'owed'>

function measureOf(line: ReasonedLine, when: ReasonWhen, unit: InUnit): Measured {
  const { pairs, size } = yardsticks[when.kind]
  const over = pairs.find((pair) => pair.every((at) => (line[at] ?? null) !== null))
  if (!over) return { over: null, measure: lacking('missing'), owed: null }
  const [part, whole] = [readMoney(line[over[0]], unit), readMoney(line[over[1]], unit)]
  if (typeof part === 'string') return { over, measure: lacking(part), owed: null }
  if (typeof whole === 'string') return { over, measure: lacking(whole), owed: null }
  const measure = proportionOf(size(part.value, whole.value), whole.value.abs())
  return {
    over,
    measure,
    owed: measure.value ? reaches(measure.value.value, when) : part.value.gt(0) && when.kind !== 'missed',
  }
}

/** Anything short of the plan is missed; the other duties name their limits. */
function reaches(measure: Decimal, when: ReasonWhen): boolean {
  if (when.kind === 'missed') return measure.gt(0)
  return when.fromExcluded ? measure.gt(when.from) : measure.gte(when.from)
}

const outcomes: Readonly<Record<ReasonStanding, LineReason['outcome']>> = {
  notOwed: 'holds',
  given: 'holds',
  copied: 'broken',
  placeholder: 'broken',
  blank: 'broken',
  missing: 'insufficientData',
}

function outcomeOf({ outcome }: Proportion, standing: ReasonStanding | null): LineReason['outcome'] {
  if (standing === null) return 'insufficientData'
  return standing === 'notOwed' && outcome === 'notApplicable' ? 'notApplicable' : outcomes[standing]
}
