import type { Verdict } from './judged.js'
import { absolute, isSame, most, one, type Rational, written } from './rational.js'

interface Decimal {
  readonly toFixed: () => string
}

/** A case in which the library and the oracle differ. */
export interface Mismatch {
  readonly given: unknown
  readonly came: unknown
  readonly wanted: unknown
}

/** One case: what kind it was, and what differed. */
export interface Tried {
  readonly kind: string
  readonly mismatch: Mismatch | undefined
  /** How many lines or years it holds; one where it does not say. */
  readonly counting?: number
}

/** The mismatch, where there is one: only then it is put into words. */
export const unless = (isRight: boolean, mismatch: () => Mismatch): Mismatch | undefined =>
  isRight ? undefined : mismatch()

/** What the cases of one function showed. */
export interface Compared {
  readonly cases: number
  readonly mismatches: readonly Mismatch[]
  readonly counts: Readonly<Record<string, number>>
}

/** Tries a function until so many cases are told: a case of several lines or years counts each of them. */
export function compare(cases: number, one: () => Tried): Compared {
  const mismatches: Mismatch[] = []
  const counts: Record<string, number> = {}
  let told = 0
  while (told < cases) {
    const { kind, mismatch, counting = 1 } = one()
    told += counting
    counts[kind] = (counts[kind] ?? 0) + counting
    if (mismatch) mismatches.push(mismatch)
  }
  return { cases: told, mismatches, counts }
}

/** Is a decimal of the library this fraction? Exactly where its digits end, else to 36 digits of it, or of the larger `of`. */
export const agrees = (came: Decimal | null | undefined, wanted: Rational, of?: Rational): boolean =>
  came != null && isSame(came.toFixed(), wanted, 36, of)

interface Judgement {
  readonly outcome: string
  readonly computed: Decimal | null
  readonly difference: Decimal | null
  readonly allowed: Decimal | null
}

/** The judgement of the library beside the verdict of the oracle; of a difference of rates the digits of one count. */
export function judgedOtherwise(given: unknown, came: Judgement, wanted: Verdict): Mismatch | undefined {
  const { computed, difference, allowed } = wanted
  const scale = computed && most([one, absolute(computed)])
  const isRight =
    came.outcome === wanted.outcome &&
    (!computed || agrees(came.computed, computed)) &&
    (!difference || agrees(came.difference, difference, scale)) &&
    (!allowed || agrees(came.allowed, allowed, scale))
  if (isRight) return undefined
  const told = [computed, difference, allowed].map((one) => one && written(one))
  const said = [came.computed, came.difference, came.allowed].map((one) => one?.toFixed())
  return { given, came: [came.outcome, ...said], wanted: [wanted.outcome, ...told] }
}
